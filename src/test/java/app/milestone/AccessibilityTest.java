package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.controller.Texts;
import app.milestone.view.shared.Focus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Checks on every screen and dialog that all can be reached by keys and is read aloud. */
@ExtendWith(ApplicationExtension.class)
final class AccessibilityTest {
  @TempDir Path folder;

  @Test
  void everythingThatTakesTheFocusHasAName() {
    Set<String> nameless = new TreeSet<>();
    walk(
        (place, root) ->
            Sight.nodes(root).stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> !(node instanceof ScrollPane) && !hasName(node, root))
                .forEach(node -> nameless.add(place + ": " + node)));
    assertEquals(Set.of(), nameless);
  }

  @Test
  void tabFollowsTheOrderOfReading() {
    Set<String> jumps = new TreeSet<>();
    walk((place, root) -> jumps.addAll(jumps(place, root)));
    assertEquals(Set.of(), jumps);
  }

  @Test
  void whatCanBeClickedCanBeReached() {
    Set<String> unreachable = new TreeSet<>();
    walk(
        (place, root) ->
            Sight.nodes(root, ButtonBase.class).stream()
                .filter(node -> !node.isDisabled() && !isReached(node))
                .forEach(node -> unreachable.add(place + ": " + node)));
    assertEquals(Set.of(), unreachable);
  }

  private void walk(BiConsumer<String, Parent> visit) {
    HandClock clock = new HandClock("2026-11-18", "18:42");
    Walk.through(folder, clock, new Texts(Locale.UK), visit);
  }

  private static boolean hasName(Node node, Parent root) {
    boolean named =
        isFilled(node.getAccessibleText()) || node instanceof Labeled l && isFilled(l.getText());
    return named || Sight.nodes(root, Label.class).stream().anyMatch(l -> l.getLabelFor() == node);
  }

  private static boolean isFilled(String text) {
    return text != null && !text.isBlank();
  }

  /** Within one part of the screen no stop lies wholly above the one before, in its columns. */
  private static List<String> jumps(String place, Parent root) {
    List<String> jumps = new ArrayList<>();
    Node before = null;
    for (Node stop : Focus.stops(root)) {
      if (before != null && before.getParent() == stop.getParent() && isAbove(stop, before)) {
        jumps.add(place + ": " + before + " before " + stop);
      }
      before = stop;
    }
    return jumps;
  }

  private static boolean isAbove(Node node, Node other) {
    Bounds one = node.localToScene(node.getLayoutBounds());
    Bounds two = other.localToScene(other.getLayoutBounds());
    boolean sameRow = one.getMaxY() > two.getMinY() && two.getMaxY() > one.getMinY();
    return one.getMaxY() <= two.getMinY() || sameRow && one.getMaxX() <= two.getMinX();
  }

  /** By Tab, or by arrows from a neighbour that Tab reaches. */
  private static boolean isReached(Node node) {
    Parent row = node.getParent();
    return node.isFocusTraversable()
        || row.isFocusTraversable()
        || row.getChildrenUnmodifiable().stream().anyMatch(Node::isFocusTraversable);
  }
}
