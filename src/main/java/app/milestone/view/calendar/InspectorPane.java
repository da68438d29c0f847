package app.milestone.view.calendar;

import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Styles;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Holds the inspector beside the calendar; its edge can be dragged, a double click resets it. */
final class InspectorPane {
  private static final double LEAST = 300;
  private static final double MOST = 460;
  private static final double REGULAR = 342;
  private static final double WIDE = 400;

  private final StackPane root = Buttons.styled(new StackPane(), Styles.INSPECTOR_PANE);
  private final Region grip = Buttons.styled(new Region(), Styles.INSPECTOR_GRIP);
  private double unit = 1;
  private double chosen;
  private boolean wide;

  InspectorPane() {
    grip.setCursor(Cursor.H_RESIZE);
    grip.setMaxWidth(6);
    StackPane.setAlignment(grip, Pos.CENTER_LEFT);
    grip.setOnMouseDragged(
        event -> {
          double right = root.localToScene(root.getWidth(), 0).getX();
          chosen = Math.clamp((right - event.getSceneX()) / unit, LEAST, MOST);
          resize();
        });
    grip.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            chosen = 0;
            resize();
          }
        });
  }

  StackPane root() {
    return root;
  }

  void show(Region inspector) {
    root.getChildren().setAll(inspector, grip);
  }

  void clear() {
    root.getChildren().clear();
  }

  /** Sets a pixel at 100 % text, and whether the window is wide. */
  void scale(double newUnit, boolean isWide) {
    unit = newUnit;
    wide = isWide;
    resize();
  }

  /** The width it has, or would have. */
  double width() {
    return (chosen > 0 ? chosen : wide ? WIDE : REGULAR) * unit;
  }

  private void resize() {
    root.setMinWidth(width());
    root.setPrefWidth(width());
    root.setMaxWidth(width());
  }
}
