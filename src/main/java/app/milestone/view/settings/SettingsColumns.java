package app.milestone.view.settings;

import app.milestone.view.shared.Buttons;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** Lays the cards in two columns, or below each other where they would be narrow. */
final class SettingsColumns extends Region {
  private static final double LEAST = 30;
  private static final double MOST = 46;
  private static final double GAP = 12;

  private final VBox left;
  private final VBox right;
  private final Label measure = new Label();

  SettingsColumns(List<? extends Node> first, List<? extends Node> second) {
    getStyleClass().add(SettingsStyles.BODY);
    left = Buttons.styled(new VBox(), SettingsStyles.COLUMN);
    right = Buttons.styled(new VBox(), SettingsStyles.COLUMN);
    left.getChildren().addAll(first);
    right.getChildren().addAll(second);
    measure.setManaged(false);
    measure.setVisible(false);
    getChildren().addAll(left, right, measure);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double em() {
    Font font = measure.getFont();
    return font.getSize();
  }

  private double inner(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private boolean isStacked(double width) {
    return inner(width) < (2 * LEAST * em() + GAP);
  }

  private double column(double width) {
    double room = isStacked(width) ? inner(width) : (inner(width) - GAP) / 2;
    return Math.floor(Math.min(room, MOST * em()));
  }

  @Override
  protected double computePrefHeight(double width) {
    double column = column(width);
    double height =
        isStacked(width)
            ? left.prefHeight(column) + GAP + right.prefHeight(column)
            : Math.max(left.prefHeight(column), right.prefHeight(column));
    return height + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double column = column(getWidth());
    double high = left.prefHeight(column);
    left.resizeRelocate(x, y, column, high);
    if (isStacked(getWidth())) {
      right.resizeRelocate(x, y + high + GAP, column, right.prefHeight(column));
    } else {
      right.resizeRelocate(x + column + GAP, y, column, right.prefHeight(column));
    }
  }
}
