package app.milestone.view.log;

import javafx.scene.layout.Region;

/** Draws one split against the others: slower to the left of the axis, faster to the right. */
final class SplitBar extends Region {
  private final Region fill = new Region();
  private final Region axis = new Region();
  private final double value;
  private final double slowest;
  private final double fastest;

  /** A bar of a value from −1 to 1 among others between {@code slowest} and {@code fastest}. */
  SplitBar(double value, double slowest, double fastest, boolean best) {
    this.value = value;
    this.slowest = Math.min(0, slowest);
    this.fastest = Math.max(0, fastest);
    getStyleClass().add(LogStyles.BAR);
    fill.getStyleClass().add(LogStyles.BAR_FILL);
    if (best && value > 0) {
      fill.getStyleClass().add(LogStyles.BAR_BEST);
    }
    axis.getStyleClass().add(LogStyles.BAR_AXIS);
    getChildren().addAll(fill, axis);
  }

  @Override
  protected void layoutChildren() {
    double span = fastest - slowest;
    double width = getWidth();
    double scale = span > 0 ? width / span : 0;
    double zero = span > 0 ? -slowest * scale : width / 2;
    double length = Math.abs(value) * scale;
    double thickness = Math.round(getHeight() / 2);
    double top = Math.round((getHeight() - thickness) / 2);
    fill.resizeRelocate(value < 0 ? zero - length : zero, top, length, thickness);
    axis.resizeRelocate(Math.round(zero), 0, 1, getHeight());
  }
}
