package app.milestone.view.shared;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/**
 * Names what has no visible word: a tooltip after half a second, and the same for screen readers.
 */
public final class Tips {
  private Tips() {}

  /** Shows the text over the node. */
  public static Tooltip install(Node node, String text) {
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
