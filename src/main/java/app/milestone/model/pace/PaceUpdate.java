package app.milestone.model.pace;

import app.milestone.model.pace.PaceSource.Kind;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * The offer "update my 5K-based paces" after a mile test.
 *
 * @param mile the new mile test
 * @param fiveK the 5K it stands for
 * @param exponent the runner's own exponent; empty when equal index was used
 * @param kind an update of a measured 5K, or the next estimate while none was measured
 * @param checked whether the offer is checked at first: the paces would become faster
 */
public record PaceUpdate(
    TestResult mile, RaceTime fiveK, OptionalDouble exponent, Kind kind, boolean checked) {
  private static final long NEAR_DAYS = 28;
  private static final double LOG_RATIO = Math.log(Splits.MILES_OF_FIVE_K);

  /**
   * Works out the offer.
   *
   * @param mile the new mile test
   * @param measured the newest measured 5K, if there is one
   * @param tests all tests of the runner; the mile nearest to that 5K within 28 days, other than
   *     the new one, gives the runner's own exponent ln(T5K / Tmile) / ln(3.1068559612)
   * @param inForce the 5K that drives the paces now
   */
  public static PaceUpdate offer(
      TestResult mile,
      Optional<TestResult> measured,
      List<TestResult> tests,
      Optional<RaceTime> inForce) {
    OptionalDouble exponent = exponent(mile, measured, tests);
    RaceTime fiveK =
        exponent.isPresent()
            ? mile.time().times(Math.pow(Splits.MILES_OF_FIVE_K, exponent.getAsDouble()))
            : Equivalence.fiveKFromMile(mile.time()).time();
    boolean faster = inForce.map(fiveK::isFasterThan).orElse(true);
    Kind kind = measured.isPresent() ? Kind.UPDATED_FROM_MILE : Kind.ESTIMATED_FROM_MILE;
    return new PaceUpdate(mile, fiveK, exponent, kind, faster);
  }

  /** The exponent that relates a runner's mile and 5K. */
  public static double exponent(RaceTime mile, RaceTime fiveK) {
    return Math.log((double) fiveK.millis() / mile.millis()) / LOG_RATIO;
  }

  private static OptionalDouble exponent(
      TestResult mile, Optional<TestResult> measured, List<TestResult> tests) {
    return measured
        .flatMap(fiveK -> nearest(fiveK, mile, tests))
        .map(near -> OptionalDouble.of(exponent(near.time(), measured.get().time())))
        .orElse(OptionalDouble.empty());
  }

  private static Optional<TestResult> nearest(
      TestResult fiveK, TestResult excluded, List<TestResult> tests) {
    return tests.stream()
        .filter(test -> test.kind() == TestKind.MILE && !test.estimated())
        .filter(test -> !test.id().equals(excluded.id()))
        .filter(test -> days(test, fiveK) <= NEAR_DAYS)
        .min(Comparator.comparingLong(test -> days(test, fiveK)));
  }

  private static long days(TestResult one, TestResult other) {
    return Math.abs(ChronoUnit.DAYS.between(one.date(), other.date()));
  }

  /** Whether the runner's exponent is so unusual that one of the two tests may be wrong. */
  public boolean isUnusual() {
    return exponent.isPresent() && (exponent.getAsDouble() < 1.02 || exponent.getAsDouble() > 1.15);
  }

  /** The source to add when the runner agrees, in force from the day of the mile test. */
  public PaceSource accepted(UUID id, UUID runId) {
    return new PaceSource(id, runId, kind, Optional.of(mile.id()), fiveK, mile.date());
  }
}
