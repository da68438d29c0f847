package app.milestone.view.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Checks when the grey blocks come and go; the waiting is done by hand. */
@ExtendWith(ApplicationExtension.class)
final class SkeletonTest {
  private final BooleanProperty arrived = new SimpleBooleanProperty();
  private final StackPane place = new StackPane();
  private final List<Runnable> waiting = new ArrayList<>();

  private void cover(Skeleton.Shape shape) {
    Skeleton.cover(place, shape, arrived, this::wait);
  }

  private Runnable wait(Runnable then) {
    waiting.add(then);
    return waiting::clear;
  }

  @Test
  void nothingIsMadeForDataThatIsThere() {
    arrived.set(true);
    cover(Skeleton.Shape.ROWS);
    assertEquals(List.of(), waiting);
    assertEquals(List.of(), place.getChildren());
  }

  @Test
  void nothingIsMadeForDataThatArrivesInTime() {
    cover(Skeleton.Shape.ROWS);
    assertEquals(List.of(), place.getChildren());
    arrived.set(true);
    assertEquals(List.of(), waiting);
    assertEquals(List.of(), place.getChildren());
  }

  @Test
  void blocksHoldThePlaceOfLateDataUntilItArrives() {
    Node content = new Region();
    place.getChildren().add(content);
    cover(Skeleton.Shape.CHART);
    waiting.getFirst().run();
    assertEquals(2, place.getChildren().size());
    arrived.set(true);
    assertEquals(List.of(content), place.getChildren());
    arrived.set(false);
    assertEquals(List.of(content), place.getChildren());
  }

  @Test
  void noBlockStandsOutsideItsPlace() {
    for (Skeleton.Shape shape : Skeleton.Shape.values()) {
      place.getChildren().clear();
      waiting.clear();
      cover(shape);
      waiting.getFirst().run();
      place.resize(960, 400);
      place.layout();
      Region skeleton = (Region) place.getChildren().getFirst();
      skeleton.layout();
      List<Node> shown =
          skeleton.getChildrenUnmodifiable().stream().filter(Node::isVisible).toList();
      assertTrue(shown.size() > 6, shape.name());
      assertTrue(
          shown.stream()
              .map(Node::getBoundsInParent)
              .allMatch(it -> it.getMaxX() <= 960.5 && it.getMaxY() <= 400.5),
          shape.name());
    }
  }
}
