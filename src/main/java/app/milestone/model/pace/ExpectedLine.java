package app.milestone.model.pace;

import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestResult;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * The straight line from the baseline to the target, against which tests on the way are read.
 *
 * @param from day of the baseline
 * @param start the baseline
 * @param to day of the retest, after {@code from}
 * @param end the target
 */
public record ExpectedLine(LocalDate from, RaceTime start, LocalDate to, RaceTime end) {
  private static final long RECENT_DAYS = 21;

  /**
   * What a normal day gives around the line.
   *
   * @param faster the fast edge
   * @param slower the slow edge
   */
  public record Band(RaceTime faster, RaceTime slower) {}

  /**
   * How the newest test stands to the line.
   *
   * @param status the word for it
   * @param aheadMillis milliseconds faster than the line on the day of the test, negative when
   *     slower, 0 without a test
   */
  public record Track(TrackStatus status, long aheadMillis) {}

  /**
   * Refuses a line that does not lead forward in time.
   *
   * @throws IllegalArgumentException when {@code to} is not after {@code from}
   */
  public ExpectedLine {
    Objects.requireNonNull(start);
    Objects.requireNonNull(end);
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException("line from " + from + " to " + to);
    }
  }

  /** The expected time on a day; before and after the line that of its nearest end. */
  public RaceTime on(LocalDate date) {
    double days = ChronoUnit.DAYS.between(from, to);
    double share = Math.clamp(ChronoUnit.DAYS.between(from, date) / days, 0.0, 1.0);
    return RaceTime.computed(start.millis() + share * end.millisSlowerThan(start));
  }

  /** The band of one cv to both sides of the line on a day. */
  public Band band(LocalDate date, double cv) {
    RaceTime expected = on(date);
    return new Band(expected.times(1 - cv), expected.times(1 + cv));
  }

  /**
   * Compares the newest test with the line by the cv.
   *
   * @param newest the newest real test of the mile
   * @param today the runner's own day
   * @param cv variation of one test as a fraction
   */
  public Track track(Optional<TestResult> newest, LocalDate today, double cv) {
    if (newest.isEmpty()) {
      return new Track(TrackStatus.NO_RECENT_TEST, 0);
    }
    TestResult test = newest.get();
    long ahead = on(test.date()).millisSlowerThan(test.time());
    boolean old = test.date().plusDays(RECENT_DAYS).isBefore(today);
    return new Track(
        old ? TrackStatus.NO_RECENT_TEST : status(ahead, cv * on(test.date()).millis()), ahead);
  }

  private static TrackStatus status(long ahead, double margin) {
    if (Math.abs(ahead) <= margin) {
      return TrackStatus.ON_TRACK;
    }
    return ahead > 0 ? TrackStatus.AHEAD : TrackStatus.BEHIND;
  }
}
