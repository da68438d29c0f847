package app.milestone.view.plans;

import app.milestone.view.shared.Buttons;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Makes grids whose columns share the width in fixed parts. */
final class Grids {
  private Grids() {}

  /** An empty grid with columns of these percentages. */
  static GridPane columns(String styleClass, double... percents) {
    GridPane grid = Buttons.styled(new GridPane(), styleClass);
    for (double percent : percents) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(percent);
      column.setMinWidth(0);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }

  /** A grid of one row. */
  static GridPane row(String styleClass, double[] percents, Node... nodes) {
    GridPane grid = columns(styleClass, percents);
    grid.addRow(0, nodes);
    return grid;
  }
}
