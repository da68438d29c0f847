package app.milestone;

import app.milestone.storage.Preferences;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Finds a place for the window that lies whole on a screen, whatever screens there are today. */
final class WindowPlace {
  /** Room for the frame of the system around the content, at the sides together. */
  static final int FRAME_WIDTH = 16;

  /** The same above and below together; most of it is the title. */
  static final int FRAME_HEIGHT = 48;

  private WindowPlace() {}

  /**
   * The place of a window that was never moved: in the middle, not larger than the screen.
   *
   * @param width of the content
   * @param height of the content
   * @param screen the part of the screen that windows may cover
   * @return the corner of the frame, and the size of the content
   */
  static Preferences.Window first(int width, int height, Rectangle2D screen) {
    int wide = fitting(width, screen.getWidth() - FRAME_WIDTH);
    int high = fitting(height, screen.getHeight() - FRAME_HEIGHT);
    return new Preferences.Window(
        (int) (screen.getMinX() + (screen.getWidth() - wide - FRAME_WIDTH) / 2),
        (int) (screen.getMinY() + (screen.getHeight() - high - FRAME_HEIGHT) / 2),
        wide,
        high,
        false);
  }

  /**
   * The place where a window was left, moved and made smaller as far as it no longer fits.
   *
   * @param left with its frame
   * @param screens the parts of the screens that windows may cover, the main one first
   */
  static Preferences.Window again(Preferences.Window left, List<Rectangle2D> screens) {
    Rectangle2D screen =
        screens.stream()
            .max(Comparator.comparingDouble(it -> shared(it, left)))
            .filter(it -> shared(it, left) > 0)
            .orElse(screens.getFirst());
    int wide = fitting(left.width(), screen.getWidth());
    int high = fitting(left.height(), screen.getHeight());
    int x = inside(left.x(), screen.getMinX(), screen.getMaxX() - wide);
    int y = inside(left.y(), screen.getMinY(), screen.getMaxY() - high);
    return new Preferences.Window(x, y, wide, high, left.maximized());
  }

  private static int fitting(int wanted, double most) {
    return (int) Math.max(1, Math.min(wanted, most));
  }

  private static int inside(int wanted, double least, double most) {
    return (int) Math.max(least, Math.min(wanted, most));
  }

  private static double shared(Rectangle2D screen, Preferences.Window window) {
    double right = Math.min(screen.getMaxX(), window.x() + window.width());
    double bottom = Math.min(screen.getMaxY(), window.y() + window.height());
    double wide = right - Math.max(screen.getMinX(), window.x());
    double high = bottom - Math.max(screen.getMinY(), window.y());
    return Math.max(0, wide) * Math.max(0, high);
  }
}
