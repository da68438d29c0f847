package app.milestone.view.log;

import javafx.scene.layout.Region;

/** Shows an effort from 1 to 10 as so many filled cells. */
final class EffortBar extends Region {
  private static final int CELLS = 10;
  private static final double GAP = 2;

  EffortBar() {
    getStyleClass().add(LogStyles.EFFORT);
    for (int i = 0; i < CELLS; i++) {
      Region cell = new Region();
      cell.getStyleClass().add(LogStyles.EFFORT_CELL);
      getChildren().add(cell);
    }
  }

  void show(int effort) {
    for (int i = 0; i < CELLS; i++) {
      getChildren().get(i).getStyleClass().remove(LogStyles.EFFORT_ON);
      if (i < effort) {
        getChildren().get(i).getStyleClass().add(LogStyles.EFFORT_ON);
      }
    }
  }

  @Override
  protected void layoutChildren() {
    double step = (getWidth() + GAP) / CELLS;
    for (int i = 0; i < CELLS; i++) {
      double left = snapPositionX(i * step);
      double right = snapPositionX((i + 1) * step) - GAP;
      getChildren().get(i).resizeRelocate(left, 0, right - left, getHeight());
    }
  }
}
