package app.milestone.view.calendar;

import app.milestone.view.shared.Styles;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Holds the calendar's grid, and lets it scroll from the first time that it does not fit: a whole
 * plan fits, and then no scroll bar has to be made before the first picture.
 */
final class GridScroll extends Region {
  private static final double AIR = 12;

  private final Region grid;
  private ScrollPane scroll;

  GridScroll(Region grid) {
    this.grid = grid;
    getChildren().add(grid);
  }

  @Override
  protected void layoutChildren() {
    if (scroll == null && grid.minHeight(-1) > getHeight() + 0.5) {
      startToScroll();
    }
    (scroll == null ? grid : scroll).resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void startToScroll() {
    scroll = new ScrollPane();
    getChildren().setAll(scroll);
    scroll.setContent(grid);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add(Styles.CALENDAR_SCROLL);
  }

  /** Scrolls as little as is needed to see a child of the grid with some air around it. */
  void reveal(Node node) {
    if (scroll == null) {
      return;
    }
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = grid.getHeight() - seen;
    if (hidden <= 1) {
      return;
    }
    Bounds part = node.getBoundsInParent();
    double top = scroll.getVvalue() * hidden;
    if (part.getMinY() - AIR < top) {
      scroll.setVvalue(Math.max(0, (part.getMinY() - AIR) / hidden));
    } else if (part.getMaxY() + AIR > top + seen) {
      scroll.setVvalue(Math.min(1, (part.getMaxY() + AIR - seen) / hidden));
    }
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return grid.prefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return grid.minWidth(height);
  }

  @Override
  protected double computePrefWidth(double height) {
    return grid.prefWidth(height);
  }
}
