package app.milestone.view.shared;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Names what has no visible word: a tooltip after half a second, and the same for screen readers.
 */
public final class Tips {
  private Tips() {}

  /** Shows the text over the node. */
  public static void install(Node node, String text) {
    install(node, () -> text);
  }

  /** Explains the words of a node: over it, and for screen readers after them. */
  public static void explain(Node node, String text) {
    install(node, text);
    node.setAccessibleHelp(text);
  }

  /** Shows what the text is by then; the tooltip is made when the pointer first comes. */
  public static void install(Node node, Supplier<String> text) {
    AtomicReference<Tooltip> made = new AtomicReference<>();
    node.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        _ -> {
          if (made.get() != null) {
            made.get().setText(text.get());
          } else if (!text.get().isEmpty()) {
            made.set(attach(node, text.get()));
          }
        });
  }

  /** Shows the text over the node from now on, and gives the tooltip so that it can change. */
  public static Tooltip attach(Node node, String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setShowDelay(Duration.millis(500));
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(360);
    Tooltip.install(node, tooltip);
    return tooltip;
  }

  /** Gives a button that shows only an icon its name. */
  public static <T extends ButtonBase> T name(T button, String text) {
    button.setAccessibleText(text);
    install(button, text);
    return button;
  }
}
