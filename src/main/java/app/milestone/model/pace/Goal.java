package app.milestone.model.pace;

import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestResult;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A mile time to aim for, with where it comes from and since when it holds.
 *
 * @param id identity
 * @param runId the run of a plan that it belongs to
 * @param rule how it was found
 * @param sourceTest the test that it follows from; empty for a goal of the runner's own
 * @param value the mile time
 * @param setOn the day from which it is in force
 */
public record Goal(
    UUID id,
    UUID runId,
    GoalRule rule,
    Optional<UUID> sourceTest,
    RaceTime value,
    LocalDate setOn) {
  /** The gain that the plan aims for and the 5K rule takes off, in milliseconds. */
  public static final long PLAN_GAIN_MILLIS = 30_000;

  /** Refuses null. */
  public Goal {
    Objects.requireNonNull(id);
    Objects.requireNonNull(runId);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(sourceTest);
    Objects.requireNonNull(value);
    Objects.requireNonNull(setOn);
  }

  /**
   * The headline goal: baseline less the gain.
   *
   * @throws IllegalArgumentException when the gain is not positive or leaves nothing
   */
  public static Goal gain(UUID id, UUID runId, TestResult baseline, long millis, LocalDate setOn) {
    RaceTime value = gainValue(baseline.time(), millis);
    return new Goal(id, runId, GoalRule.GAIN, Optional.of(baseline.id()), value, setOn);
  }

  /** The goal by the plan's own 5K rule. */
  public static Goal fiveKRule(UUID id, UUID runId, TestResult fiveK, LocalDate setOn) {
    RaceTime value = fiveKRuleValue(fiveK.time());
    return new Goal(id, runId, GoalRule.FIVE_K_RULE, Optional.of(fiveK.id()), value, setOn);
  }

  /** A goal of the runner's own. */
  public static Goal own(UUID id, UUID runId, RaceTime value, LocalDate setOn) {
    return new Goal(id, runId, GoalRule.OWN, Optional.empty(), value, setOn);
  }

  /**
   * A baseline less a gain in milliseconds.
   *
   * @throws IllegalArgumentException when the gain is not positive or leaves nothing
   */
  public static RaceTime gainValue(RaceTime baseline, long millis) {
    if (millis <= 0) {
      throw new IllegalArgumentException("gain: " + millis + " ms");
    }
    return baseline.plusMillis(-millis);
  }

  /** A gain in percent of the baseline: 30 s are 7.1 % at 7:00. */
  public static double gainPercent(RaceTime baseline, long millis) {
    return 100.0 * millis / baseline.millis();
  }

  /** The pace per mile of a 5K less 30 s. */
  public static RaceTime fiveKRuleValue(RaceTime fiveK) {
    return fiveKPacePerMile(fiveK).plusMillis(-PLAN_GAIN_MILLIS);
  }

  /** The pace per mile of a 5K: 25:00 is 8:02.80. */
  public static RaceTime fiveKPacePerMile(RaceTime fiveK) {
    return Splits.of(fiveK, 5000, Splits.MILE);
  }

  /** This goal with another time from a day on, as a goal of its own in the history. */
  public Goal changed(UUID newId, RaceTime time, LocalDate from) {
    return new Goal(newId, runId, rule, sourceTest, time, from);
  }
}
