package app.milestone.model.pace;

import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestResult;
import java.util.Optional;

/**
 * How far a mile has come from the baseline towards the target, and how it stands to 30 s.
 *
 * @param baseline the first mile
 * @param mile the mile that is judged
 * @param target the run's target
 */
public record Outcome(RaceTime baseline, RaceTime mile, RaceTime target) {

  /** The verdict on a retest; empty while one of the two was only estimated. */
  public static Optional<Outcome> of(TestResult baseline, TestResult retest, RaceTime target) {
    return baseline.estimated() || retest.estimated()
        ? Optional.empty()
        : Optional.of(new Outcome(baseline.time(), retest.time(), target));
  }

  /** Milliseconds faster than the baseline; negative when slower. */
  public long gainedMillis() {
    return baseline.millisSlowerThan(mile);
  }

  /** Milliseconds still missing to the target, 0 when it is reached. */
  public long toGoMillis() {
    return Math.max(0, mile.millisSlowerThan(target));
  }

  /** Milliseconds faster than the target, 0 when it is not reached. */
  public long beyondMillis() {
    return Math.max(0, target.millisSlowerThan(mile));
  }

  /** Whether the target is reached. */
  public boolean reached() {
    return !target.isFasterThan(mile);
  }

  /** The gain that the target asks for, in milliseconds. */
  public long wantedMillis() {
    return baseline.millisSlowerThan(target);
  }

  /** Whether the target asks for exactly the 30 s of the plan. */
  public boolean targetIsThirtySeconds() {
    return wantedMillis() == Goal.PLAN_GAIN_MILLIS;
  }

  /** Whether 30 s came off, whatever the target was. */
  public boolean thirtySecondsReached() {
    return gainedMillis() >= Goal.PLAN_GAIN_MILLIS;
  }

  /** Milliseconds gained beyond 30 s; negative when 30 s are not reached. */
  public long beyondThirtySecondsMillis() {
    return gainedMillis() - Goal.PLAN_GAIN_MILLIS;
  }

  /** Share of the way from baseline to target, 0 to 1; 1 when the target asks for nothing. */
  public double progress() {
    return wantedMillis() <= 0
        ? (reached() ? 1 : 0)
        : Math.clamp((double) gainedMillis() / wantedMillis(), 0.0, 1.0);
  }

  /** The gain in percent of the baseline. */
  public double gainedPercent() {
    return 100.0 * gainedMillis() / baseline.millis();
  }
}
