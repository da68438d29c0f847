package app.milestone.view.calendar;

import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Styles;
import javafx.beans.property.DoubleProperty;
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
  private final DoubleProperty chosen;
  private double unit = 1;
  private boolean wide;

  /**
   * An empty place.
   *
   * @param chosen keeps the width that a person chose, at 100 % text; 0 for none
   */
  InspectorPane(DoubleProperty chosen) {
    this.chosen = chosen;
    chosen.subscribe(_ -> resize());
    grip.setCursor(Cursor.H_RESIZE);
    grip.setMaxWidth(6);
    StackPane.setAlignment(grip, Pos.CENTER_LEFT);
    grip.setOnMouseDragged(
        event -> {
          double right = root.localToScene(root.getWidth(), 0).getX();
          chosen.set(Math.clamp((right - event.getSceneX()) / unit, LEAST, MOST));
        });
    grip.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            chosen.set(0);
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
    double plain = wide ? WIDE : REGULAR;
    return (chosen.get() > 0 ? Math.clamp(chosen.get(), LEAST, MOST) : plain) * unit;
  }

  private void resize() {
    root.setMinWidth(width());
    root.setPrefWidth(width());
    root.setMaxWidth(width());
  }
}
