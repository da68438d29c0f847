package app.milestone.model.pace;

import app.milestone.model.race.RaceTime;
import java.util.Optional;

/**
 * What a 5K says about the mile goal, with all figures of the arithmetic.
 *
 * @param verdict what to offer
 * @param fiveK the 5K
 * @param pacePerMile its pace per mile
 * @param fiveKGoal that pace less 30 s, the plan's own goal
 * @param best the runner's best real mile so far; empty when none was run yet
 * @param current the goal in force, by the gain
 */
public record GoalAdvice(
    Verdict verdict,
    RaceTime fiveK,
    RaceTime pacePerMile,
    RaceTime fiveKGoal,
    Optional<RaceTime> best,
    RaceTime current) {

  /** The four cases. */
  public enum Verdict {
    /** The 5K was faster per mile than the best mile: test again, never adopt the 5K goal alone. */
    TEST_MILE_AGAIN,
    /** Offer both; the 5K goal is the faster one. */
    FIVE_K_GOAL_IS_STRETCH,
    /** Offer both; the 5K goal is the slower one. */
    FIVE_K_GOAL_IS_REALISTIC,
    /** The 5K goal was run already: keep the goal, endurance is the reserve. */
    KEEP_CURRENT
  }

  /** Weighs the plan's own 5K rule against the best mile and the goal in force. */
  public static GoalAdvice after(RaceTime fiveK, Optional<RaceTime> best, RaceTime current) {
    RaceTime pace = Goal.fiveKPacePerMile(fiveK);
    RaceTime goal = Goal.fiveKRuleValue(fiveK);
    return new GoalAdvice(verdict(pace, goal, best, current), fiveK, pace, goal, best, current);
  }

  private static Verdict verdict(
      RaceTime pace, RaceTime goal, Optional<RaceTime> best, RaceTime current) {
    if (best.filter(pace::isFasterThan).isPresent()) {
      return Verdict.TEST_MILE_AGAIN;
    }
    if (best.filter(mile -> !goal.isFasterThan(mile)).isPresent()) {
      return Verdict.KEEP_CURRENT;
    }
    return goal.isFasterThan(current)
        ? Verdict.FIVE_K_GOAL_IS_STRETCH
        : Verdict.FIVE_K_GOAL_IS_REALISTIC;
  }

  /** Whether both goals are offered to the runner. */
  public boolean offersBoth() {
    return verdict == Verdict.FIVE_K_GOAL_IS_STRETCH || verdict == Verdict.FIVE_K_GOAL_IS_REALISTIC;
  }

  /** The slower of the two goals. */
  public RaceTime realistic() {
    return fiveKGoal.isFasterThan(current) ? current : fiveKGoal;
  }

  /** The faster of the two goals. */
  public RaceTime stretch() {
    return fiveKGoal.isFasterThan(current) ? fiveKGoal : current;
  }

  /** How much slower than the best mile the 5K goal is, in milliseconds; empty without a mile. */
  public Optional<Long> millisSlowerThanBest() {
    return best.map(fiveKGoal::millisSlowerThan);
  }
}
