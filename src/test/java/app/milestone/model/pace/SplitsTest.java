package app.milestone.model.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.race.LapScheme;
import app.milestone.model.race.Pacing;
import app.milestone.model.race.RaceTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SplitsTest {

  @ParameterizedTest
  @CsvSource({
    "7:30, 200, 0:55.92", "7:30, 400, 1:51.85", "7:30, 1000, 4:39.62",
    "7:32.0, 200, 0:56.17", "7:32.0, 400, 1:52.34", "7:32.0, 1609.344, 7:32.00"
  })
  void aMileTimeIsSplitByItsExactLength(String mile, double metres, String split) {
    assertEquals(split, Splits.ofMile(time(mile), metres).rounded(2));
  }

  @Test
  void evenMarksOfTheLongFirstLapAreRoundedFromExactValues() {
    List<String> marks =
        Splits.evenMarks(time("7:30"), LapScheme.LONG_FIRST).stream()
            .map(mark -> mark.rounded(2))
            .toList();
    assertEquals(List.of("1:54.46", "3:46.31", "5:38.15", "7:30.00"), marks);
  }

  @Test
  void theLastMarkIsTheGoalItself() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      RaceTime goal = new RaceTime(225_000 + random.nextLong(900_000));
      assertEquals(goal, Splits.evenMarks(goal, LapScheme.LONG_LAST).getLast());
      assertEquals(goal, Splits.evenMarks(goal, LapScheme.QUARTERS).getLast());
      assertEquals(goal, Splits.evenMarks(goal, LapScheme.KILOMETRES).getLast());
    }
  }

  @Test
  void coachLapsAddUpToTheGoal() {
    Random random = new Random(12);
    for (int i = 0; i < 2_000; i++) {
      RaceTime goal = new RaceTime(225_000 + random.nextLong(900_000));
      for (LapScheme scheme : LapScheme.values()) {
        RaceTime sum = Splits.coachLaps(goal, scheme).stream().reduce(RaceTime::plus).orElseThrow();
        RaceTime expected = Splits.of(goal, scheme.kind().metres(), scheme.totalMetres());
        assertEquals(expected, sum);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LONG_FIRST, 1:55.6 1:53.0 1:53.0 1:48.5",
    "LONG_LAST, 1:53.0 1:53.0 1:53.0 1:51.1",
    "FOUR_400, 1:53.0 1:53.0 1:53.0 1:48.5",
    "QUARTERS, 1:53.6 1:53.6 1:53.6 1:49.1"
  })
  void coachLapsAreHeldBackUntilTheLast(LapScheme scheme, String laps) {
    List<String> shown =
        Splits.coachLaps(time("7:30"), scheme).stream().map(lap -> lap.rounded(1)).toList();
    assertEquals(List.of(laps.split(" ")), shown);
  }

  @Test
  void coachLapsPassTheCoachsOwnChecks() {
    for (LapScheme scheme : List.of(LapScheme.LONG_FIRST, LapScheme.LONG_LAST)) {
      Pacing pacing = Pacing.of(scheme, Splits.coachLaps(time("7:30"), scheme));
      assertTrue(pacing.lastLapFastest());
      assertTrue(pacing.firstLapControlled());
    }
  }

  @Test
  void splitsGrowWithDistanceAndTime() {
    Random random = new Random(13);
    for (int i = 0; i < 5_000; i++) {
      RaceTime mile = new RaceTime(225_000 + random.nextLong(900_000));
      double metres = 100 + random.nextInt(5_000);
      RaceTime split = Splits.ofMile(mile, metres);
      assertTrue(split.isFasterThan(Splits.ofMile(mile, metres + 1)));
      assertTrue(split.isFasterThan(Splits.ofMile(mile.plusMillis(100), metres)));
    }
  }

  @Test
  void aSplitLeadsBackToItsTotal() {
    Random random = new Random(14);
    for (int i = 0; i < 5_000; i++) {
      RaceTime mile = new RaceTime(225_000 + random.nextLong(900_000));
      RaceTime fiveK = Splits.of(mile, Splits.MILE, 5000);
      long off = mile.millisSlowerThan(Splits.of(fiveK, 5000, Splits.MILE));
      assertTrue(off >= 0 && off <= 1);
    }
  }

  @Test
  void fiveKilometresAreExactlyThisManyMiles() {
    assertEquals(3.1068559612, Splits.MILES_OF_FIVE_K, 1e-10);
  }

  private static RaceTime time(String text) {
    return RaceTime.parse(text).orElseThrow();
  }
}
