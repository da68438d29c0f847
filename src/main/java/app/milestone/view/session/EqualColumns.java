package app.milestone.view.session;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Lays nodes out in rows of equally wide columns. */
final class EqualColumns extends GridPane {
  EqualColumns(int columns, List<? extends Node> nodes, String styleClass) {
    getStyleClass().add(styleClass);
    for (int column = 0; column < columns; column++) {
      ColumnConstraints width = new ColumnConstraints();
      width.setPercentWidth(100.0 / columns);
      width.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(width);
    }
    for (int i = 0; i < nodes.size(); i++) {
      add(nodes.get(i), i % columns, i / columns);
    }
  }
}
