package app.milestone.view.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

/** Checks where the words of a point go in the plot. */
final class LabelPlacesTest {
  private static final Optional<Bounds> ABOVE = box(80, 70);
  private static final Optional<Bounds> BELOW = box(80, 110);
  private static final Optional<Bounds> RIGHT = box(110, 90);

  private final LabelPlaces places = new LabelPlaces(0, 0, 400, 200);

  private static Optional<Bounds> box(double x, double y) {
    return Optional.of(new BoundingBox(x, y, 40, 20));
  }

  private Optional<Bounds> beside() {
    return places.beside(100, 100, 10, 40, 20);
  }

  @Test
  void wordsGoAboveOrElseBelow() {
    assertEquals(ABOVE, beside());
    places.take(ABOVE.orElseThrow());
    assertEquals(BELOW, beside());
  }

  @Test
  void aRisingLineIsAvoided() {
    places.avoid(0, 90, 400, 70);
    assertEquals(BELOW, beside());
    assertFalse(places.isClear(ABOVE.orElseThrow()));
  }

  @Test
  void anUprightLineIsRatherCrossedThanOneThatStrikesTheWordsThrough() {
    places.avoid(0, 80, 400, 80);
    places.avoid(0, 120, 400, 120);
    places.avoid(120, 0, 120, 200);
    places.avoid(70, 100, 90, 100);
    assertEquals(RIGHT, beside());
    assertTrue(places.isClear(RIGHT.orElseThrow()));
  }
}
