package app.milestone.model.session;

import app.milestone.model.pace.Goal;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A run with its sessions and goals and all tests of the runner, before a test changes.
 *
 * @param sessions the run's sessions
 * @param goals the run's goals
 * @param tests all tests of the runner
 */
public record TestSituation(
    Run run, List<PlannedSession> sessions, List<Goal> goals, List<TestResult> tests) {

  /** Copies the lists. */
  public TestSituation {
    sessions = List.copyOf(sessions);
    goals = List.copyOf(goals);
    tests = List.copyOf(tests);
  }

  /** The test that the run started from. */
  public Optional<TestResult> baseline() {
    return run.baselineTest().flatMap(this::test);
  }

  /** The planned session that ends the run: its last mile test after Day 1. */
  public Optional<PlannedSession> retestSlot() {
    return sessions.stream()
        .filter(session -> session.cycle() > 0)
        .filter(session -> session.content().test().equals(Optional.of(TestKind.MILE)))
        .max(RunProgress.IN_PLAN);
  }

  boolean isRetestSlot(UUID plannedId) {
    return retestSlot().filter(session -> session.id().equals(plannedId)).isPresent();
  }

  /** The mile that takes the place of a baseline when these tests are deleted. */
  Optional<TestResult> otherBaseline(Set<UUID> deleted) {
    List<TestResult> miles =
        tests.stream()
            .filter(test -> test.kind() == TestKind.MILE && !test.estimated())
            .filter(test -> !deleted.contains(test.id()))
            .filter(test -> !run.retest().equals(Optional.of(test.id())))
            .sorted(Comparator.comparing(TestResult::date))
            .toList();
    return miles.stream()
        .filter(test -> !test.date().isAfter(run.start()))
        .reduce((_, later) -> later)
        .or(() -> miles.stream().findFirst());
  }

  private Optional<TestResult> test(UUID id) {
    return tests.stream().filter(test -> test.id().equals(id)).findFirst();
  }
}
