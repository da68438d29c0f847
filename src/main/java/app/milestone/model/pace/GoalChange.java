package app.milestone.model.pace;

import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestResult;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The question "target 7:32.0 becomes 7:36.0: change or keep" after a source test changed.
 *
 * @param goal the goal as it stands
 * @param proposed its value by the changed test
 * @param source the test that it would follow from
 */
public record GoalChange(Goal goal, RaceTime proposed, UUID source) {

  /**
   * Follows an edit of the goal's source test, or its replacement by another after a deletion; a
   * gain stays the same number of seconds. Empty when the goal does not depend on the test or would
   * not change.
   */
  public static Optional<GoalChange> follow(Goal goal, TestResult before, TestResult after) {
    if (!goal.sourceTest().equals(Optional.of(before.id())) || before.kind() != after.kind()) {
      return Optional.empty();
    }
    return value(goal, before, after)
        .filter(value -> !value.equals(goal.value()))
        .map(value -> new GoalChange(goal, value, after.id()));
  }

  private static Optional<RaceTime> value(Goal goal, TestResult before, TestResult after) {
    long gain = before.time().millisSlowerThan(goal.value());
    return switch (goal.rule()) {
      case GAIN ->
          after.time().millis() > gain
              ? Optional.of(after.time().plusMillis(-gain))
              : Optional.empty();
      case FIVE_K_RULE -> Optional.of(Goal.fiveKRuleValue(after.time()));
      case OWN -> Optional.empty();
    };
  }

  /** Whether the proposed goal is slower than the one that stands. */
  public boolean goesBackwards() {
    return goal.value().isFasterThan(proposed);
  }

  /** The changed goal, as a goal of its own from a day on. */
  public Goal accepted(UUID newId, LocalDate from) {
    return new Goal(newId, goal.runId(), goal.rule(), Optional.of(source), proposed, from);
  }
}
