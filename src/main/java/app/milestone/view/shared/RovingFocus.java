package app.milestone.view.shared;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** Makes a row of controls one Tab stop: arrows, Home and End move inside. */
public final class RovingFocus {
  private final Pane row;
  private final Consumer<Node> whenMoved;

  private RovingFocus(Pane row, Consumer<Node> whenMoved) {
    this.row = row;
    this.whenMoved = whenMoved;
  }

  /** Watches the children of the row, also those added later. */
  public static void install(Pane row) {
    install(row, _ -> {});
  }

  /** As above; {@code whenMoved} receives the child that an arrow key has moved to. */
  public static void install(Pane row, Consumer<Node> whenMoved) {
    RovingFocus focus = new RovingFocus(row, whenMoved);
    row.addEventFilter(KeyEvent.KEY_PRESSED, focus::pressed);
    row.getChildren().subscribe(focus::keepOneStop);
    row.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> focus.followFocus());
    focus.keepOneStop();
  }

  /** Makes this child the one that Tab reaches. */
  public static void stopAt(Pane row, Node child) {
    row.getChildren().forEach(other -> other.setFocusTraversable(other == child));
  }

  /** Goes on to another child by key: it becomes the one that Tab reaches, and its ring is seen. */
  public static void goTo(Pane row, Node from, Node child) {
    stopAt(row, child);
    if (from != child) {
      Focus.moveByKey(from, child);
    }
  }

  private void keepOneStop() {
    List<Node> children = row.getChildren();
    if (children.stream().filter(Node::isFocusTraversable).count() != 1 && !children.isEmpty()) {
      stopAt(row, children.getFirst());
    }
  }

  private void followFocus() {
    row.getChildren().stream().filter(Node::isFocused).findAny().ifPresent(it -> stopAt(row, it));
  }

  private void pressed(KeyEvent event) {
    List<Node> children = row.getChildren().stream().filter(it -> !it.isDisabled()).toList();
    int at = children.indexOf(children.stream().filter(Node::isFocused).findAny().orElse(null));
    if (at < 0 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    int to = target(event.getCode(), at, children.size());
    if (to >= 0) {
      Node child = children.get(to);
      goTo(row, children.get(at), child);
      whenMoved.accept(child);
      event.consume();
    }
  }

  private static int target(KeyCode code, int at, int size) {
    return switch (code) {
      case LEFT, UP -> Math.max(0, at - 1);
      case RIGHT, DOWN -> Math.min(size - 1, at + 1);
      case HOME -> 0;
      case END -> size - 1;
      default -> -1;
    };
  }
}
