package app.milestone.model.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class LapCheckTest {
  private static final TestResult MILE =
      TestResult.of(
          new UUID(0, 1), TestKind.MILE, LocalDate.of(2026, 11, 8), new RaceTime(469_200));

  @Test
  void lapsThatAddUpAgree() {
    LapCheck check = check(119_700, 117_800, 118_400, 113_300);
    assertTrue(check.agrees());
    assertEquals(0, check.differenceMillis());
  }

  @Test
  void twoTenthsAreRounding() {
    assertTrue(check(119_900, 117_800, 118_400, 113_300).agrees());
    assertTrue(check(119_500, 117_800, 118_400, 113_300).agrees());
    assertFalse(check(119_901, 117_800, 118_400, 113_300).agrees());
    assertFalse(check(119_499, 117_800, 118_400, 113_300).agrees());
  }

  @Test
  void lapsThatMissTheTotalAreReportedWithBothSumsAndTheLapInQuestion() {
    LapCheck check = check(119_700, 117_800, 128_200, 113_300);
    assertEquals(new LapCheck(new RaceTime(469_200), new RaceTime(479_000), 2), check);
    assertEquals(9_800, check.differenceMillis());
    assertFalse(check.agrees());
  }

  @Test
  void lapsOfFourHundredAreComparedWithTheTypedSixteenHundred() {
    List<RaceTime> laps = List.of(time(119_500), time(119_500), time(119_500), time(119_500));
    TestResult typed = MILE.withTime(time(478_000), true);
    assertEquals(
        Optional.of(new LapCheck(time(478_000), time(478_000), 0)),
        LapCheck.of(typed.withLaps(LapScheme.FOUR_400, laps, false)));
  }

  @Test
  void lapsOfFourHundredOfAFullMileMissItsLastMetres() {
    List<RaceTime> laps = List.of(time(100_000), time(100_000), time(100_000), time(100_000));
    TestResult mile = MILE.withTime(time(402_336), false);
    assertTrue(LapCheck.of(mile.withLaps(LapScheme.FOUR_400, laps, false)).get().agrees());
  }

  @Test
  void aTestWithoutLapsHasNothingToCheck() {
    assertEquals(Optional.empty(), LapCheck.of(MILE));
  }

  @Test
  void aMissingLapIsRefused() {
    List<RaceTime> laps = List.of(time(100_000));
    assertThrows(
        IllegalArgumentException.class, () -> LapCheck.of(time(469_200), LapScheme.FOUR_400, laps));
  }

  private static LapCheck check(long first, long second, long third, long fourth) {
    List<RaceTime> laps = List.of(time(first), time(second), time(third), time(fourth));
    return LapCheck.of(MILE.withLaps(LapScheme.LONG_FIRST, laps, true)).orElseThrow();
  }

  private static RaceTime time(long millis) {
    return new RaceTime(millis);
  }
}
