package app.milestone.view.plans;

import app.milestone.controller.StartPage;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows the target, the paces and the dates that a start would give. */
final class StartPreviewPane {
  private final Texts texts;
  private final VBox card = Buttons.styled(new VBox(), Styles.CARD, PlanStyles.START_PREVIEW);
  private final VBox notes = Buttons.styled(new VBox(), "start-notes");
  private final VBox root = Buttons.styled(new VBox(card, notes), PlanStyles.START_SIDE);

  StartPreviewPane(Texts texts) {
    this.texts = texts;
    card.setFocusTraversable(false);
  }

  VBox root() {
    return root;
  }

  void show(StartPage page) {
    StartPage.Preview preview = page.preview();
    card.getChildren().clear();
    if (!preview.target().isEmpty()) {
      card.getChildren().addAll(target(preview), line());
    }
    if (!preview.note().isEmpty() && !preview.rows().isEmpty()) {
      card.getChildren()
          .addAll(Labels.wrapped(preview.note(), Styles.SMALL, Styles.MUTED, "start-pace"), line());
    }
    for (StartPage.Row row : preview.rows()) {
      card.getChildren().addAll(row(row), line());
    }
    preview.cycles().forEach(cycle -> card.getChildren().add(cycle(cycle)));
    showNotes(page);
  }

  private void showNotes(StartPage page) {
    notes.getChildren().setAll(note(texts.get("start.later")));
    for (String text : List.of(page.expectation(), page.credit())) {
      if (!text.isEmpty()) {
        notes
            .getChildren()
            .add(note(text.substring(0, 1).toUpperCase(texts.locale()) + text.substring(1)));
      }
    }
    ((Label) notes.getChildren().getFirst()).setGraphic(new IconView(Icon.INFO, Styles.ICON_15));
  }

  private static Label note(String text) {
    return Labels.wrapped(text, Styles.SMALL, Styles.MUTED, PlanStyles.START_NOTE);
  }

  private static Region line() {
    return Buttons.styled(new Region(), Styles.SEPARATOR_LINE);
  }

  private Node target(StartPage.Preview preview) {
    Label name = Labels.of(texts.get("start.target"), Styles.SMALL, Styles.MUTED);
    name.setGraphic(new IconView(Icon.FLAG, Styles.ICON_14, Styles.ICON_SUCCESS));
    Label target = Labels.of(preview.target(), Styles.DISPLAY, Styles.SUCCESS_TEXT);
    target.setId("start-target");
    target.setMinWidth(Region.USE_PREF_SIZE);
    VBox right =
        new VBox(
            Labels.of(preview.now(), Styles.SMALL, Styles.MUTED),
            Labels.of(preview.less(), Styles.SMALL, Styles.MUTED));
    right.setAlignment(Pos.CENTER_RIGHT);
    HBox row = new HBox(new VBox(name, target), Labels.space(), right);
    row.setAlignment(Pos.CENTER_LEFT);
    return Buttons.styled(row, "start-target");
  }

  private static Node row(StartPage.Row row) {
    Label label = Labels.of(row.label(), Styles.BODY);
    label.setMinWidth(Region.USE_PREF_SIZE);
    Label detail = Labels.wrapped(row.detail(), Styles.SMALL, Styles.MUTED);
    Label value = Labels.of(row.value(), Styles.HEADING);
    value.setMinWidth(Region.USE_PREF_SIZE);
    HBox line =
        Buttons.styled(new HBox(label, detail, Labels.space(), value), PlanStyles.START_PACE);
    if (!row.unit().isEmpty()) {
      Label unit = Labels.of(row.unit(), Styles.SMALL, Styles.MUTED);
      unit.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(unit);
    }
    line.setAccessibleText(row.spoken());
    value.setAccessibleText(row.spoken());
    return line;
  }

  private static Node cycle(StartPage.Cycle cycle) {
    HBox head =
        new HBox(
            Labels.of(cycle.title(), Styles.SMALL_STRONG, Styles.STRONG_TEXT),
            Labels.space(),
            Labels.of(cycle.dates(), Styles.SMALL, Styles.MUTED));
    HBox weeks = Buttons.styled(new HBox(), "start-weeks");
    for (String week : cycle.weeks()) {
      StackPane block =
          Buttons.styled(
              new StackPane(Labels.of(week, Styles.CAPTION, Styles.MUTED)), "start-block");
      HBox.setHgrow(block, Priority.ALWAYS);
      weeks.getChildren().add(block);
    }
    VBox box = Buttons.styled(new VBox(head, weeks), "start-cycle");
    for (String test : cycle.tests()) {
      Label label = Labels.wrapped(test, Styles.SMALL, Styles.MUTED);
      label.setGraphic(new IconView(Icon.TEST, Styles.ICON_14, Styles.TYPE_ICON));
      label.getStyleClass().add(Styles.TYPE_PREFIX + "test");
      box.getChildren().add(label);
    }
    return box;
  }
}
