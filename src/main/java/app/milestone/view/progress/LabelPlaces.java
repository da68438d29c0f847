package app.milestone.view.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/** Finds room for words in the plot: they never cover each other or a point. */
final class LabelPlaces {
  private record Segment(double startX, double startY, double endX, double endY) {
    boolean crosses(Bounds box) {
      for (double share = 0; share <= 1; share += 0.005) {
        if (box.contains(startX + share * (endX - startX), startY + share * (endY - startY))) {
          return true;
        }
      }
      return false;
    }

    /** An upright line touches one letter; any other strikes the words through. */
    boolean isUpright() {
      return startX == endX;
    }
  }

  private static final long STRUCK = 100;

  private final Bounds area;
  private final List<Bounds> taken = new ArrayList<>();
  private final List<Segment> lines = new ArrayList<>();

  /** Words stay inside the area. */
  LabelPlaces(double left, double top, double right, double bottom) {
    area = new BoundingBox(left, top, right - left, bottom - top);
  }

  /** Keeps words away from a box. */
  void take(double x, double y, double width, double height) {
    taken.add(new BoundingBox(x, y, width, height));
  }

  /** Keeps words away from a line where that is possible; equal places keep their order. */
  void avoid(double startX, double startY, double endX, double endY) {
    lines.add(new Segment(startX, startY, endX, endY));
  }

  /** Keeps words away from a box. */
  void take(Bounds box) {
    taken.add(box);
  }

  /** Whether no line strikes words there through. */
  boolean isClear(Bounds box) {
    return crossings(box) < STRUCK;
  }

  /** Finds room of that size beside a point: above, below, right or left. */
  Optional<Bounds> beside(double x, double y, double gap, double width, double height) {
    List<Bounds> candidates =
        List.of(
            new BoundingBox(x - width / 2, y - gap - height, width, height),
            new BoundingBox(x - width / 2, y + gap, width, height),
            new BoundingBox(x + gap, y - height / 2, width, height),
            new BoundingBox(x - gap - width, y - height / 2, width, height));
    return candidates.stream().filter(this::isFree).min(Comparator.comparingLong(this::crossings));
  }

  private long crossings(Bounds box) {
    return lines.stream()
        .filter(line -> line.crosses(box))
        .mapToLong(line -> line.isUpright() ? 1 : STRUCK)
        .sum();
  }

  private boolean isFree(Bounds box) {
    return area.contains(box) && taken.stream().noneMatch(other -> other.intersects(box));
  }
}
