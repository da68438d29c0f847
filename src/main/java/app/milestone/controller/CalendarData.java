package app.milestone.controller;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalHistory;
import app.milestone.model.pace.Paces;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.RunProgress;
import app.milestone.storage.Season;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was read for one picture of the calendar.
 *
 * @param season the active run
 * @param today the runner's calendar day
 * @param monthRuns the runs with a session in the month's weeks, for a month; empty for the plan
 * @param monthLogs the log entries of the month's weeks; empty for the plan
 */
record CalendarData(
    Season season, LocalDate today, List<RunProgress> monthRuns, List<LogEntry> monthLogs) {

  /** The active run as seen today. */
  Optional<RunProgress> progress() {
    return season
        .run()
        .map(
            run ->
                new RunProgress(run, season.sessions(), season.entries(), season.pauses(), today));
  }

  /** The targets in force today. */
  Paces paces() {
    return paces(today);
  }

  /** The targets of a session on that day that has no log. */
  Paces paces(LocalDate date) {
    return Paces.inForce(season.goals(), season.sources(), date, today);
  }

  /** The goal in force. */
  Optional<Goal> goal() {
    GoalHistory goals = new GoalHistory(season.goals());
    return goals.on(today).or(goals::latest);
  }

  /** A test by its identity. */
  Optional<TestResult> test(UUID id) {
    return season.tests().stream().filter(test -> test.id().equals(id)).findFirst();
  }
}
