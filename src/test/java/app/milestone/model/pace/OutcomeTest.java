package app.milestone.model.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class OutcomeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 24);

  @Test
  void aReachedTargetSaysWhatWasGainedAndWhatIsBeyond() {
    Outcome outcome = outcome("8:02.0", "7:31.4", "7:32.0");
    assertTrue(outcome.reached());
    assertEquals(30_600, outcome.gainedMillis());
    assertEquals(0, outcome.toGoMillis());
    assertEquals(600, outcome.beyondMillis());
    assertTrue(outcome.targetIsThirtySeconds());
    assertTrue(outcome.thirtySecondsReached());
    assertEquals(600, outcome.beyondThirtySecondsMillis());
    assertEquals(1.0, outcome.progress());
    assertEquals(6.3, outcome.gainedPercent(), 0.05);
  }

  @Test
  void aTargetOnTheDotIsReached() {
    assertTrue(outcome("8:02.0", "7:32.0", "7:32.0").reached());
  }

  @Test
  void onTheWayThereIsSomethingGainedAndSomethingToGo() {
    Outcome outcome = outcome("8:02.0", "7:49.2", "7:32.0");
    assertFalse(outcome.reached());
    assertEquals(12_800, outcome.gainedMillis());
    assertEquals(17_200, outcome.toGoMillis());
    assertEquals(0, outcome.beyondMillis());
    assertEquals(0.43, outcome.progress(), 0.005);
    assertEquals(-17_200, outcome.beyondThirtySecondsMillis());
  }

  @Test
  void slowerThanTheBaselineIsNoProgress() {
    Outcome outcome = outcome("8:02.0", "8:05.0", "7:32.0");
    assertEquals(-3_000, outcome.gainedMillis());
    assertEquals(33_000, outcome.toGoMillis());
    assertEquals(0.0, outcome.progress());
  }

  @Test
  void anotherGainIsStillComparedWithThirtySeconds() {
    Outcome outcome = outcome("8:02.0", "7:40.0", "7:42.0");
    assertTrue(outcome.reached());
    assertFalse(outcome.targetIsThirtySeconds());
    assertFalse(outcome.thirtySecondsReached());
    assertEquals(-8_000, outcome.beyondThirtySecondsMillis());
  }

  @Test
  void anEstimatedBaselineHasNoVerdict() {
    TestResult baseline = test("8:02.0");
    TestResult retest = test("7:31.4");
    RaceTime target = time("7:32.0");
    assertEquals(
        Optional.of(outcome("8:02.0", "7:31.4", "7:32.0")), Outcome.of(baseline, retest, target));
    assertEquals(Optional.empty(), Outcome.of(baseline.withEstimated(true), retest, target));
    assertEquals(Optional.empty(), Outcome.of(baseline, retest.withEstimated(true), target));
  }

  private static Outcome outcome(String baseline, String mile, String target) {
    return new Outcome(time(baseline), time(mile), time(target));
  }

  private static TestResult test(String time) {
    return TestResult.of(new UUID(0, 1), TestKind.MILE, DAY, time(time));
  }

  private static RaceTime time(String text) {
    return RaceTime.parse(text).orElseThrow();
  }
}
