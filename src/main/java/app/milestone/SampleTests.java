package app.milestone;

import app.milestone.controller.Texts;
import app.milestone.model.race.Condition;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.Surface;
import app.milestone.model.race.TestDraft;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;

/** The tests of the sample season. */
record SampleTests(
    TestResult race, TestResult baseline, TestResult extraMile, TestResult timeTrial) {

  SampleTests(LocalDate start, Texts texts) {
    this(
        race(start.minusDays(8)),
        baseline(start.minusDays(2)),
        extraMile(start.plusDays(13), texts.get("sample.noteMile")),
        timeTrial(start.plusDays(19), texts.get("sample.noteFiveK")));
  }

  List<TestResult> all() {
    return List.of(race, baseline, extraMile, timeTrial);
  }

  private static TestResult race(LocalDate date) {
    return draft(1, TestKind.FIVE_K, date, 1_610_000).surface(Surface.ROAD).build();
  }

  private static TestResult baseline(LocalDate date) {
    return draft(2, TestKind.MILE, date, 482_000)
        .weather(Set.of(Condition.CALM), OptionalInt.of(11))
        .build();
  }

  private static TestResult extraMile(LocalDate date, String notes) {
    return draft(3, TestKind.MILE, date, 469_200)
        .laps(LapScheme.LONG_FIRST, times(119_700, 117_800, 118_400, 113_300), false)
        .weather(Set.of(Condition.CALM), OptionalInt.of(9))
        .notes(notes)
        .build();
  }

  private static TestResult timeTrial(LocalDate date, String notes) {
    return draft(4, TestKind.FIVE_K, date, 1_558_000)
        .laps(LapScheme.KILOMETRES, times(314_000, 313_000, 315_000, 312_000, 304_000), false)
        .surface(Surface.ROAD)
        .weather(Set.of(), OptionalInt.of(8))
        .notes(notes)
        .build();
  }

  private static TestDraft draft(int number, TestKind kind, LocalDate date, long millis) {
    return new TestDraft(SampleSeason.id(5, number), kind, date, new RaceTime(millis))
        .effort(OptionalInt.of(9));
  }

  private static List<RaceTime> times(long... millis) {
    return LongStream.of(millis).mapToObj(RaceTime::new).toList();
  }
}
