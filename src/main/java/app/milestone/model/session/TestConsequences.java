package app.milestone.model.session;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalChange;
import app.milestone.model.pace.GoalHistory;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What saving, editing or deleting a test means for one run: what follows by itself, and what the
 * runner is asked, all to be kept as one change.
 *
 * @param run the run with its baseline and retest as they would be
 * @param added a goal that comes into force by itself: the first one of a run that tests first
 * @param questions what only the runner decides
 */
public record TestConsequences(Run run, Optional<Goal> added, List<Question> questions) {

  /** A question; until it is answered with yes, goals and baseline stay as they are. */
  public sealed interface Question {}

  /** "Target 7:32.0 becomes 7:36.0: change or keep". */
  public record ChangeGoal(GoalChange change) implements Question {}

  /** The test that a goal came from is gone and no other takes its place: keep it or drop it. */
  public record KeepGoal(Goal goal) implements Question {}

  /**
   * A real mile could take the place of an estimated baseline.
   *
   * @param baseline the real mile
   * @param run the run if it does
   * @param goal what it would make of the goal, where that changes
   */
  public record ReplaceBaseline(TestResult baseline, Run run, Optional<GoalChange> goal)
      implements Question {}

  /**
   * A new test.
   *
   * @param situation the run before
   * @param plannedId the planned session it was run for, if any
   * @param goalId identity for a goal that comes into force
   */
  public static TestConsequences saved(
      TestSituation situation, TestResult test, Optional<UUID> plannedId, UUID goalId) {
    Run run = situation.run();
    if (test.kind() != TestKind.MILE) {
      return new TestConsequences(run, Optional.empty(), List.of());
    }
    if (run.baselineTest().isEmpty()) {
      Run based = run.withBaselineTest(Optional.of(test.id()));
      return new TestConsequences(based, firstGoal(situation, test, goalId), List.of());
    }
    boolean ends = !test.estimated() && plannedId.filter(situation::isRetestSlot).isPresent();
    Run after = ends ? run.withRetest(Optional.of(test.id())) : run;
    return new TestConsequences(
        after, Optional.empty(), ends ? List.of() : replacement(situation, test));
  }

  private static Optional<Goal> firstGoal(TestSituation situation, TestResult test, UUID goalId) {
    Run run = situation.run();
    boolean sensible = run.gainMillis() > 0 && run.gainMillis() < test.time().millis();
    return situation.goals().isEmpty() && sensible
        ? Optional.of(Goal.gain(goalId, run.id(), test, run.gainMillis(), test.date()))
        : Optional.empty();
  }

  private static List<Question> replacement(TestSituation situation, TestResult test) {
    return situation
        .baseline()
        .filter(baseline -> baseline.estimated() && !test.estimated())
        .<Question>map(
            baseline ->
                new ReplaceBaseline(
                    test,
                    situation.run().withBaselineTest(Optional.of(test.id())),
                    change(situation, baseline, test)))
        .stream()
        .toList();
  }

  /** An edited test; one that becomes another distance counts as deleted. */
  public static TestConsequences edited(
      TestSituation situation, TestResult before, TestResult after) {
    if (before.kind() != after.kind()) {
      return deleted(situation, before);
    }
    List<Question> questions =
        change(situation, before, after).<Question>map(ChangeGoal::new).stream().toList();
    return new TestConsequences(situation.run(), Optional.empty(), questions);
  }

  /**
   * A deleted test. A deleted baseline is replaced by the newest other mile up to Day 1, else by
   * the first one after it; a run that finds none waits for its test again.
   */
  public static TestConsequences deleted(TestSituation situation, TestResult test) {
    return deleted(situation, List.of(test));
  }

  /** Several tests deleted together: they are asked about once. */
  public static TestConsequences deleted(TestSituation situation, List<TestResult> tests) {
    Run run = situation.run();
    Set<UUID> ids = tests.stream().map(TestResult::id).collect(Collectors.toSet());
    if (run.retest().filter(ids::contains).isPresent()) {
      run = run.withRetest(Optional.empty());
    }
    Optional<TestResult> heir = Optional.empty();
    if (run.baselineTest().filter(ids::contains).isPresent()) {
      heir = situation.otherBaseline(ids);
      run = run.withBaselineTest(heir.map(TestResult::id));
    }
    return new TestConsequences(run, Optional.empty(), orphan(situation, tests, heir));
  }

  private static List<Question> orphan(
      TestSituation situation, List<TestResult> gone, Optional<TestResult> heir) {
    Optional<Goal> goal = new GoalHistory(situation.goals()).latest();
    Optional<TestResult> source =
        gone.stream()
            .filter(test -> goal.flatMap(Goal::sourceTest).equals(Optional.of(test.id())))
            .findFirst();
    if (source.isEmpty()) {
      return List.of();
    }
    if (heir.isEmpty()) {
      return List.of(new KeepGoal(goal.get()));
    }
    return change(situation, source.get(), heir.get()).<Question>map(ChangeGoal::new).stream()
        .toList();
  }

  private static Optional<GoalChange> change(
      TestSituation situation, TestResult before, TestResult after) {
    return new GoalHistory(situation.goals())
        .latest()
        .flatMap(goal -> GoalChange.follow(goal, before, after));
  }
}
