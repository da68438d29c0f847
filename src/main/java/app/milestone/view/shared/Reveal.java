package app.milestone.view.shared;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls what takes the focus into view, so that the focus is never hidden. */
public final class Reveal {
  private static final double AIR = 12;

  private Reveal() {}

  /** Follows the focus inside the pane from now on. */
  public static void focusIn(ScrollPane pane) {
    pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(node -> show(pane, node));
  }

  private static void show(ScrollPane pane, Node focused) {
    Node content = pane.getContent();
    double window = pane.getViewportBounds().getHeight();
    if (focused == null || content == null || window <= 0 || !Focus.isInside(focused, content)) {
      return;
    }
    Bounds at = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    double hidden = content.getLayoutBounds().getHeight() - window;
    if (hidden <= 0) {
      return;
    }
    double from = pane.getVvalue() * hidden;
    // What the pointer has hit stays where it is: only what is cut off moves then.
    double air = focused.isFocusVisible() ? AIR : 0;
    if (at.getMinY() - air < from) {
      pane.setVvalue(Math.max(0, (at.getMinY() - AIR) / hidden));
    } else if (at.getMaxY() + air > from + window) {
      pane.setVvalue(Math.min(1, (at.getMaxY() + AIR - window) / hidden));
    }
  }
}
