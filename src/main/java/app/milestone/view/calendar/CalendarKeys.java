package app.milestone.view.calendar;

import app.milestone.controller.CalendarController;
import app.milestone.controller.MoveController;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Turns the keys pressed in the calendar into its acts. */
final class CalendarKeys {
  private final CalendarController controller;
  private final MoveController moves;
  private final SessionMenu menu;
  private final Supplier<Node> anchor;
  private final Runnable openDetails;

  /**
   * The keys of the calendar.
   *
   * @param anchor the chosen tile, next to which menus open
   */
  CalendarKeys(
      CalendarController controller,
      MoveController moves,
      SessionMenu menu,
      Supplier<Node> anchor,
      Runnable openDetails) {
    this.controller = controller;
    this.moves = moves;
    this.menu = menu;
    this.anchor = anchor;
    this.openDetails = openDetails;
  }

  void pressed(KeyEvent event) {
    boolean known;
    if (event.isAltDown()) {
      known = nudge(event.getCode());
    } else if (event.isShortcutDown()) {
      known = event.getCode() == KeyCode.C;
      if (known) {
        menu.copy();
      }
    } else if (event.isShiftDown()) {
      known = event.getCode() == KeyCode.F10;
      if (known) {
        menu.full(anchor.get()).show(anchor.get());
      }
    } else {
      known = move(event.getCode()) || act(event.getCode());
    }
    if (known) {
      event.consume();
    }
  }

  private boolean nudge(KeyCode code) {
    switch (code) {
      case LEFT -> moves.nudge(-1);
      case RIGHT -> moves.nudge(1);
      case UP -> moves.nudge(-7);
      case DOWN -> moves.nudge(7);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean move(KeyCode code) {
    switch (code) {
      case LEFT -> controller.move(-1);
      case RIGHT -> controller.move(1);
      case UP -> controller.move(-7);
      case DOWN -> controller.move(7);
      case HOME -> controller.moveInWeek(false);
      case END -> controller.moveInWeek(true);
      case PAGE_UP -> controller.page(-1);
      case PAGE_DOWN -> controller.page(1);
      case T -> controller.goToToday();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean act(KeyCode code) {
    switch (code) {
      case SPACE -> controller.tick();
      case P -> afterTyped(() -> menu.partly(anchor.get()));
      case S -> afterTyped(() -> menu.skip(anchor.get()));
      case M -> afterTyped(() -> menu.move(anchor.get()));
      case N -> afterTyped(menu::addExtra);
      case ENTER -> openDetails.run();
      case CONTEXT_MENU -> menu.full(anchor.get()).show(anchor.get());
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * Waits until the letter itself was typed, or it would stand in the field that gets the focus.
   */
  private static void afterTyped(Runnable open) {
    Platform.runLater(open);
  }
}
