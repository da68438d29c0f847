package app.milestone.view.progress;

import app.milestone.view.shared.Buttons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;

/** A layer of the chart: shapes and words that know where to stand. */
abstract sealed class ChartPart permits ChartAxes, ChartCourse, ChartPoints {
  /** Everything to draw, from back to front. */
  abstract List<Node> nodes();

  /** Moves everything to its place. */
  abstract void place(ChartScale scale, LabelPlaces places);

  static Line line(String... styleClasses) {
    return shape(new Line(), styleClasses);
  }

  static Polyline polyline(String... styleClasses) {
    return shape(new Polyline(), styleClasses);
  }

  static <T extends Shape> T shape(T shape, String... styleClasses) {
    shape.setManaged(false);
    shape.setMouseTransparent(true);
    return Buttons.styled(shape, styleClasses);
  }

  static Label label(String text, String... styleClasses) {
    Label label = Buttons.styled(new Label(text), styleClasses);
    label.setManaged(false);
    label.setMouseTransparent(true);
    return label;
  }

  static void vertical(Line line, double x, double top, double bottom) {
    between(line, ChartScale.sharp(x), top, ChartScale.sharp(x), bottom);
  }

  static void horizontal(Line line, double y, double left, double right) {
    between(line, left, ChartScale.sharp(y), right, ChartScale.sharp(y));
  }

  static void between(Line line, double startX, double startY, double endX, double endY) {
    line.setStartX(startX);
    line.setStartY(startY);
    line.setEndX(endX);
    line.setEndY(endY);
  }

  /** Gives a node its own size with its left upper corner there. */
  static void at(Region node, double x, double y) {
    double width = Math.ceil(node.prefWidth(-1));
    node.resizeRelocate(Math.round(x), Math.round(y), width, Math.ceil(node.prefHeight(-1)));
  }
}
