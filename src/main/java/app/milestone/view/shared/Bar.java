package app.milestone.view.shared;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** Shows how much of a way is done as a filled bar, with a knob at its end where wanted. */
public final class Bar extends Region {
  /** The filled part, 0 to 1; values beyond are drawn as the nearest end. */
  public final DoubleProperty fraction = new SimpleDoubleProperty();

  /** Whether a knob marks the end of the filled part. */
  public final BooleanProperty knobbed = new SimpleBooleanProperty();

  private final Region track = part(Styles.BAR_TRACK);
  private final Region fill = part(Styles.BAR_FILL);
  private final Region knob = part(Styles.BAR_KNOB);

  /** An empty bar; the name is for screen readers. */
  public Bar(String name) {
    getStyleClass().add(Styles.BAR);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setAccessibleText(name);
    getChildren().addAll(track, fill, knob);
    knob.visibleProperty().bind(knobbed);
    fraction.subscribe(_ -> requestLayout());
  }

  private static Region part(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    return region;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double filled = Math.clamp(fraction.get(), 0, 1) * width;
    double knobSize = Math.round(height * 1.5);
    double knobLeft = Math.clamp(filled - knobSize / 2, 0, Math.max(0, width - knobSize));
    track.resizeRelocate(0, 0, width, height);
    fill.setVisible(filled > 0);
    fill.resizeRelocate(0, 0, Math.max(filled, height), height);
    knob.resizeRelocate(knobLeft, (height - knobSize) / 2, knobSize, knobSize);
  }
}
