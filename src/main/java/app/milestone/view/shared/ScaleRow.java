package app.milestone.view.shared;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/**
 * Rates something from 1 upwards with one click or key: one Tab stop, arrows move, digits choose, 0
 * is 10, choosing the same again clears.
 */
public final class ScaleRow extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /** The chosen step, 1 upwards; 0 is none. */
  public final IntegerProperty value = new SimpleIntegerProperty();

  private final String name;
  private final List<String> words;
  private int current = 1;

  private ScaleRow(String name, List<String> words, List<Node> faces) {
    this.name = name;
    this.words = List.copyOf(words);
    getStyleClass().add(Styles.SCALE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    List<Node> cells = new ArrayList<>();
    for (int i = 0; i < faces.size(); i++) {
      cells.add(cell(i + 1, faces.get(i)));
    }
    getChildren().setAll(cells);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    value.subscribe(_ -> show());
  }

  /** Effort from 1 to 10; the words say what each step means. */
  public static ScaleRow effort(String name, List<String> words) {
    List<Node> numbers = new ArrayList<>();
    for (int i = 1; i <= words.size(); i++) {
      numbers.add(new Label(Integer.toString(i)));
    }
    return new ScaleRow(name, words, numbers);
  }

  /** Feeling in five faces, from awful to great. */
  public static ScaleRow feeling(String name, List<String> words) {
    List<Icon> faces =
        List.of(Icon.FACE_AWFUL, Icon.FACE_POOR, Icon.FACE_OK, Icon.FACE_GOOD, Icon.FACE_GREAT);
    List<Node> icons = new ArrayList<>();
    faces.forEach(face -> icons.add(new IconView(face, Styles.ICON_20)));
    ScaleRow row = new ScaleRow(name, words, icons);
    row.getStyleClass().add(Styles.SCALE_FACES);
    for (int i = 0; i < words.size(); i++) {
      Tips.install(row.getChildren().get(i), words.get(i));
    }
    return row;
  }

  private Node cell(int step, Node face) {
    StackPane cell = new StackPane(face);
    cell.getStyleClass().add(Styles.SCALE_CELL);
    HBox.setHgrow(cell, Priority.ALWAYS);
    cell.setAccessibleText(name + " " + step + ", " + words.get(step - 1));
    cell.setOnMouseClicked(
        _ -> {
          requestFocus();
          choose(step);
        });
    return cell;
  }

  private void choose(int step) {
    current = step;
    value.set(value.get() == step ? 0 : step);
    show();
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    int step = digit(event.getCode());
    if (step >= 1 && step <= words.size()) {
      choose(step);
      event.consume();
    } else if (move(event.getCode())) {
      event.consume();
    }
  }

  private boolean move(KeyCode code) {
    switch (code) {
      case LEFT, DOWN -> moveTo(current - 1);
      case RIGHT, UP -> moveTo(current + 1);
      case HOME -> moveTo(1);
      case END -> moveTo(words.size());
      case SPACE, ENTER -> choose(current);
      case BACK_SPACE, DELETE -> value.set(0);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void moveTo(int step) {
    current = Math.clamp(step, 1, words.size());
    value.set(current);
    show();
  }

  private static int digit(KeyCode code) {
    if (!code.isDigitKey() && !code.isKeypadKey()) {
      return -1;
    }
    String name = code.getName();
    char last = name.charAt(name.length() - 1);
    return !Character.isDigit(last) ? -1 : last == '0' ? 10 : last - '0';
  }

  private void show() {
    if (value.get() > 0) {
      current = value.get();
    }
    for (int i = 0; i < getChildren().size(); i++) {
      Node cell = getChildren().get(i);
      cell.pseudoClassStateChanged(SELECTED, value.get() == i + 1);
      cell.pseudoClassStateChanged(CURRENT, current == i + 1);
    }
    setAccessibleText(value.get() == 0 ? name : name + " " + words.get(value.get() - 1));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
