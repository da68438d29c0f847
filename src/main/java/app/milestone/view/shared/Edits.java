package app.milestone.view.shared;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/** Holds back what changes data in a window that only looks at it, and says why. */
public final class Edits {
  private static final String REASON = "edits-held-back";
  private static final String HELD = "held";

  private Edits() {}

  /** From now on what is marked and comes into the window of that root is held back. */
  public static void holdBack(Parent root, String reason) {
    root.getProperties().put(REASON, reason);
  }

  /** Why nothing can be changed in the node's window; empty where all can. */
  public static Optional<String> reason(Node node) {
    return Optional.ofNullable(node.getScene())
        .map(Scene::getRoot)
        .filter(Node::hasProperties)
        .map(root -> (String) root.getProperties().get(REASON));
  }

  /**
   * Marks a control as one that changes data. Where it is held back it is disabled; a field can
   * still be read, selected and scrolled.
   */
  public static <T extends Node> T mark(T node) {
    node.sceneProperty()
        .subscribe(_ -> reason(node).filter(_ -> !isHeld(node)).ifPresent(why -> hold(node, why)));
    return node;
  }

  private static boolean isHeld(Node node) {
    return node.getStyleClass().contains(HELD);
  }

  /** A disabled control gets no pointer: what is around it shows the words. */
  private static void hold(Node node, String why) {
    node.getStyleClass().add(HELD);
    node.setAccessibleHelp(why);
    if (node instanceof TextInputControl field) {
      field.setEditable(false);
      Optional.ofNullable(field.getParent())
          .filter(box -> box.getStyleClass().contains(Styles.FIELD_BOX))
          .ifPresent(box -> box.getStyleClass().add(HELD));
      Tips.install(field, why);
    } else {
      node.disableProperty().unbind();
      node.setDisable(true);
      Optional.ofNullable(node.getParent()).ifPresent(around -> Tips.install(around, why));
    }
  }
}
