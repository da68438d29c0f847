package app.milestone.view.shared;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Offers a list of acts in the overlay; arrows move, Enter and Space choose, the key hints work.
 */
public final class Menu {
  private final Overlay overlay;
  private final VBox card = Buttons.styled(new VBox(), Styles.MENU);
  private Overlay.Layer layer;

  /** An empty menu. */
  public Menu(Overlay overlay) {
    this.overlay = overlay;
    card.setAccessibleRole(AccessibleRole.CONTEXT_MENU);
    card.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Adds an act with an icon or glyph, its word and its key; empty for none. */
  public Menu item(Node graphic, String text, String key, Runnable act) {
    Label words = new Label(text);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = Buttons.styled(new HBox(graphic, words, space), Styles.MENU_ROW);
    if (!key.isEmpty()) {
      row.getChildren().add(Buttons.keyHint(key));
    }
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.MENU_ITEM);
    row.setAccessibleText(text);
    row.setOnMouseEntered(_ -> row.requestFocus());
    row.setOnMouseClicked(_ -> run(act));
    row.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            run(act);
          }
        });
    row.setUserData(new Hint(key, act));
    card.getChildren().add(row);
    return this;
  }

  /** Adds an act with an icon. */
  public Menu item(Icon icon, String text, String key, Runnable act) {
    return item(new IconView(icon), text, key, act);
  }

  /** Adds an act that changes data, see {@link Edits}. */
  public Menu change(Node graphic, String text, String key, Runnable act) {
    item(graphic, text, key, act);
    Edits.mark(card.getChildren().getLast());
    return this;
  }

  /** The same with an icon. */
  public Menu change(Icon icon, String text, String key, Runnable act) {
    return change(new IconView(icon), text, key, act);
  }

  /** Adds a line between groups. */
  public Menu line() {
    Region line = Buttons.styled(new Region(), Styles.SEPARATOR_LINE, "menu-line");
    card.getChildren().add(line);
    return this;
  }

  /** Shows the menu next to its anchor. */
  public Overlay.Layer show(Node anchor) {
    layer = overlay.near(anchor, card);
    return layer;
  }

  private record Hint(String key, Runnable act) {}

  private void run(Runnable act) {
    layer.close();
    act.run();
  }

  private void pressed(KeyEvent event) {
    List<Node> rows = Focus.stops(card);
    int at = rows.indexOf(rows.stream().filter(Node::isFocused).findAny().orElse(null));
    switch (event.getCode()) {
      case DOWN -> focus(rows, at + 1);
      case UP -> focus(rows, at < 0 ? rows.size() - 1 : at - 1);
      case HOME -> focus(rows, 0);
      case END -> focus(rows, rows.size() - 1);
      case TAB -> layer.close();
      default -> {
        if (!runHint(rows, event)) {
          return;
        }
      }
    }
    event.consume();
  }

  private boolean runHint(List<Node> rows, KeyEvent event) {
    for (Node row : rows) {
      Hint hint = (Hint) row.getUserData();
      if (!event.isShortcutDown()
          && event.getText().equalsIgnoreCase(hint.key)
          && !hint.key.isEmpty()) {
        run(hint.act);
        return true;
      }
    }
    return false;
  }

  private static void focus(List<Node> rows, int at) {
    if (!rows.isEmpty()) {
      rows.get(Math.floorMod(at, rows.size())).requestFocus();
    }
  }
}
