package app.milestone.model.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.pace.ExpectedLine.Band;
import app.milestone.model.pace.ExpectedLine.Track;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpectedLineTest {
  private static final LocalDate FROM = LocalDate.of(2026, 10, 24);
  private static final LocalDate TO = LocalDate.of(2026, 12, 5);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
  private static final ExpectedLine LINE =
      new ExpectedLine(FROM, time("8:02.0"), TO, time("7:32.0"));

  @Test
  void theLineIsStraightAndEndsAtTheTarget() {
    assertEquals(time("8:02.0"), LINE.on(FROM));
    assertEquals(time("7:47.0"), LINE.on(FROM.plusDays(21)));
    assertEquals("7:51.3", LINE.on(LocalDate.of(2026, 11, 8)).rounded(1));
    assertEquals(time("7:32.0"), LINE.on(TO));
  }

  @Test
  void outsideItsDaysTheLineStaysAtItsEnds() {
    assertEquals(time("8:02.0"), LINE.on(FROM.minusDays(9)));
    assertEquals(time("7:32.0"), LINE.on(TO.plusDays(9)));
  }

  @Test
  void theLineNeverRises() {
    for (LocalDate day = FROM; day.isBefore(TO); day = day.plusDays(1)) {
      assertTrue(LINE.on(day.plusDays(1)).isFasterThan(LINE.on(day)));
    }
  }

  @Test
  void theBandIsOneVariationToBothSides() {
    assertEquals(new Band(time("7:52.36"), time("8:11.64")), LINE.band(FROM, 0.02));
  }

  @ParameterizedTest
  @CsvSource({
    "7:49.2, ON_TRACK, 0.02, 2085",
    "7:49.2, ON_TRACK, 0.01, 2085",
    "7:41.0, AHEAD, 0.02, 10285",
    "7:41.0, ON_TRACK, 0.03, 10285",
    "8:02.0, BEHIND, 0.02, -10715",
    "8:02.0, ON_TRACK, 0.03, -10715"
  })
  void aTestIsComparedWithTheLineByTheVariation(
      String time, TrackStatus status, double cv, long ahead) {
    Optional<TestResult> newest = test(time, LocalDate.of(2026, 11, 8));
    assertEquals(new Track(status, ahead), LINE.track(newest, TODAY, cv));
  }

  @Test
  void theBaselineItselfIsOnTrackForThreeWeeks() {
    Optional<TestResult> baseline = test("8:02.0", FROM);
    Track onTrack = new Track(TrackStatus.ON_TRACK, 0);
    Track old = new Track(TrackStatus.NO_RECENT_TEST, 0);
    assertEquals(onTrack, LINE.track(baseline, FROM.plusDays(21), 0.02));
    assertEquals(old, LINE.track(baseline, FROM.plusDays(22), 0.02));
    assertEquals(old, LINE.track(Optional.empty(), TODAY, 0.02));
  }

  @Test
  void aLineThatLeadsNowhereIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ExpectedLine(FROM, time("8:02.0"), FROM, time("7:32.0")));
  }

  private static Optional<TestResult> test(String time, LocalDate date) {
    return Optional.of(TestResult.of(new UUID(0, 1), TestKind.MILE, date, time(time)));
  }

  private static RaceTime time(String text) {
    return RaceTime.parse(text).orElseThrow();
  }
}
