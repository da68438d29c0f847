package app.milestone.model.pace;

import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The 5K time that drives 1000 m reps, sustainable and easy pace from a day on.
 *
 * @param id identity
 * @param runId the run of a plan that it belongs to
 * @param kind whether the 5K was run or computed
 * @param sourceTest the test that it follows from
 * @param fiveK the 5K time
 * @param from the first day it holds
 */
public record PaceSource(
    UUID id, UUID runId, Kind kind, Optional<UUID> sourceTest, RaceTime fiveK, LocalDate from) {

  /** Where the 5K time comes from. */
  public enum Kind {
    MEASURED_5K,
    ESTIMATED_FROM_MILE,
    /** From a later mile and the runner's own ratio of 5K and mile. */
    UPDATED_FROM_MILE
  }

  /** Refuses null. */
  public PaceSource {
    Objects.requireNonNull(id);
    Objects.requireNonNull(runId);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(sourceTest);
    Objects.requireNonNull(fiveK);
    Objects.requireNonNull(from);
  }

  /**
   * What a test says by itself from its day on: a 5K as run, a mile by equal index. An estimated
   * test gives an estimated source.
   */
  public static PaceSource of(UUID id, UUID runId, TestResult test) {
    boolean measured = test.kind() == TestKind.FIVE_K && !test.estimated();
    RaceTime fiveK =
        test.kind() == TestKind.FIVE_K
            ? test.time()
            : Equivalence.fiveKFromMile(test.time()).time();
    Kind kind = measured ? Kind.MEASURED_5K : Kind.ESTIMATED_FROM_MILE;
    return new PaceSource(id, runId, kind, Optional.of(test.id()), fiveK, test.date());
  }
}
