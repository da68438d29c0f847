package app.milestone.controller;

import app.milestone.model.pace.ExpectedLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Mile times over days, ready to be drawn; times are milliseconds of a mile.
 *
 * @param from first day of the time axis
 * @param to last day of the time axis
 * @param ticks days to be written below the axis
 * @param points tests and estimates, oldest first
 * @param baseline the dashed line
 * @param goals the target as steps, oldest first
 * @param goalLabel words beside the last step
 * @param expected the way from the baseline to the target
 * @param cv half the width of the band around it, as a fraction
 * @param cycles where cycles begin
 * @param today shown when it lies on the axis
 * @param next the next mile test
 * @param earlier earlier plans, as thin lines
 * @param bandWords what the band means
 * @param summary the whole chart in words
 */
public record ProgressChart(
    LocalDate from,
    LocalDate to,
    List<Day> ticks,
    List<Point> points,
    Optional<Line> baseline,
    List<Step> goals,
    Optional<Line> goalLabel,
    Optional<ExpectedLine> expected,
    double cv,
    List<Day> cycles,
    Day today,
    Optional<Next> next,
    List<Earlier> earlier,
    String bandWords,
    String summary) {

  /** Nothing to draw. */
  public static final ProgressChart NONE =
      new ProgressChart(
          LocalDate.EPOCH,
          LocalDate.EPOCH.plusDays(1),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          0.02,
          List.of(),
          new Day(LocalDate.EPOCH, ""),
          Optional.empty(),
          List.of(),
          "",
          "");

  /** Copies the lists. */
  public ProgressChart {
    ticks = List.copyOf(ticks);
    points = List.copyOf(points);
    goals = List.copyOf(goals);
    cycles = List.copyOf(cycles);
    earlier = List.copyOf(earlier);
  }

  /** What a legend entry shows or hides. */
  public enum Part {
    ESTIMATES,
    EXPECTED,
    BAND,
    EARLIER
  }

  /** Whether there is anything of that part. */
  public boolean has(Part part) {
    return switch (part) {
      case ESTIMATES -> points.stream().anyMatch(Point::isEstimate);
      case EXPECTED, BAND -> expected.isPresent();
      case EARLIER -> !earlier.isEmpty();
    };
  }

  /** Whether the baseline is the only mile and no 5K was run after it. */
  public boolean hasOnlyBaseline() {
    return baseline.isPresent()
        && points.stream().filter(point -> !point.isEstimate()).count() == 1
        && next.isPresent();
  }

  /** A day with its words. */
  public record Day(LocalDate date, String words) {}

  /**
   * A level with two lines of words.
   *
   * @param millis the level
   * @param words first line
   * @param detail second line
   */
  public record Line(long millis, String words, String detail) {}

  /** The target from one day to another. */
  public record Step(LocalDate from, LocalDate to, long millis) {}

  /** The next mile test, the time hoped for, words beside it and its day alone. */
  public record Next(LocalDate date, long millis, String words, String day) {}

  /** An earlier plan from its baseline to its end. */
  public record Earlier(
      LocalDate from, LocalDate to, long baseline, Optional<Long> target, String words) {}

  /**
   * A test.
   *
   * @param test its identity
   * @param isEstimate whether it was computed from another distance
   * @param millis the time of a mile
   * @param faster fast edge of an estimate, else the same as {@code millis}
   * @param slower slow edge of an estimate, else the same as {@code millis}
   * @param value its time as it stands beside the point
   * @param detail what stands after it and is dropped where room is short
   * @param about all there is to say, line by line
   * @param spoken the same in one sentence, for screen readers
   */
  public record Point(
      UUID test,
      LocalDate date,
      boolean isEstimate,
      long millis,
      long faster,
      long slower,
      String value,
      String detail,
      List<String> about,
      String spoken) {
    /** Copies the list. */
    public Point {
      about = List.copyOf(about);
    }
  }
}
