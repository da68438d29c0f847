package app.milestone.view.shared;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Lays a card next to its anchor: below it, above it when there is no room, never over the edge.
 */
final class AnchoredPane extends Region {
  private static final double GAP = 4;
  private static final double MARGIN = 8;

  private final Node anchor;
  private final Region card;

  AnchoredPane(Node anchor, Region card) {
    this.anchor = anchor;
    this.card = card;
    getStyleClass().add(Styles.CATCHER);
    getChildren().add(card);
  }

  @Override
  protected void layoutChildren() {
    Bounds at = sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
    double width = Math.min(card.prefWidth(-1), getWidth() - 2 * MARGIN);
    double height = Math.min(card.prefHeight(width), getHeight() - 2 * MARGIN);
    double left = Math.clamp(at.getMinX(), MARGIN, Math.max(MARGIN, getWidth() - MARGIN - width));
    double below = at.getMaxY() + GAP;
    double above = at.getMinY() - GAP - height;
    boolean fitsBelow = below + height <= getHeight() - MARGIN;
    double top = fitsBelow || above < MARGIN ? below : above;
    top = Math.clamp(top, MARGIN, Math.max(MARGIN, getHeight() - MARGIN - height));
    card.resizeRelocate(snapPositionX(left), snapPositionY(top), width, height);
  }
}
