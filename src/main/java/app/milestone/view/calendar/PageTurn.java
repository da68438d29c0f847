package app.milestone.view.calendar;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.util.Duration;

/** Turns the page of a month while a lifted session is held at an edge or on an arrow. */
final class PageTurn {
  private static final Duration HOLD = Duration.millis(600);
  private static final double EDGE = 28;

  private final Node area;
  private final Node earlier;
  private final Node later;
  private final BooleanSupplier turns;
  private final IntConsumer turn;
  private Function<Runnable, Runnable> wait = PageTurn::wait;
  private Runnable stopWaiting = () -> {};
  private int direction;

  /**
   * Pages that turn.
   *
   * @param area what has the edges
   * @param earlier the arrow to the page before
   * @param later the arrow to the page after
   * @param turns whether there are pages to turn now
   * @param turn turns so many pages
   */
  PageTurn(Node area, Node earlier, Node later, BooleanSupplier turns, IntConsumer turn) {
    this.area = area;
    this.earlier = earlier;
    this.later = later;
    this.turns = turns;
    this.turn = turn;
  }

  /** Waits in another way: it is given what to do afterwards and returns how to stop waiting. */
  void waitBy(Function<Runnable, Runnable> other) {
    wait = other;
  }

  private static Runnable wait(Runnable then) {
    PauseTransition pause = new PauseTransition(HOLD);
    pause.setOnFinished(_ -> then.run());
    pause.play();
    return pause::stop;
  }

  /** The session is held there, in the scene. */
  void heldAt(double x, double y) {
    int now = turns.getAsBoolean() ? direction(x, y) : 0;
    if (now != direction) {
      stop();
      direction = now;
      begin();
    }
  }

  private int direction(double x, double y) {
    Bounds bounds = area.localToScene(area.getLayoutBounds());
    if (isOn(earlier, x, y)) {
      return -1;
    }
    if (isOn(later, x, y)) {
      return 1;
    }
    if (y < bounds.getMinY() || y > bounds.getMaxY()) {
      return 0;
    }
    return x < bounds.getMinX() + EDGE ? -1 : x > bounds.getMaxX() - EDGE ? 1 : 0;
  }

  private static boolean isOn(Node node, double x, double y) {
    return node.localToScene(node.getLayoutBounds()).contains(x, y);
  }

  private void begin() {
    if (direction != 0) {
      stopWaiting = wait.apply(this::turn);
    }
  }

  private void turn() {
    turn.accept(direction);
    begin();
  }

  /** The session was let go. */
  void stop() {
    stopWaiting.run();
    stopWaiting = () -> {};
    direction = 0;
  }
}
