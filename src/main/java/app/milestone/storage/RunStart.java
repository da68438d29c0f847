package app.milestone.storage;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import java.util.List;
import java.util.Optional;

/**
 * Everything that comes into being when a plan is started.
 *
 * @param run the new run; its baseline may point at a test that exists or at {@code baseline}
 * @param planText the plan file as it is now; editing the file later never changes the run
 * @param sessions all sessions of the run
 * @param baseline a test entered with the start; empty when there is none or it exists already
 * @param baselineLog the log entry of {@code baseline}
 * @param fiveK a measured 5K that was typed with the start
 * @param goals first goals
 * @param sources first pace sources
 */
public record RunStart(
    Run run,
    String planText,
    List<PlannedSession> sessions,
    Optional<TestResult> baseline,
    Optional<LogEntry> baselineLog,
    Optional<Logged> fiveK,
    List<Goal> goals,
    List<PaceSource> sources) {

  /** A test with its log entry. */
  public record Logged(TestResult test, LogEntry entry) {}

  /** A start without a 5K. */
  public RunStart(
      Run run,
      String planText,
      List<PlannedSession> sessions,
      Optional<TestResult> baseline,
      Optional<LogEntry> baselineLog,
      List<Goal> goals,
      List<PaceSource> sources) {
    this(run, planText, sessions, baseline, baselineLog, Optional.empty(), goals, sources);
  }

  public RunStart {
    sessions = List.copyOf(sessions);
    goals = List.copyOf(goals);
    sources = List.copyOf(sources);
    if (baselineLog.isPresent() && baseline.isEmpty()) {
      throw new IllegalArgumentException("a log entry without its test");
    }
  }
}
