package app.milestone.model.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TestResultTest {
  private static final UUID ID = new UUID(0, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 8);
  private static final RaceTime TIME = new RaceTime(469_200);
  private static final TestResult MILE = TestResult.of(ID, TestKind.MILE, DAY, TIME);

  @Test
  void aNewTestHoldsOnlyDayAndTime() {
    assertEquals(
        new TestResult(
            ID,
            TestKind.MILE,
            DAY,
            TIME,
            false,
            TIME,
            Optional.empty(),
            List.of(),
            false,
            Surface.TRACK,
            Set.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            "",
            false),
        MILE);
  }

  @Test
  void fourLapsAreConvertedToAMileAndTheTypedTimeIsKept() {
    TestResult test = MILE.withTime(new RaceTime(478_000), true);
    assertEquals(new RaceTime(478_000), test.entered());
    assertEquals(new RaceTime(480_791), test.time());
    assertEquals("8:00.79", test.time().rounded(2));
    assertEquals(1600, test.enteredMetres());
    assertEquals(1609.344, MILE.enteredMetres());
  }

  @Test
  void aTestCanBeChangedFieldByField() {
    List<RaceTime> laps = laps(119_700, 117_800, 118_400, 113_300);
    TestResult changed =
        MILE.withDate(DAY.plusDays(1))
            .withTime(new RaceTime(470_000), false)
            .withLaps(LapScheme.LONG_FIRST, laps, true)
            .withCircumstances(Surface.ROAD, Set.of(Condition.WINDY), OptionalInt.of(-3))
            .withEffort(OptionalInt.of(9))
            .withNotes("gusts")
            .withEstimated(true);
    assertEquals(
        new TestResult(
            ID,
            TestKind.MILE,
            DAY.plusDays(1),
            new RaceTime(470_000),
            false,
            new RaceTime(470_000),
            Optional.of(LapScheme.LONG_FIRST),
            laps,
            true,
            Surface.ROAD,
            Set.of(Condition.WINDY),
            OptionalInt.of(-3),
            OptionalInt.of(9),
            "gusts",
            true),
        changed);
    assertEquals(changed, changed.change().build());
    assertEquals(MILE, MILE.withLaps(LapScheme.LONG_FIRST, laps, true).withoutLaps());
  }

  @Test
  void anEditOfAnotherFieldNeverChangesTheTimes() {
    TestResult test = MILE.withTime(new RaceTime(478_000), true);
    TestResult edited = test.withNotes("calm").withDate(DAY.minusDays(2));
    assertEquals(test.entered(), edited.entered());
    assertEquals(test.time(), edited.time());
  }

  @Test
  void contradictionsAreRefused() {
    List<RaceTime> three = laps(119_700, 117_800, 118_400);
    TestResult fiveK = TestResult.of(ID, TestKind.FIVE_K, DAY, new RaceTime(1_558_000));
    List<RaceTime> four = laps(1, 2, 3, 4);
    refuses(() -> MILE.withLaps(LapScheme.LONG_FIRST, three, false));
    refuses(() -> MILE.withLaps(LapScheme.KILOMETRES, laps(1, 2, 3, 4, 5), false));
    refuses(() -> fiveK.withLaps(LapScheme.QUARTERS, four, false));
    refuses(() -> fiveK.withTime(TIME, true));
    refuses(
        () ->
            new TestResult(
                ID,
                TestKind.MILE,
                DAY,
                TIME,
                true,
                TIME,
                Optional.empty(),
                List.of(),
                false,
                Surface.TRACK,
                Set.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                "",
                false));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 11, -1})
  void effortIsOneToTen(int effort) {
    refuses(() -> MILE.withEffort(OptionalInt.of(effort)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-61, 61})
  void temperatureIsOneOfThisPlanet(int degrees) {
    refuses(() -> MILE.withCircumstances(Surface.ROAD, Set.of(), OptionalInt.of(degrees)));
  }

  @Test
  void theFirstSchemeOfferedFitsTheSurface() {
    assertEquals(LapScheme.LONG_FIRST, LapScheme.defaultFor(TestKind.MILE, Surface.TRACK));
    assertEquals(LapScheme.QUARTERS, LapScheme.defaultFor(TestKind.MILE, Surface.ROAD));
    assertEquals(LapScheme.QUARTERS, LapScheme.defaultFor(TestKind.MILE, Surface.TREADMILL));
    assertEquals(LapScheme.KILOMETRES, LapScheme.defaultFor(TestKind.FIVE_K, Surface.TRACK));
  }

  @Test
  void theLapsOfAnySchemeAddUpToItsDistance() {
    for (LapScheme scheme : LapScheme.values()) {
      double sum = scheme.metres().stream().mapToDouble(Double::doubleValue).sum();
      assertEquals(scheme.totalMetres(), sum, 1e-9);
      assertEquals(scheme.metres().size(), scheme.count());
    }
  }

  private static List<RaceTime> laps(long... millis) {
    return Arrays.stream(millis).mapToObj(RaceTime::new).toList();
  }

  private static void refuses(Executable change) {
    assertThrows(IllegalArgumentException.class, change);
  }
}
