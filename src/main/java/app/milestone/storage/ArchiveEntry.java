package app.milestone.storage;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Pause;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.settings.Settings;

/** One record of a full export, whatever its kind. */
public sealed interface ArchiveEntry {
  /** The kinds of records; each refers only to kinds before it. */
  enum Section {
    SETTINGS,
    PLANS,
    TESTS,
    RUNS,
    SESSIONS,
    PAUSES,
    GOALS,
    PACE_SOURCES,
    LOG
  }

  /** The kind of this record. */
  default Section section() {
    return switch (this) {
      case Person _ -> Section.SETTINGS;
      case Added _ -> Section.PLANS;
      case Tested _ -> Section.TESTS;
      case Started _ -> Section.RUNS;
      case Planned _ -> Section.SESSIONS;
      case Paused _ -> Section.PAUSES;
      case Aimed _ -> Section.GOALS;
      case Paced _ -> Section.PACE_SOURCES;
      case Logged _ -> Section.LOG;
    };
  }

  /** What describes the runner. */
  record Person(Settings settings) implements ArchiveEntry {}

  /** A plan that the runner added. */
  record Added(CustomPlan plan) implements ArchiveEntry {}

  /** A test with its laps. */
  record Tested(TestResult test) implements ArchiveEntry {}

  /** A run of a plan with the plan file as it was then. */
  record Started(Run run, String planText) implements ArchiveEntry {}

  /** A session of a run. */
  record Planned(PlannedSession session) implements ArchiveEntry {}

  /** A pause of a run. */
  record Paused(Pause pause) implements ArchiveEntry {}

  /** A goal of a run. */
  record Aimed(Goal goal) implements ArchiveEntry {}

  /** A pace source of a run. */
  record Paced(PaceSource source) implements ArchiveEntry {}

  /** A log entry with its reps and sets. */
  record Logged(LogEntry entry) implements ArchiveEntry {}
}
