package app.milestone.view.progress;

import app.milestone.controller.Picture;
import app.milestone.controller.ProgressController;
import app.milestone.controller.ProgressPage;
import app.milestone.controller.ProgressState;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.EmptyState;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Holds the chart with its legend, the same as a table, or what to do when there is no test. */
final class ChartCard extends VBox {
  private final ProgressController controller;
  private final ProgressState state;
  private final Texts texts;
  private final ProgressChartView chart;
  private final Region table;
  private final ChartLegend legend;
  private final Button form;
  private final StackPane body = new StackPane();
  private final HBox offer;
  private final Label offerText = Buttons.styled(new Label(), Styles.SMALL, Styles.MUTED);

  ChartCard(ProgressController controller, Overlay overlay, Texts texts) {
    this.controller = controller;
    this.state = controller.state();
    this.texts = texts;
    chart = new ProgressChartView(controller, overlay, texts);
    table = new TestTable(controller, texts).table();
    legend = new ChartLegend(controller, texts);
    offer = offer();
    getStyleClass().addAll(Styles.CARD, "chart-card");
    Label title = Buttons.styled(new Label(texts.get("progress.mileTests")), Styles.HEADING);
    title.setMinWidth(USE_PREF_SIZE);
    form = Buttons.flat("", () -> controller.showTable(!state.asTable().get()));
    form.setId("asTable");
    HBox.setHgrow(legend, Priority.ALWAYS);
    HBox head = Buttons.styled(new HBox(title, legend, form), "chart-head");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body);
    state.page().subscribe(_ -> show());
    state.asTable().subscribe(_ -> show());
  }

  private void show() {
    show(state.asTable().get());
  }

  private void show(boolean asTable) {
    ProgressPage page = state.page().get();
    form.setText(texts.get(asTable ? "progress.asChart" : "progress.asTable"));
    form.setVisible(!page.isEmpty());
    legend.setVisible(!page.isEmpty() && !asTable);
    if (page.isEmpty() && state.loaded().get()) {
      body.getChildren().setAll(empty());
    } else if (asTable) {
      body.getChildren().setAll(table);
    } else {
      body.getChildren().setAll(chart);
      if (page.chart().hasOnlyBaseline()) {
        page.chart().next().ifPresent(next -> offerText.setText(nextText(next.day())));
        body.getChildren().add(offer);
      }
    }
  }

  private String nextText(String day) {
    return texts.get("progress.nextText", day);
  }

  private Region empty() {
    Button log =
        Buttons.plain(
            Icon.PLUS,
            texts.get("progress.logMileTest"),
            () -> controller.links().logMileTest().run());
    return new EmptyState(
        Icon.TEST, texts.get("progress.emptyTitle"), texts.get("progress.emptyText"), log);
  }

  private HBox offer() {
    Label title = Buttons.styled(new Label(texts.get("progress.nextTitle")), Styles.STRONG);
    VBox words = new VBox(title, offerText);
    Button log =
        Buttons.primary(
            texts.get("progress.logMileTest"), () -> controller.links().logMileTest().run());
    HBox card =
        Buttons.styled(
            new HBox(new IconView(Icon.TEST, Styles.ICON_24, Styles.ICON_ACCENT), words, log),
            Styles.MENU,
            "chart-offer");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(card, Pos.BOTTOM_RIGHT);
    return card;
  }

  private static void show(Region button, boolean shown) {
    button.setVisible(shown);
    button.setManaged(shown);
  }

  /** The chart, twice as fine as the screen, without its button, even while it is a table. */
  Picture picture() {
    show(false);
    show(form, false);
    Picture picture = ChartPicture.of(this);
    show(form, true);
    show();
    return picture;
  }
}
