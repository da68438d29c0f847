package app.milestone.view.test;

import app.milestone.controller.TestForm;
import app.milestone.controller.TestFormController;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The field of one lap: Enter moves on, Backspace goes back, arrows change it by a tenth. */
final class LapField extends TextField {
  private static final String ERROR = "error";

  private final int lap;
  private final TestFormController controller;
  private final LapFields row;

  LapField(int lap, String name, TestForm form, TestFormController controller, LapFields row) {
    this.lap = lap;
    this.controller = controller;
    this.row = row;
    setId("test-lap-" + (lap + 1));
    setAccessibleText(name);
    setPrefColumnCount(4);
    textProperty().bindBidirectional(form.laps.get(lap));
    textProperty().subscribe((_, _) -> typed());
    focusedProperty().subscribe(this::focused);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void typed() {
    if (isFocused()) {
      controller.typedLap(lap);
    }
  }

  private void focused(boolean before, boolean now) {
    if (before && !now) {
      controller.leaveLap(lap);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    KeyCode code = event.getCode();
    boolean empty = getText().isEmpty();
    if (code == KeyCode.ENTER) {
      row.focus(lap + 1);
    } else if (code == KeyCode.BACK_SPACE && empty && lap > 0) {
      row.focus(lap - 1);
    } else if ((code == KeyCode.UP || code == KeyCode.DOWN) && !empty) {
      controller.stepLap(lap, code == KeyCode.UP ? 1 : -1);
    } else {
      return;
    }
    event.consume();
  }

  @Override
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || !controller.pasteLaps(lap, text)) {
      super.paste();
    }
  }

  void show(String prompt, boolean wrong) {
    setPromptText(prompt);
    getStyleClass().remove(ERROR);
    if (wrong) {
      getStyleClass().add(ERROR);
    }
  }
}
