package app.milestone.view.shared;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Puts the toast above the lower edge of the content, in the middle of its part of the window. */
final class ToastPlace extends Region {
  private static final double BOTTOM = 20;
  private static final double MARGIN = 8;

  private Region area;

  ToastPlace() {
    setPickOnBounds(false);
  }

  void over(Region newArea) {
    area = newArea;
    requestLayout();
  }

  void put(Region toast) {
    getChildren().setAll(toast);
  }

  void clear() {
    getChildren().clear();
  }

  @Override
  protected void layoutChildren() {
    boolean placed = area != null && area.getScene() == getScene() && area.getWidth() > 0;
    Bounds over =
        placed ? sceneToLocal(area.localToScene(area.getLayoutBounds())) : getLayoutBounds();
    for (Node child : getChildren()) {
      double width = Math.min(child.prefWidth(-1), getWidth() - 2 * MARGIN);
      double height = child.prefHeight(width);
      double left = over.getCenterX() - width / 2;
      left = Math.clamp(left, MARGIN, Math.max(MARGIN, getWidth() - MARGIN - width));
      double top = Math.max(0, over.getMaxY() - BOTTOM - height);
      child.resizeRelocate(snapPositionX(left), snapPositionY(top), width, height);
    }
  }
}
