package app.milestone.view.session;

import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/** Brings what scrolls back to the place where it was left, until a person scrolls it. */
final class ScrollPlace {
  private final ScrollPane scroll;
  private final Region body;
  private DoubleProperty kept = new SimpleDoubleProperty();
  private boolean isOwn;

  ScrollPlace(ScrollPane scroll, Region body) {
    this.scroll = scroll;
    this.body = body;
    body.heightProperty().subscribe(_ -> returnSoon());
    scroll.heightProperty().subscribe(_ -> returnSoon());
    scroll.vvalueProperty().subscribe(_ -> keep());
    scroll.addEventFilter(ScrollEvent.SCROLL, this::touched);
    scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::touched);
  }

  /** Takes the place from there and keeps it there. */
  void keep(DoubleProperty place) {
    kept = place;
    kept.subscribe(_ -> returnSoon());
  }

  /** Something else is shown: it begins at its top. */
  void top() {
    isOwn = true;
    scroll.setVvalue(0);
    keep();
  }

  private void touched(InputEvent event) {
    isOwn = true;
  }

  private void keep() {
    if (isOwn) {
      kept.set(Math.clamp(scroll.getVvalue(), 0, 1));
    }
  }

  /** What is laid out now moves the place once more: it is set when that is over. */
  private void returnSoon() {
    if (!isOwn && kept.get() > 0) {
      Platform.runLater(this::goBack);
    }
  }

  private void goBack() {
    if (!isOwn && body.getHeight() > scroll.getHeight()) {
      scroll.setVvalue(kept.get());
    }
  }
}
