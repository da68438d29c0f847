package app.milestone.view.test;

import app.milestone.controller.TestCheck;
import app.milestone.controller.TestCheck.Part;
import app.milestone.controller.TestController;
import app.milestone.controller.TestForm;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.DialogFrame;
import app.milestone.view.shared.Edits;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Draws the dialog of one test: its form, the preview beside it, Save and Cancel below. */
final class TestDialogView {
  private final TestForm form;
  private final TestController controller;
  private final Texts texts;
  private final TestFormView fields;
  private final DialogFrame root;

  TestDialogView(TestForm form, TestController controller, Overlay overlay, Texts texts) {
    this.form = form;
    this.controller = controller;
    this.texts = texts;
    this.fields = new TestFormView(form, controller.fields(), overlay, texts);
    this.root =
        new DialogFrame(
            form.frame().title(),
            fields.root(),
            new TestPreviewView(form, texts).root(),
            texts.get("app.close"),
            controller::cancel);
    root.foot(footLeft(), buttons());
    root.setId("test-dialog");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  Region root() {
    return root;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      save();
    }
  }

  private void save() {
    fields.leaveAll();
    controller.save();
    controller.fields().firstProblem().ifPresent(fields::focus);
  }

  private Node footLeft() {
    HBox keys =
        Buttons.styled(
            new HBox(
                Buttons.keyHint(texts.get("test.saveKey")),
                Buttons.keyHint(texts.get("test.saveEnter")),
                Buttons.styled(new Label(texts.get("test.saves")), Styles.SMALL, Styles.MUTED)),
            "test-keys");
    Button fix = Buttons.link("", () -> controller.fields().firstProblem().ifPresent(this::goTo));
    fix.getStyleClass().add("test-fix");
    fix.setGraphic(new IconView(Icon.ERROR));
    fix.setId("test-fix");
    fix.textProperty().bind(form.check().map(check -> texts.get("test.fix", check.problemCount())));
    fix.visibleProperty().bind(form.check().map(check -> !check.problems().isEmpty()));
    keys.visibleProperty().bind(fix.visibleProperty().not());
    StackPane left = Buttons.styled(new StackPane(keys, fix), "test-foot-left");
    left.setMaxWidth(Region.USE_PREF_SIZE);
    return left;
  }

  private void goTo(Part part) {
    fields.focus(part);
  }

  private Node[] buttons() {
    List<Node> buttons = new ArrayList<>();
    if (!form.frame().isNew()) {
      Button delete =
          Buttons.styled(
              Buttons.flat(texts.get("test.delete"), controller::deleteOpen), Styles.LARGE);
      delete.setGraphic(new IconView(Icon.TRASH));
      buttons.add(Edits.mark(delete));
    }
    Button cancel =
        Buttons.styled(Buttons.plain(texts.get("app.cancel"), controller::cancel), Styles.LARGE);
    Button save = Buttons.styled(Buttons.primary(texts.get("test.save"), this::save), Styles.LARGE);
    save.setId("test-save");
    save.disableProperty().bind(form.check().map(TestCheck::canSave).map(can -> !can).orElse(true));
    buttons.add(cancel);
    buttons.add(Edits.mark(save));
    return buttons.toArray(Node[]::new);
  }
}
