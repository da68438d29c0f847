package app.milestone.model.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.pace.Equivalence.Estimate;
import app.milestone.model.race.RaceTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EquivalenceTest {

  @ParameterizedTest
  @CsvSource({
    "5:00, 59.40, 17:12, 16:38, 5:57, 4:30, 33.6, 1:07.1, 3:26.3",
    "6:00, 48.42, 20:29, 19:57, 7:02, 5:30, 41.0, 1:22.0, 4:05.9",
    "8:00, 35.06, 26:56, 26:36, 9:07, 7:30, 55.9, 1:51.8, 5:23.3",
    "12:03, 21.78, 39:51, 40:04, 13:12, 11:33, 86.1, 2:52.2, 7:58.2"
  })
  void aMileGivesEverythingElse(
      String mile,
      double index,
      String fiveK,
      String riegel,
      String sustainable,
      String goal,
      String twoHundred,
      String fourHundred,
      String kilometre) {
    RaceTime time = time(mile);
    assertEquals(index, Equivalence.index(time, Splits.MILE), 0.005);
    RaceTime estimate = Equivalence.fiveKFromMile(time).time();
    assertEquals(fiveK, estimate.rounded(0));
    assertEquals(riegel, Equivalence.riegel(time, Splits.MILE, 5000, 1.06).rounded(0));
    RaceTime target = Goal.gainValue(time, Goal.PLAN_GAIN_MILLIS);
    assertEquals(time(goal), target);
    Paces paces = new Paces(Optional.of(target), Optional.of(estimate));
    assertEquals(sustainable, paces.perMile(PaceTarget.SUSTAINABLE).orElseThrow().rounded(0));
    assertEquals(shown(twoHundred), paces.target(PaceTarget.GOAL_MILE, 200).get().rounded(1));
    assertEquals(fourHundred, paces.target(PaceTarget.GOAL_MILE, 400).get().rounded(1));
    assertEquals(kilometre, paces.target(PaceTarget.FIVE_K, 1000).get().rounded(1));
  }

  @ParameterizedTest
  @CsvSource({"40, 7:07, 24:08, 5:06", "50, 5:50, 19:57, 4:15", "60, 4:57, 17:03, 3:40"})
  void theIndexAgreesWithThePublishedTable(double index, String mile, String fiveK, String pace) {
    assertNear(mile, Equivalence.timeFor(index, Splits.MILE), 1000);
    RaceTime five = Equivalence.timeFor(index, 5000);
    assertNear(fiveK, five, 2000);
    Paces paces = new Paces(Optional.empty(), Optional.of(five));
    assertNear(pace, paces.perKilometre(PaceTarget.SUSTAINABLE).orElseThrow(), 1000);
  }

  @Test
  void theIndexFallsAsTheTimeGrows() {
    for (long seconds = 225; seconds < 1200; seconds++) {
      double faster = Equivalence.index(new RaceTime(seconds * 1000), Splits.MILE);
      double slower = Equivalence.index(new RaceTime(seconds * 1000 + 100), Splits.MILE);
      assertTrue(slower < faster);
    }
  }

  @Test
  void timeAndIndexInvertEachOther() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      RaceTime time = new RaceTime(220_000 + random.nextLong(1_000_000));
      double index = Equivalence.index(time, Splits.MILE);
      assertEquals(time, Equivalence.timeFor(index, Splits.MILE));
      RaceTime fiveK = Equivalence.fiveKFromMile(time).time();
      RaceTime back = Equivalence.mileFromFiveK(fiveK).time();
      assertTrue(Math.abs(back.millisSlowerThan(time)) <= 1);
    }
  }

  @Test
  void aFasterMileGivesAFasterFiveK() {
    for (long seconds = 225; seconds < 1200; seconds++) {
      RaceTime faster = Equivalence.fiveKFromMile(new RaceTime(seconds * 1000)).time();
      RaceTime slower = Equivalence.fiveKFromMile(new RaceTime(seconds * 1000 + 1000)).time();
      assertTrue(faster.isFasterThan(slower));
    }
  }

  @Test
  void theRangeIsRiegelsFrom106To110() {
    Estimate estimate = Equivalence.fiveKFromMile(time("8:00"));
    assertEquals("26:36", estimate.faster().rounded(0));
    assertEquals(Equivalence.riegel(time("8:00"), Splits.MILE, 5000, 1.10), estimate.slower());
  }

  @Test
  void theRangeIsWidenedToHoldTheEstimate() {
    Estimate estimate = Equivalence.fiveKFromMile(time("12:03"));
    assertEquals(estimate.time(), estimate.faster());
    assertEquals("39:51", estimate.faster().rounded(0));
    for (long seconds = 225; seconds < 1200; seconds++) {
      Estimate mile = Equivalence.mileFromFiveK(new RaceTime(seconds * 4000));
      assertTrue(mile.faster().compareTo(mile.time()) <= 0);
      assertTrue(mile.time().compareTo(mile.slower()) <= 0);
    }
  }

  @Test
  void easyPaceOfA749MileIsAbout639() {
    RaceTime fiveK = Equivalence.fiveKFromMile(time("7:49")).time();
    Paces paces = new Paces(Optional.empty(), Optional.of(fiveK));
    assertNear("6:39", paces.perKilometre(PaceTarget.EASY).orElseThrow(), 1000);
  }

  @Test
  void aSpeedTakesTheFractionOfTheIndexThatItWasAskedFor() {
    for (double p = 0.6; p <= 1; p += 0.05) {
      double speed = Equivalence.metresPerMinute(45, p);
      assertEquals(p * 45, -4.60 + 0.182258 * speed + 0.000104 * speed * speed, 1e-9);
    }
  }

  @Test
  void anIndexOfNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Equivalence.timeFor(0, 5000));
    assertThrows(IllegalArgumentException.class, () -> Equivalence.timeFor(Double.NaN, 5000));
  }

  private static String shown(String seconds) {
    return RaceTime.parse(seconds).orElseThrow().rounded(1);
  }

  private static void assertNear(String expected, RaceTime actual, long tolerance) {
    long off = Math.abs(actual.millisSlowerThan(time(expected)));
    assertTrue(off <= tolerance, expected + " but was " + actual);
  }

  private static RaceTime time(String text) {
    return RaceTime.parse(text).orElseThrow();
  }
}
