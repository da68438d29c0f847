package app.milestone.view.shared;

import app.milestone.controller.Notices;
import app.milestone.controller.Notices.Notice;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Shows the current notice above the lower edge of the window and takes it away in time; the time
 * stops while the pointer is over it, while it has focus and while the window is inactive.
 */
public final class ToastHost {
  private final ToastPlace place;
  private final Notices notices;
  private final String closeName;

  /** Made with the first notice: nothing of it is needed for the first picture. */
  private PauseTransition timer;

  /** Shows notices in the overlay. */
  public ToastHost(Overlay overlay, Notices notices, String closeName) {
    this.place = overlay.toasts();
    this.notices = notices;
    this.closeName = closeName;
    place.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    place.hoverProperty().subscribe(_ -> runOrPause());
    place.focusWithinProperty().subscribe(_ -> runOrPause());
    place
        .sceneProperty()
        .flatMap(scene -> scene.windowProperty())
        .flatMap(Window::focusedProperty)
        .subscribe(_ -> runOrPause());
    notices.current().subscribe(this::show);
  }

  private void show(Optional<Notice> notice) {
    if (timer != null) {
      timer.stop();
    }
    place.clear();
    notice.ifPresent(
        it -> {
          place.put(new Toast(it, closeName, notices::dismiss));
          timer().setDuration(Duration.seconds(it.stay() == Notices.Stay.SHORT ? 2 : 8));
        });
    runOrPause();
  }

  private PauseTransition timer() {
    if (timer == null) {
      timer = new PauseTransition();
      timer.setOnFinished(_ -> notices.dismiss());
    }
    return timer;
  }

  private void runOrPause() {
    Optional<Notice> notice = notices.current().get();
    if (notice.isEmpty() || notice.get().stay() == Notices.Stay.ALWAYS) {
      return;
    }
    boolean rests = place.isHover() || place.isFocusWithin() || isInactive();
    if (rests) {
      timer().pause();
    } else {
      timer().play();
    }
  }

  private boolean isInactive() {
    Window window = place.getScene() == null ? null : place.getScene().getWindow();
    return window != null && !window.isFocused();
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      notices.dismiss();
      event.consume();
    }
  }
}
