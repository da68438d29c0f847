package app.milestone.view.session;

import app.milestone.controller.EntryField;
import app.milestone.controller.SessionController;
import app.milestone.view.shared.Styles;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;

/** Takes one rep, climb, block, set or number of minutes; keys lead from field to field. */
final class RepField extends TextField {
  private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");
  private static final PseudoClass EXTRA = PseudoClass.getPseudoClass("extra");
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final int SHORT = 5;
  private static final String ERROR = "error";

  private final EntryField field;
  private final SessionController controller;

  /**
   * A field of the steps.
   *
   * @param go moves the focus from a field by so many places
   */
  RepField(
      EntryField field,
      SessionController controller,
      Autosave autosave,
      BiConsumer<EntryField, Integer> go) {
    this.field = field;
    this.controller = controller;
    getStyleClass().add(Styles.REP_FIELD);
    setPromptText(field.hasTick() ? "" : field.prompt());
    setPrefColumnCount(2);
    setAccessibleText(field.name());
    textProperty().bindBidirectional(field.text);
    field.text.subscribe(this::size);
    field.wrong().subscribe(this::outline);
    field.delta().subscribe(delta -> setAccessibleHelp(delta.spoken()));
    pseudoClassStateChanged(EXTRA, field.isExtra());
    autosave.watch(this);
    autosave.watchEnter(this, () -> go.accept(field, 1));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, go));
    focusedProperty().subscribe((_, now) -> selectWhenEntered(now));
  }

  private void size(String text) {
    pseudoClassStateChanged(BLANK, text.isEmpty());
    pseudoClassStateChanged(LONG, text.length() > SHORT);
  }

  private void outline(boolean isWrong) {
    getStyleClass().remove(ERROR);
    if (isWrong) {
      getStyleClass().add(ERROR);
    }
  }

  private void selectWhenEntered(boolean isFocused) {
    if (isFocused) {
      selectAll();
    }
  }

  private void pressed(KeyEvent event, BiConsumer<EntryField, Integer> go) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> step(1);
      case DOWN -> step(-1);
      case BACK_SPACE -> {
        if (!getText().isEmpty()) {
          return;
        }
        go.accept(field, -1);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int steps) {
    controller.step(field, steps);
    end();
  }

  /** A list of values fills the fields from here on. */
  @Override
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || !controller.fill(field, text)) {
      super.paste();
    }
  }
}
