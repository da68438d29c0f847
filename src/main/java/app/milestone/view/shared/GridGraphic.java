package app.milestone.view.shared;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/**
 * Draws shapes of a square grid in whatever size the stylesheet gives, so that text size counts.
 */
abstract sealed class GridGraphic extends Region permits IconView, StatusGlyph {
  private final double grid;
  private final Scale scale = new Scale(1, 1);
  private final Translate translate = new Translate();

  GridGraphic(double grid) {
    this.grid = grid;
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMouseTransparent(true);
    setFocusTraversable(false);
  }

  final void draw(List<? extends Shape> shapes) {
    for (Shape shape : shapes) {
      shape.setManaged(false);
      shape.getTransforms().setAll(translate, scale);
    }
    getChildren().setAll(shapes);
  }

  static SVGPath path(String content, String styleClass) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(styleClass);
    return path;
  }

  @Override
  protected void layoutChildren() {
    double size = Math.min(getWidth(), getHeight());
    scale.setX(size / grid);
    scale.setY(size / grid);
    translate.setX((getWidth() - size) / 2);
    translate.setY((getHeight() - size) / 2);
  }
}
