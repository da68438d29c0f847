package app.milestone.view.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Holds the place of data that is late with grey blocks in its shape; makes nothing before. */
public final class Skeleton extends Region {
  /** What the blocks stand for. */
  public enum Shape {
    /** The window with the calendar. */
    WINDOW,
    /** The rows of the log. */
    ROWS,
    /** The tiles and the chart of the progress. */
    CHART
  }

  private static final Duration PATIENCE = Duration.millis(300);
  private static final double RAIL = 76;
  private static final double EDGE = 20;
  private static final double GAP = 10;

  private final Shape shape;

  private Skeleton(Shape shape) {
    this.shape = shape;
    if (shape != Shape.ROWS) {
      getStyleClass().add(Styles.SKELETON_PLACE);
    }
    setMouseTransparent(true);
    blocks(1280, 820)
        .forEach(_ -> getChildren().add(Buttons.styled(new Region(), Styles.SKELETON)));
  }

  /** Covers a place from 300 ms on until the data has arrived. */
  public static void cover(Pane place, Shape shape, ObservableValue<Boolean> arrived) {
    cover(place, shape, arrived, Skeleton::pause);
  }

  /**
   * Covers a place until the data has arrived.
   *
   * @param wait is given what to do when the data is late and returns how to stop waiting
   */
  static void cover(
      Pane place,
      Shape shape,
      ObservableValue<Boolean> arrived,
      Function<Runnable, Runnable> wait) {
    if (arrived.getValue()) {
      return;
    }
    Runnable stop = wait.apply(() -> place.getChildren().add(new Skeleton(shape)));
    Subscription[] following = new Subscription[1];
    following[0] =
        arrived.subscribe(
            (_, _) -> {
              stop.run();
              place.getChildren().removeIf(Skeleton.class::isInstance);
              following[0].unsubscribe();
            });
  }

  private static Runnable pause(Runnable then) {
    PauseTransition pause = new PauseTransition(PATIENCE);
    pause.setOnFinished(_ -> then.run());
    pause.play();
    return pause::stop;
  }

  @Override
  protected void layoutChildren() {
    List<Rectangle2D> blocks = blocks(getWidth(), getHeight());
    for (int i = 0; i < blocks.size(); i++) {
      Rectangle2D block = blocks.get(i);
      Node child = getChildren().get(i);
      child.setVisible(block.getMaxY() <= getHeight());
      child.resizeRelocate(
          snapPositionX(block.getMinX()),
          snapPositionY(block.getMinY()),
          snapSizeX(block.getWidth()),
          snapSizeY(block.getHeight()));
    }
  }

  private List<Rectangle2D> blocks(double width, double height) {
    return switch (shape) {
      case WINDOW -> window(width, height);
      case ROWS -> grid(new Rectangle2D(GAP, GAP, rest(width, 2 * GAP), 520), 1, 13);
      case CHART -> chart(width, height);
    };
  }

  private static List<Rectangle2D> window(double width, double height) {
    double left = RAIL + EDGE;
    double across = rest(width, left + EDGE);
    List<Rectangle2D> blocks = new ArrayList<>();
    blocks.add(new Rectangle2D(0, 0, RAIL, height));
    blocks.add(new Rectangle2D(left, EDGE, across / 4, 28));
    blocks.add(new Rectangle2D(left, 60, across, 76));
    blocks.addAll(grid(new Rectangle2D(left, 160, across, rest(height, 160 + EDGE)), 7, 6));
    return blocks;
  }

  private static List<Rectangle2D> chart(double width, double height) {
    double across = rest(width, 2 * EDGE);
    double chart = rest(height, 96 + EDGE) * 0.63;
    double below = 96 + chart + GAP;
    List<Rectangle2D> blocks = new ArrayList<>();
    blocks.addAll(grid(new Rectangle2D(EDGE, 6, across, 80), 6, 1));
    blocks.add(new Rectangle2D(EDGE, 96, across, chart));
    blocks.addAll(grid(new Rectangle2D(EDGE, below, across, rest(height, below + EDGE)), 2, 1));
    return blocks;
  }

  private static List<Rectangle2D> grid(Rectangle2D area, int columns, int rows) {
    double width = rest(area.getWidth(), (columns - 1) * GAP) / columns;
    double height = rest(area.getHeight(), (rows - 1) * GAP) / rows;
    List<Rectangle2D> blocks = new ArrayList<>();
    for (int i = 0; i < columns * rows; i++) {
      double x = area.getMinX() + i % columns * (width + GAP);
      double y = area.getMinY() + i / columns * (height + GAP);
      blocks.add(new Rectangle2D(x, y, width, height));
    }
    return blocks;
  }

  private static double rest(double all, double taken) {
    return Math.max(0, all - taken);
  }
}
