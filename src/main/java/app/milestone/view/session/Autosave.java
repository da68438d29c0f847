package app.milestone.view.session;

import app.milestone.controller.SessionController;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** Saves a field when it is left, on Enter, and one second after the last key. */
final class Autosave {
  private final SessionController controller;
  private final PauseTransition pause = new PauseTransition(Duration.seconds(1));

  Autosave(SessionController controller) {
    this.controller = controller;
    pause.setOnFinished(_ -> controller.commit());
  }

  void watch(TextInputControl field) {
    field.textProperty().subscribe((_, _) -> typed(field));
    field.focusedProperty().subscribe((before, now) -> left(before && !now));
  }

  /** Enter saves, too. */
  void watchEnter(TextInputControl field, Runnable whenSaved) {
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            left(true);
            whenSaved.run();
            event.consume();
          }
        });
  }

  private void typed(TextInputControl field) {
    if (field.isFocused()) {
      controller.note();
      pause.playFromStart();
    }
  }

  private void left(boolean isLeft) {
    if (isLeft) {
      pause.stop();
      controller.leave();
    }
  }
}
