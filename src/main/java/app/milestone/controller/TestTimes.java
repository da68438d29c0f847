package app.milestone.controller;

import app.milestone.model.race.RaceTime;
import app.milestone.model.race.RaceTime.Problem;
import app.milestone.model.race.TestKind;
import java.util.Optional;

/** Says what is wrong with the time of a test, and writes it the way it is usually typed. */
final class TestTimes {
  private static final RaceTime MILE_FIRST = new RaceTime(220_000);
  private static final RaceTime MILE_LAST = new RaceTime(20 * 60_000);
  private static final RaceTime FIVE_K_FIRST = new RaceTime(755_000);
  private static final RaceTime FIVE_K_LAST = new RaceTime(90 * 60_000);

  private final Texts texts;

  TestTimes(Texts texts) {
    this.texts = texts;
  }

  /** A mile with tenths; a 5K in whole seconds unless it has more. */
  static String typed(RaceTime time, TestKind kind, Formats formats) {
    boolean whole = kind == TestKind.FIVE_K && time.millis() % 1000 == 0;
    return whole ? formats.wholeTime(time) : formats.exactTime(time);
  }

  /** The example of a time for this distance. */
  String example(TestKind kind, Formats formats) {
    return kind == TestKind.MILE
        ? formats.time(new RaceTime(469_200))
        : formats.wholeTime(new RaceTime(1_558_000));
  }

  /** What is wrong with a typed time; empty when nothing is. */
  String error(TestInput input, Formats formats) {
    Optional<Problem> problem = RaceTime.problem(input.time());
    String example = example(input.kind(), formats);
    if (problem.isEmpty()) {
      return range(input.kind(), input.full().orElseThrow(), formats);
    }
    return switch (problem.get()) {
      case EMPTY -> texts.get("test.timeMissing", example);
      case SECONDS_OVER_59 -> texts.get("test.timeSeconds", example);
      case MINUTES_OVER_59 -> texts.get("test.timeMinutes");
      case TOO_MANY_DECIMALS -> texts.get("test.timeDecimals", example);
      case TOO_LONG -> range(input.kind(), FIVE_K_LAST.plusMillis(1), formats);
      case INCOMPLETE, NOT_A_TIME, ZERO -> texts.get("test.timeUnreadable", example);
    };
  }

  private String range(TestKind kind, RaceTime time, Formats formats) {
    boolean mile = kind == TestKind.MILE;
    RaceTime last = mile ? MILE_LAST : FIVE_K_LAST;
    if (time.isFasterThan(mile ? MILE_FIRST : FIVE_K_FIRST)) {
      return texts.get("test.timeRecord");
    }
    return last.isFasterThan(time) ? texts.get("test.timeLongest", formats.wholeTime(last)) : "";
  }

  /** Whether a readable time lies within what can be run. */
  boolean isSane(TestInput input, Formats formats) {
    return input.full().filter(time -> range(input.kind(), time, formats).isEmpty()).isPresent();
  }
}
