package app.milestone.view.test;

import app.milestone.controller.TestCheck.LapLine;
import app.milestone.controller.TestForm;
import app.milestone.controller.TestFormController;
import app.milestone.controller.Texts;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.TestKind;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.Menu;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws the fields of the laps in a row, how they are cut above, what they add up to below. */
final class LapFields {
  private final TestForm form;
  private final TestFormController controller;
  private final Overlay overlay;
  private final Texts texts;
  private final Runnable after;
  private final HBox row = Buttons.styled(new HBox(), "test-laps");
  private final VBox root = Buttons.styled(new VBox(), Styles.LABELLED);
  private final List<LapField> fields = new ArrayList<>();

  /** The laps; {@code after} focuses what follows when a way out takes its button away. */
  LapFields(
      TestForm form, TestFormController controller, Overlay overlay, Texts texts, Runnable after) {
    this.form = form;
    this.controller = controller;
    this.overlay = overlay;
    this.texts = texts;
    this.after = after;
    root.getChildren().addAll(head(), row, new LapLineView(this, form, controller, texts).root());
    form.scheme.subscribe(this::build);
    form.check().subscribe(check -> show(check.laps()));
  }

  Region root() {
    return root;
  }

  private Region head() {
    boolean mile = form.frame().kind() == TestKind.MILE;
    String title = texts.get(mile ? "test.laps" : "test.kilometres");
    Label name = Buttons.styled(new Label(title), Styles.FIELD_LABEL);
    Label cut = Buttons.styled(new Label(), Styles.SMALL, Styles.MUTED);
    cut.textProperty().bind(form.scheme.map(this::cut));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = Buttons.styled(new HBox(name, cut, space), "test-lap-head");
    if (mile) {
      Button change = new Button(texts.get("test.cut"));
      change.getStyleClass().addAll(Styles.LINK, "test-cut");
      change.setOnAction(_ -> menu(change));
      head.getChildren().add(change);
    }
    return head;
  }

  private String cut(LapScheme scheme) {
    return texts.get(
        switch (scheme) {
          case LONG_FIRST -> "test.scheme.longFirst";
          case LONG_LAST -> "test.scheme.longLast";
          case FOUR_400 -> "test.scheme.four";
          case QUARTERS -> "test.scheme.quarters";
          case KILOMETRES -> "test.scheme.kilometres";
        });
  }

  private void menu(Button opener) {
    Menu menu = new Menu(overlay);
    item(menu, "test.cut.longFirst", LapScheme.LONG_FIRST);
    item(menu, "test.cut.longLast", LapScheme.LONG_LAST);
    item(menu, "test.cut.four", LapScheme.FOUR_400);
    item(menu, "test.cut.quarters", LapScheme.QUARTERS);
    menu.show(opener);
  }

  private void item(Menu menu, String key, LapScheme scheme) {
    Icon icon = form.scheme.get() == scheme ? Icon.CHECK : Icon.REPEAT;
    menu.item(icon, texts.get(key), "", () -> controller.chooseScheme(scheme));
  }

  private void build(LapScheme scheme) {
    fields.clear();
    row.getChildren().clear();
    for (int lap = 0; lap < scheme.count(); lap++) {
      String name = name(scheme, lap + 1);
      LapField field = new LapField(lap, name, form, controller, this);
      fields.add(field);
      VBox box =
          Buttons.styled(
              new VBox(Buttons.styled(new Label(name), Styles.SMALL, Styles.MUTED), field),
              "test-lap");
      HBox.setHgrow(box, Priority.ALWAYS);
      row.getChildren().add(box);
    }
  }

  private String name(LapScheme scheme, int number) {
    return switch (scheme) {
      case LONG_FIRST, LONG_LAST, FOUR_400 -> texts.get("test.lap", number);
      case QUARTERS -> texts.get("test.quarter", number);
      case KILOMETRES -> texts.get("test.kilometre", number);
    };
  }

  private void show(LapLine line) {
    for (int lap = 0; lap < fields.size() && lap < line.prompts().size(); lap++) {
      fields.get(lap).show(line.prompts().get(lap), line.outlined().contains(lap));
    }
  }

  /** Focuses a lap; past the last one the focus goes on to what follows. */
  void focus(int lap) {
    if (lap >= 0 && lap < fields.size()) {
      fields.get(lap).requestFocus();
      fields.get(lap).selectAll();
    } else if (lap >= fields.size()) {
      fields.getLast().requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  /** Focuses the first lap that is outlined. */
  void focusProblem() {
    focus(form.check().get().laps().outlined().stream().findFirst().orElse(0));
  }

  /** Focuses the time, as its value was replaced. */
  void leaveForTime() {
    after.run();
  }
}
