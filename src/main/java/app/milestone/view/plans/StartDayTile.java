package app.milestone.view.plans;

import app.milestone.controller.StartPage;
import app.milestone.controller.Texts;
import app.milestone.view.shared.Buttons;
import app.milestone.view.shared.Icon;
import app.milestone.view.shared.IconView;
import app.milestone.view.shared.Styles;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One day of the week of a plan; dropping it on another, or Alt and an arrow, swaps the two. */
final class StartDayTile extends VBox {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final Label weekday = Buttons.styled(new Label(), Styles.CAPTION, Styles.MUTED);
  private final Label number = Buttons.styled(new Label(), Styles.CAPTION, Styles.MUTED);
  private final IconView icon = new IconView(Icon.REST, Styles.ICON_15, Styles.TYPE_ICON);
  private final Label title = Buttons.styled(new Label(), Styles.SMALL_STRONG);
  private final BiConsumer<Integer, Integer> swap;
  private final BiConsumer<Integer, Integer> swapByKey;
  private StartPage.Day day;

  /** A tile; both {@code swap} and {@code swapByKey} receive the positions of two days. */
  StartDayTile(
      Texts texts, BiConsumer<Integer, Integer> swap, BiConsumer<Integer, Integer> swapByKey) {
    this.swap = swap;
    this.swapByKey = swapByKey;
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleHelp(texts.get("start.dayHelp"));
    title.setWrapText(true);
    HBox head = new HBox(weekday, Labels.space(), number);
    getChildren().addAll(head, icon, title);
    setOnMousePressed(
        event -> {
          requestFocus();
          event.consume();
        });
    setOnDragDetected(_ -> startFullDrag());
    setOnMouseDragEntered(event -> target(event.getGestureSource() != this));
    setOnMouseDragExited(_ -> target(false));
    setOnMouseDragReleased(this::dropped);
    setOnKeyPressed(this::pressed);
  }

  private void target(boolean on) {
    pseudoClassStateChanged(TARGET, on);
  }

  private void dropped(MouseDragEvent event) {
    if (event.getGestureSource() instanceof StartDayTile other && other != this) {
      swap.accept(other.day.position(), day.position());
    }
  }

  private void pressed(KeyEvent event) {
    boolean left = event.getCode() == KeyCode.LEFT;
    if (event.isAltDown() && (left || event.getCode() == KeyCode.RIGHT)) {
      swapByKey.accept(day.position(), day.position() + (left ? -1 : 1));
      event.consume();
    }
  }

  void show(StartPage.Day shown) {
    day = shown;
    weekday.setText(shown.weekday());
    number.setText(shown.number());
    icon.show(Icon.of(shown.type()));
    title.setText(shown.title());
    setAccessibleText(shown.spoken());
    getStyleClass()
        .setAll(
            PlanStyles.START_DAY,
            Styles.TYPE_PREFIX + shown.type().name().toLowerCase(Locale.ROOT));
  }
}
