package app.milestone.view.progress;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Lays its children in one row of equal widths, or in as many rows as their least width asks. */
final class EqualGrid extends Region {
  private final Label measure = ChartPart.label("");
  private final double leastEm;
  private final double gapEm;

  /** Each child is at least so wide; both lengths in em. */
  EqualGrid(double leastEm, double gapEm) {
    this.leastEm = leastEm;
    this.gapEm = gapEm;
    measure.setVisible(false);
  }

  void show(List<? extends Node> nodes) {
    getChildren().setAll(measure);
    getChildren().addAll(nodes);
  }

  private double em() {
    return measure.getFont().getSize();
  }

  private int count() {
    return getChildren().size() - 1;
  }

  /** All in one row where they fit, else half of them, or a third. */
  private int columns(double width) {
    int columns = Math.max(1, count());
    while (columns > 1 && columns * leastEm * em() + (columns - 1) * gapEm * em() > width) {
      columns = columns > 3 && columns % 2 == 0 ? columns / 2 : columns - 1;
    }
    return columns;
  }

  private double cell(double width, int columns) {
    return (width - (columns - 1) * gapEm * em()) / columns;
  }

  private double rowHeight(double width, int columns) {
    double cell = cell(width, columns);
    return getChildren().stream()
        .filter(node -> node != measure)
        .mapToDouble(node -> Math.max(node.minHeight(cell), node.prefHeight(cell)))
        .max()
        .orElse(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return leastEm * em();
  }

  @Override
  protected double computePrefWidth(double height) {
    return count() * leastEm * em();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? prefWidth(-1) : width;
    int columns = columns(wide);
    int rows = Math.ceilDiv(Math.max(1, count()), columns);
    return rows * Math.ceil(rowHeight(wide, columns)) + (rows - 1) * gapEm * em();
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double cell = cell(getWidth(), columns);
    int rows = Math.ceilDiv(Math.max(1, count()), columns);
    double height = (getHeight() - (rows - 1) * gapEm * em()) / rows;
    for (int i = 0; i < count(); i++) {
      double left = (i % columns) * (cell + gapEm * em());
      double top = (i / columns) * (height + gapEm * em());
      double right = Math.round(left + cell);
      getChildren()
          .get(i + 1)
          .resizeRelocate(Math.round(left), Math.round(top), right - Math.round(left), height);
    }
  }
}
