package app.milestone.view.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Checks how wide the inspector is. */
@ExtendWith(ApplicationExtension.class)
final class InspectorPaneTest {
  private final DoubleProperty chosen = new SimpleDoubleProperty();
  private final InspectorPane pane = new InspectorPane(chosen);

  @Test
  void aWidthThatWasChosenHoldsWithinItsLimitsAtEveryTextSize() {
    pane.scale(1.25, false);
    assertEquals(342 * 1.25, pane.root().getPrefWidth());
    chosen.set(420);
    assertEquals(420 * 1.25, pane.root().getPrefWidth());
    pane.scale(1, true);
    assertEquals(420, pane.root().getPrefWidth());
    chosen.set(9000);
    assertEquals(460, pane.root().getPrefWidth());
    chosen.set(0);
    assertEquals(400, pane.root().getPrefWidth());
  }
}
