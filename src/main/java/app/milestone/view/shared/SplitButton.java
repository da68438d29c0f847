package app.milestone.view.shared;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Does the main act with one click and offers its variants in a menu beside it. */
public final class SplitButton extends HBox {
  private final Button main;
  private final Button more;

  /**
   * A large primary button.
   *
   * @param moreName what the menu holds, for screen readers
   * @param menu builds the menu when it is opened
   */
  public SplitButton(Button main, String moreName, Supplier<Menu> menu) {
    this.main = Buttons.styled(main, Styles.PRIMARY, Styles.LARGE, Styles.SPLIT_MAIN);
    this.more =
        Buttons.styled(
            Buttons.icon(Icon.DOWN, moreName, () -> menu.get().show(this)),
            Styles.PRIMARY,
            Styles.LARGE,
            Styles.SPLIT_MENU);
    getStyleClass().add(Styles.SPLIT_BUTTON);
    main.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(main, Priority.ALWAYS);
    getChildren().addAll(main, more);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            more.fire();
            event.consume();
          }
        });
  }

  /** The button of the main act. */
  public Button main() {
    return main;
  }

  /** The button that opens the menu. */
  public Button more() {
    return more;
  }
}
