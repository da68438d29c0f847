package app.milestone.view.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Puts the toast above the lower edge of the content, in the middle of its part of the window, and
 * above what has the focus or is chosen there.
 */
final class ToastPlace extends Region {
  private static final double BOTTOM = 20;
  private static final double MARGIN = 8;
  private static final List<String> CHOSEN =
      List.of(".tile:chosen", ".table-row-cell:selected", ".table-row-cell:focused");

  private Region area;

  ToastPlace() {
    setPickOnBounds(false);
    sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(_ -> requestLayout());
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
    Bounds over = isPlaced() ? here(area) : getLayoutBounds();
    for (Node child : getChildren()) {
      double width = Math.min(child.prefWidth(-1), getWidth() - 2 * MARGIN);
      double height = child.prefHeight(width);
      double left = over.getCenterX() - width / 2;
      left = Math.clamp(left, MARGIN, Math.max(MARGIN, getWidth() - MARGIN - width));
      double top = Math.max(0, over.getMaxY() - BOTTOM - height);
      top = above(new BoundingBox(left, top, width, height), over.getMinY());
      child.resizeRelocate(snapPositionX(left), snapPositionY(top), width, height);
    }
  }

  private boolean isPlaced() {
    return area != null && area.getScene() == getScene() && area.getWidth() > 0;
  }

  private Bounds here(Node node) {
    return sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  /** The top of a toast that hides nothing in use; its usual one where there is no room for it. */
  private double above(Bounds usual, double highest) {
    double top = usual.getMinY();
    for (Bounds kept : inUse()) {
      Bounds now = new BoundingBox(usual.getMinX(), top, usual.getWidth(), usual.getHeight());
      double higher = kept.getMinY() - MARGIN - usual.getHeight();
      if (kept.intersects(now) && higher >= highest) {
        top = higher;
      }
    }
    return top;
  }

  /** Where things lie that have the focus or are chosen, from the lowest up. */
  private List<Bounds> inUse() {
    Stream<Node> chosen = isPlaced() ? CHOSEN.stream().map(area::lookup) : Stream.empty();
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return Stream.concat(chosen, Stream.ofNullable(owner))
        .filter(Objects::nonNull)
        .filter(node -> !Focus.isInside(node, this))
        .map(this::here)
        .sorted(Comparator.comparingDouble(Bounds::getMinY).reversed())
        .toList();
  }
}
