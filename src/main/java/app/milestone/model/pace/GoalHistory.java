package app.milestone.model.pace;

import app.milestone.model.race.TestResult;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The goals of one run in the order they came into force; of one day the last in the list counts.
 *
 * @param goals sorted by the day they were set
 */
public record GoalHistory(List<Goal> goals) {
  /** Sorts by date and keeps the order within a day. */
  public GoalHistory {
    goals = goals.stream().sorted(Comparator.comparing(Goal::setOn)).toList();
  }

  /** The goal in force on a day; empty before the first. */
  public Optional<Goal> on(LocalDate date) {
    return goals.stream().filter(goal -> !goal.setOn().isAfter(date)).reduce((_, later) -> later);
  }

  /** The goal set last; empty without goals. */
  public Optional<Goal> latest() {
    return goals.isEmpty() ? Optional.empty() : Optional.of(goals.getLast());
  }

  /** The goal that the retest is judged by: the one of its day; before it the one of today. */
  public Optional<Goal> judging(Optional<TestResult> retest, LocalDate today) {
    return on(retest.map(TestResult::date).orElse(today)).or(this::latest);
  }

  /** Whether a new goal is slower than the one before it, which only the runner may decide. */
  public boolean goesBackwards(Goal added) {
    return on(added.setOn()).filter(goal -> goal.value().isFasterThan(added.value())).isPresent();
  }
}
