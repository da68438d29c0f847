package app.milestone.controller;

/** Says which part of the data a write has changed. */
public enum Change {
  /** The plans on the shelf, or the run of a plan: its dates, goals and pace sources. */
  PLAN,
  /** Planned sessions and log entries. */
  SESSIONS,
  /** Test results and their laps. */
  TESTS,
  /** What describes the runner. */
  SETTINGS
}
