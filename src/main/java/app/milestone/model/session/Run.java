package app.milestone.model.session;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One time through a plan, from its first day to its last; it owns its sessions, goals and pace
 * sources and points at its tests.
 *
 * @param id identity
 * @param planId key of the plan in the library
 * @param planName name of the plan when it was started
 * @param credit whom the plan is after, empty when nobody is named
 * @param cycles how often the plan's weeks are run
 * @param start date of Day 1
 * @param joined first day that counts: sessions before it are neither due nor missed
 * @param stopped day on which it was stopped; empty while it is active
 * @param gainMillis time to gain on the baseline, in milliseconds
 * @param baselineTest the test it started from; empty until it was run
 * @param retest the test that ended it; empty until it was run
 */
public record Run(
    UUID id,
    String planId,
    String planName,
    String credit,
    int cycles,
    LocalDate start,
    LocalDate joined,
    Optional<LocalDate> stopped,
    long gainMillis,
    Optional<UUID> baselineTest,
    Optional<UUID> retest) {

  public Run {
    if (cycles < 1 || gainMillis < 0) {
      throw new IllegalArgumentException("run of " + planId);
    }
  }

  /** Whether it is the run shown in the plan view. */
  public boolean isActive() {
    return stopped.isEmpty();
  }

  public Run withStart(LocalDate value) {
    return new Run(
        id,
        planId,
        planName,
        credit,
        cycles,
        value,
        joined,
        stopped,
        gainMillis,
        baselineTest,
        retest);
  }

  public Run withStopped(Optional<LocalDate> value) {
    return new Run(
        id,
        planId,
        planName,
        credit,
        cycles,
        start,
        joined,
        value,
        gainMillis,
        baselineTest,
        retest);
  }

  public Run withBaselineTest(Optional<UUID> value) {
    return new Run(
        id, planId, planName, credit, cycles, start, joined, stopped, gainMillis, value, retest);
  }

  public Run withRetest(Optional<UUID> value) {
    return new Run(
        id,
        planId,
        planName,
        credit,
        cycles,
        start,
        joined,
        stopped,
        gainMillis,
        baselineTest,
        value);
  }

  public Run withGainMillis(long value) {
    return new Run(
        id, planId, planName, credit, cycles, start, joined, stopped, value, baselineTest, retest);
  }
}
