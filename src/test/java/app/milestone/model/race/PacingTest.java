package app.milestone.model.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PacingTest {

  @ParameterizedTest
  @CsvSource({
    "62.6 62.0 62.2 60.84, LONG_LAST, EVEN_THEN_KICK, true, true",
    "60.20 60.55 61.09 64.58, LONG_LAST, FADED, false, true",
    "83 85 84 86, FOUR_400, EVEN, false, true",
    "92 99 103 102, FOUR_400, FADED, false, false",
    "123.3 120.5 120.5 115.7, LONG_FIRST, EVEN_THEN_KICK, true, true",
    "104 102 100 97, FOUR_400, GOT_FASTER, true, true",
    "96 102 102 98, FOUR_400, FAST_SLOW_FAST_START, false, false",
    "98 102 102 96, FOUR_400, FAST_SLOW_FAST_FINISH, true, true",
    "97 100 99 100.5, FOUR_400, FADED, false, false",
    "103 99 100 99, FOUR_400, GOT_FASTER, false, true",
    "97 103 97 103, FOUR_400, UNEVEN, false, false",
    "119.7 117.8 118.4 113.3, LONG_FIRST, EVEN_THEN_KICK, true, true",
    "300 310 312 313 314, KILOMETRES, FADED, false, false",
    "300 301 300 301 300, KILOMETRES, EVEN, false, true"
  })
  void lapsAreJudgedByTheFirstRuleThatMatches(
      String laps, LapScheme scheme, PacingVerdict verdict, boolean last, boolean first) {
    Pacing pacing = Pacing.of(scheme, laps(laps));
    assertEquals(verdict, pacing.verdict());
    assertEquals(last, pacing.lastLapFastest());
    assertEquals(first, pacing.firstLapControlled());
  }

  @Test
  void theLimitOfTwoPercentIsStillEven() {
    assertEquals(
        PacingVerdict.EVEN, Pacing.of(LapScheme.FOUR_400, laps("98 102 98 102")).verdict());
    assertTrue(Pacing.of(LapScheme.FOUR_400, laps("98 102 98 102")).firstLapControlled());
  }

  @Test
  void everyLapIsComparedWithEvenPaceOverItsOwnDistance() {
    Pacing pacing = Pacing.of(LapScheme.LONG_FIRST, laps("119.7 117.8 118.4 113.3"));
    assertEquals(List.of(355L, 1180L, 1780L, -3320L), rounded(pacing.millisAgainstEven()));
    assertEquals(3, pacing.fastestLap());
    assertEquals("1:56.6", pacing.even400().rounded(1));
  }

  private static List<Long> rounded(List<Long> millis) {
    return millis.stream().map(value -> Math.round(value / 5.0) * 5).toList();
  }

  @Test
  void lapsAtEvenPaceDifferByNothing() {
    Pacing pacing = Pacing.of(LapScheme.QUARTERS, laps("120 120 120 120"));
    assertEquals(List.of(0L, 0L, 0L, 0L), pacing.millisAgainstEven());
    assertEquals(List.of(0.0, 0.0, 0.0, 0.0), pacing.deviations());
    assertEquals(0, pacing.fastestLap());
  }

  @Test
  void aTestWithoutLapsOrWithDisputedOnesIsNotJudged() {
    TestResult test =
        TestResult.of(
            new UUID(0, 1), TestKind.MILE, LocalDate.of(2026, 11, 8), new RaceTime(469_200));
    List<RaceTime> laps = laps("119.7 117.8 118.4 113.3");
    assertEquals(Optional.empty(), Pacing.of(test));
    assertEquals(Optional.empty(), Pacing.of(test.withLaps(LapScheme.LONG_FIRST, laps, true)));
    assertEquals(
        Optional.of(Pacing.of(LapScheme.LONG_FIRST, laps)),
        Pacing.of(test.withLaps(LapScheme.LONG_FIRST, laps, false)));
  }

  @Test
  void aVerdictDoesNotDependOnHowFastTheRunnerIs() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      long[] millis = random.longs(4, 90_000, 110_000).toArray();
      List<RaceTime> laps = Arrays.stream(millis).mapToObj(RaceTime::new).toList();
      List<RaceTime> twice = Arrays.stream(millis).mapToObj(m -> new RaceTime(2 * m)).toList();
      assertEquals(
          Pacing.of(LapScheme.LONG_LAST, laps).verdict(),
          Pacing.of(LapScheme.LONG_LAST, twice).verdict());
    }
  }

  private static List<RaceTime> laps(String seconds) {
    return Arrays.stream(seconds.split(" "))
        .map(text -> RaceTime.ofSeconds(Double.parseDouble(text)))
        .toList();
  }
}
