package app.milestone.model.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ComparabilityTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 8);
  private static final TestResult MILE =
      TestResult.of(new UUID(0, 1), TestKind.MILE, DAY, new RaceTime(469_200));

  @Test
  void likeTestsCompareWell() {
    assertEquals(Set.of(), Comparability.between(MILE, MILE));
    assertEquals(Set.of(), Comparability.between(MILE, weather(OptionalInt.of(24))));
    assertEquals(
        Set.of(),
        Comparability.between(MILE, weather(OptionalInt.empty(), Condition.CALM, Condition.COLD)));
  }

  @Test
  void anotherSurfaceOrDistanceIsFlagged() {
    TestResult road = MILE.withCircumstances(Surface.ROAD, Set.of(), OptionalInt.empty());
    TestResult fourLaps = MILE.withTime(MILE.entered(), true);
    TestResult fiveK = TestResult.of(new UUID(0, 2), TestKind.FIVE_K, DAY, new RaceTime(1_558_000));
    assertEquals(Set.of(Comparability.SURFACE), Comparability.between(MILE, road));
    assertEquals(Set.of(Comparability.DISTANCE), Comparability.between(MILE, fourLaps));
    assertEquals(Set.of(Comparability.DISTANCE), Comparability.between(fiveK, MILE));
  }

  @Test
  void windAndHeatOfEitherTestAreFlagged() {
    TestResult windy = weather(OptionalInt.empty(), Condition.WINDY);
    TestResult hot = weather(OptionalInt.empty(), Condition.HOT);
    assertEquals(Set.of(Comparability.WIND), Comparability.between(MILE, windy));
    assertEquals(Set.of(Comparability.HEAT), Comparability.between(hot, MILE));
    assertEquals(
        Set.of(Comparability.HEAT), Comparability.between(MILE, weather(OptionalInt.of(25))));
    assertEquals(Set.of(Comparability.WIND, Comparability.HEAT), Comparability.between(windy, hot));
  }

  @Test
  void anEstimateIsFlagged() {
    assertEquals(
        Set.of(Comparability.ESTIMATED), Comparability.between(MILE, MILE.withEstimated(true)));
  }

  private static TestResult weather(OptionalInt degrees, Condition... conditions) {
    return MILE.withCircumstances(Surface.TRACK, Set.of(conditions), degrees);
  }
}
