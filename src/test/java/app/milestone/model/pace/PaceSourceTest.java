package app.milestone.model.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.pace.PaceSource.Kind;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class PaceSourceTest {
  private static final UUID RUN = new UUID(0, 100);
  private static final LocalDate DAY = LocalDate.of(2026, 10, 24);
  private static final TestResult FIRST = test(1, TestKind.MILE, "8:00.0", 0);
  private static final TestResult FIVE_K = test(2, TestKind.FIVE_K, "25:58", 21);

  @Test
  void aMileGivesAnEstimateAndAFiveKAMeasurement() {
    PaceSource mile = PaceSource.of(new UUID(0, 9), RUN, FIRST);
    assertEquals(Kind.ESTIMATED_FROM_MILE, mile.kind());
    assertEquals("26:56", mile.fiveK().rounded(0));
    assertEquals(
        new PaceSource(
            new UUID(0, 9),
            RUN,
            Kind.MEASURED_5K,
            Optional.of(FIVE_K.id()),
            time("25:58"),
            FIVE_K.date()),
        PaceSource.of(new UUID(0, 9), RUN, FIVE_K));
  }

  @Test
  void theNewestEstimateHoldsUntilAFiveKIsMeasured() {
    PaceSource first = PaceSource.of(new UUID(0, 11), RUN, FIRST);
    PaceSource second = source(12, TestKind.MILE, "7:49.2", 15);
    PaceSource measured = PaceSource.of(new UUID(0, 13), RUN, FIVE_K);
    PaceSource third = source(14, TestKind.MILE, "7:40.0", 30);
    PaceHistory history = new PaceHistory(List.of(third, measured, first, second));
    assertEquals(Optional.empty(), history.on(DAY.minusDays(1)));
    assertEquals(Optional.of(first), history.on(DAY.plusDays(14)));
    assertEquals(Optional.of(second), history.on(DAY.plusDays(15)));
    assertEquals(Optional.of(measured), history.on(DAY.plusDays(21)));
    assertEquals(Optional.of(measured), history.on(DAY.plusDays(40)));
  }

  @Test
  void anUpdateByTheRunnerHoldsFromItsTestOn() {
    PaceSource measured = PaceSource.of(new UUID(0, 13), RUN, FIVE_K);
    TestResult mile = test(5, TestKind.MILE, "7:40.0", 30);
    PaceSource update =
        PaceUpdate.offer(mile, Optional.of(FIVE_K), List.of(FIRST), Optional.of(time("25:58")))
            .accepted(new UUID(0, 15), RUN);
    assertEquals(Kind.UPDATED_FROM_MILE, update.kind());
    PaceHistory history = new PaceHistory(List.of(measured, update));
    assertEquals(Optional.of(measured), history.on(DAY.plusDays(29)));
    assertEquals(Optional.of(update), history.on(DAY.plusDays(30)));
  }

  @Test
  void withoutAMeasuredFiveKAnUpdateIsTheNextEstimate() {
    TestResult mile = test(5, TestKind.MILE, "7:49.2", 15);
    PaceUpdate update =
        PaceUpdate.offer(mile, Optional.empty(), List.of(FIRST, mile), Optional.of(time("26:56")));
    assertTrue(update.checked());
    assertEquals(PaceSource.of(new UUID(0, 15), RUN, mile), update.accepted(new UUID(0, 15), RUN));
  }

  @Test
  void aLaterMileIsScaledByTheRunnersOwnExponent() {
    TestResult near = test(3, TestKind.MILE, "7:49.2", 15);
    TestResult mile = test(5, TestKind.MILE, "7:40.0", 42);
    PaceUpdate update =
        PaceUpdate.offer(
            mile,
            Optional.of(FIVE_K),
            List.of(FIRST, near, FIVE_K, mile),
            Optional.of(time("25:58")));
    double exponent = Math.log(1558.0 / 469.2) / 1.1336113;
    assertEquals(exponent, update.exponent().orElseThrow(), 1e-7);
    assertEquals("25:27", update.fiveK().rounded(0));
    assertTrue(update.checked());
    assertFalse(update.isUnusual());
  }

  @Test
  void aSlowerMileLeavesTheOfferUnchecked() {
    TestResult near = test(3, TestKind.MILE, "7:49.2", 15);
    TestResult mile = test(5, TestKind.MILE, "7:55.0", 30);
    Optional<RaceTime> inForce = Optional.of(time("25:58"));
    PaceUpdate update = PaceUpdate.offer(mile, Optional.of(FIVE_K), List.of(near), inForce);
    assertFalse(update.checked());
  }

  @Test
  void withoutAMileWithin28DaysEqualIndexIsUsed() {
    TestResult far = test(3, TestKind.MILE, "8:00.0", -8);
    TestResult estimated = FIRST.withEstimated(true);
    TestResult mile = test(5, TestKind.MILE, "8:00.0", 30);
    List<TestResult> tests = List.of(far, estimated, mile, FIVE_K);
    PaceUpdate update = PaceUpdate.offer(mile, Optional.of(FIVE_K), tests, Optional.empty());
    assertEquals(OptionalDouble.empty(), update.exponent());
    assertEquals("26:56", update.fiveK().rounded(0));
    assertFalse(update.isUnusual());
    assertTrue(update.checked());
  }

  @Test
  void aMileOf28DaysAwayStillCounts() {
    TestResult edge = test(3, TestKind.MILE, "8:00.0", -7);
    TestResult mile = test(5, TestKind.MILE, "7:40.0", 30);
    PaceUpdate update =
        PaceUpdate.offer(mile, Optional.of(FIVE_K), List.of(edge), Optional.empty());
    assertTrue(update.exponent().isPresent());
  }

  @Test
  void anUnusualExponentIsFlagged() {
    TestResult mile = test(5, TestKind.MILE, "7:40.0", 30);
    for (String time : List.of("8:20.0", "6:50.0")) {
      TestResult odd = test(3, TestKind.MILE, time, 20);
      PaceUpdate update =
          PaceUpdate.offer(mile, Optional.of(FIVE_K), List.of(odd), Optional.empty());
      assertTrue(update.isUnusual(), time);
    }
  }

  private static PaceSource source(int id, TestKind kind, String time, int day) {
    return PaceSource.of(new UUID(0, id), RUN, test(id + 50, kind, time, day));
  }

  private static TestResult test(int id, TestKind kind, String time, int day) {
    return TestResult.of(new UUID(0, id), kind, DAY.plusDays(day), time(time));
  }

  private static RaceTime time(String text) {
    return RaceTime.parse(text).orElseThrow();
  }
}
