package app.milestone.view.plans;

import app.milestone.controller.PlansPage;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Styles;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Draws a plan week by week. */
final class PlanWeeks {
  private final Texts texts;

  PlanWeeks(Texts texts) {
    this.texts = texts;
  }

  VBox draw(PlansPage.Preview preview) {
    Label repeats = Labels.of(preview.repeats(), Styles.SMALL, Styles.MUTED);
    repeats.setGraphic(new IconView(Icon.REPEAT, Styles.ICON_14));
    repeats.setVisible(!preview.repeats().isEmpty());
    FlowPane words =
        Buttons.styled(
            new FlowPane(
                Labels.of(preview.title(), Styles.HEADING),
                Labels.of(preview.note(), Styles.SMALL, Styles.MUTED)),
            "plan-facts");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = Buttons.styled(new HBox(words, repeats), PlanStyles.START_ROW);
    return Buttons.styled(new VBox(head, grid(preview)), "plan-preview");
  }

  private Node grid(PlansPage.Preview preview) {
    GridPane grid = Buttons.styled(new GridPane(), "plan-weeks");
    ColumnConstraints first = new ColumnConstraints();
    first.setHgrow(Priority.NEVER);
    grid.getColumnConstraints().add(first);
    grid.getRowConstraints().add(new RowConstraints());
    int column = 1;
    for (PlansPage.Head head : preview.heads()) {
      ColumnConstraints days = new ColumnConstraints();
      days.setHgrow(Priority.ALWAYS);
      days.setMinWidth(0);
      days.setPrefWidth(1);
      grid.getColumnConstraints().add(days);
      Label weekday = Labels.of(head.weekday(), Styles.CAPTION_STRONG, Styles.STRONG_TEXT);
      Label day = Labels.of(head.day(), Styles.CAPTION, Styles.MUTED);
      grid.add(Buttons.styled(new HBox(weekday, day), "plan-head"), column++, 0);
    }
    int row = 1;
    for (PlansPage.Week week : preview.weeks()) {
      grid.add(label(week), 0, row);
      for (int day = 0; day < week.days().size(); day++) {
        grid.add(day(week.days().get(day)), day + 1, row);
      }
      RowConstraints constraints = new RowConstraints();
      constraints.setVgrow(Priority.ALWAYS);
      grid.getRowConstraints().add(constraints);
      row++;
    }
    VBox.setVgrow(grid, Priority.ALWAYS);
    return grid;
  }

  private Node label(PlansPage.Week week) {
    VBox box =
        new VBox(
            Labels.of(texts.get("plans.week"), Styles.CAPTION, Styles.MUTED),
            Labels.of(week.number(), Styles.TITLE));
    box.getStyleClass().add("plan-week");
    return box;
  }

  private static Node day(PlansPage.Day day) {
    Label title = Labels.wrapped(day.title(), Styles.SMALL_STRONG);
    title.setGraphic(new IconView(Icon.of(day.type()), Styles.ICON_15, Styles.TYPE_ICON));
    TextFlow text = Buttons.styled(new TextFlow(), "plan-text");
    for (PlansPage.Part part : day.parts()) {
      Text piece = new Text(part.text());
      piece.getStyleClass().add(part.isStrong() ? "plan-strong" : "plan-plain");
      text.getChildren().add(piece);
    }
    VBox tile =
        Buttons.styled(
            new VBox(title, text),
            PlanStyles.START_DAY,
            "plan-day",
            Styles.TYPE_PREFIX + day.type().name().toLowerCase(Locale.ROOT));
    tile.setMinHeight(Region.USE_PREF_SIZE);
    tile.setAccessibleText(day.spoken());
    return tile;
  }
}
