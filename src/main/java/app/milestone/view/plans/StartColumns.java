package app.milestone.view.plans;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Lays the preview of a start beside its form, or under it where there is little room. */
final class StartColumns extends Region {
  private static final double STACKED_EM = 66;
  private static final double GAP_EM = 1.54;
  private static final double SIDE_SHARE = 0.355;

  private final Region form;
  private final Region side;
  private final Label measure = new Label();

  StartColumns(Region form, Region side) {
    this.form = form;
    this.side = side;
    measure.setManaged(false);
    measure.setVisible(false);
    getChildren().addAll(form, side, measure);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double em() {
    return measure.getFont().getSize();
  }

  private boolean stacked(double width) {
    return width < STACKED_EM * em();
  }

  private double sideWidth(double width) {
    return stacked(width) ? width : Math.round(width * SIDE_SHARE);
  }

  private double formWidth(double width) {
    return stacked(width) ? width : width - sideWidth(width) - Math.round(GAP_EM * em());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? getWidth() : width;
    double formHeight = form.prefHeight(formWidth(wide));
    double sideHeight = side.prefHeight(sideWidth(wide));
    return stacked(wide)
        ? formHeight + GAP_EM * em() + sideHeight
        : Math.max(formHeight, sideHeight);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double formWidth = formWidth(width);
    double formHeight = form.prefHeight(formWidth);
    form.resizeRelocate(0, 0, formWidth, formHeight);
    double sideWidth = sideWidth(width);
    double top = stacked(width) ? Math.round(formHeight + GAP_EM * em()) : 0;
    side.resizeRelocate(width - sideWidth, top, sideWidth, side.prefHeight(sideWidth));
  }
}
