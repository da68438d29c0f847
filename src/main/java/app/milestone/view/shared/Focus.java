package app.milestone.view.shared;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;

/** Finds what the keyboard can reach inside a part of the screen. */
public final class Focus {
  private Focus() {}

  /** All nodes inside that Tab reaches, in order. */
  public static List<Node> stops(Node node) {
    List<Node> stops = new ArrayList<>();
    collect(node, stops);
    return stops;
  }

  private static void collect(Node node, List<Node> stops) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
      stops.add(node);
    }
    if (node instanceof ScrollPane pane && pane.getContent() != null) {
      collect(pane.getContent(), stops);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
    }
  }

  /** Focuses the first stop inside; returns whether there was one. */
  public static boolean first(Node node) {
    List<Node> stops = stops(node);
    stops.stream().findFirst().ifPresent(Node::requestFocus);
    return !stops.isEmpty();
  }

  /** Focuses the first stop inside as a key does, so that its ring is seen. */
  public static void firstByKey(Node node) {
    node.requestFocus();
    node.requestFocusTraversal(TraversalDirection.NEXT);
    if (node.getScene() != null && !isInside(node.getScene().getFocusOwner(), node)) {
      first(node);
    }
  }

  /** Focuses another child of the same row as a key does, so that its ring is seen. */
  static void moveByKey(Node from, Node to) {
    List<Node> row = from.getParent().getChildrenUnmodifiable();
    boolean forward = row.indexOf(to) > row.indexOf(from);
    from.requestFocus();
    from.requestFocusTraversal(forward ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    if (!to.isFocused()) {
      to.requestFocus();
    }
  }

  /** Focuses the last stop inside. */
  public static void last(Node node) {
    List<Node> stops = stops(node);
    if (!stops.isEmpty()) {
      stops.getLast().requestFocus();
    }
  }

  /** Whether the node is the part or lies inside it. */
  public static boolean isInside(Node node, Node part) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == part) {
        return true;
      }
    }
    return false;
  }
}
