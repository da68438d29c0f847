package app.milestone.storage;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Pause;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.settings.Settings;
import java.util.List;
import java.util.Optional;

/**
 * Everything the calendar shows of a run, read together.
 *
 * @param run the run; empty when none is active
 * @param sessions its sessions by the date they stand on
 * @param pauses its pauses
 * @param entries log entries of its sessions, of its baseline and of every day from its first
 *     session to the end of the week after its last one, oldest first
 * @param tests all tests of the runner, oldest first
 * @param goals its goals by the day they were set
 * @param sources its pace sources by their first day
 * @param settings settings of the runner
 */
public record Season(
    Optional<Run> run,
    List<PlannedSession> sessions,
    List<Pause> pauses,
    List<LogEntry> entries,
    List<TestResult> tests,
    List<Goal> goals,
    List<PaceSource> sources,
    Settings settings) {}
