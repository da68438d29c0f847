package app.milestone.view.progress;

import app.milestone.controller.ProgressChart;
import app.milestone.controller.ProgressChart.Part;
import app.milestone.controller.ProgressController;
import app.milestone.controller.ProgressState;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Styles;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Names what the chart draws; each entry but the mile tests switches its part on and off. */
final class ChartLegend extends FlowPane {
  private static final double ALL_IN_A_ROW = 4000;

  private final ProgressController controller;
  private final ProgressState state;
  private final Texts texts;

  ChartLegend(ProgressController controller, Texts texts) {
    this.controller = controller;
    this.state = controller.state();
    this.texts = texts;
    getStyleClass().add("chart-legend");
    setAlignment(Pos.CENTER_RIGHT);
    setPrefWrapLength(ALL_IN_A_ROW);
    state.page().subscribe(page -> show(page.chart()));
  }

  private void show(ProgressChart chart) {
    Label miles = new Label(texts.get("progress.mileTest"), swatch("miles"));
    getChildren().setAll(Buttons.styled(miles, "legend-entry", Styles.SMALL));
    for (Part part : Part.values()) {
      if (chart.has(part)) {
        getChildren().add(entry(part));
      }
    }
  }

  private ToggleButton entry(Part part) {
    String name = part.name().toLowerCase(Locale.ROOT);
    ToggleButton entry = new ToggleButton(texts.get("progress.part." + name), swatch(name));
    entry.getStyleClass().setAll("legend-entry", "legend-switch");
    entry.setId("legend-" + name);
    entry.setAccessibleRole(AccessibleRole.CHECK_BOX);
    entry.setSelected(state.parts().get().contains(part));
    entry.setOnAction(_ -> controller.toggle(part));
    return entry;
  }

  private static Region swatch(String name) {
    return Buttons.styled(new Region(), "swatch", "swatch-" + name);
  }
}
