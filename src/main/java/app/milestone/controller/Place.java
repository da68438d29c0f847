package app.milestone.controller;

/** Names what the window can show. */
public enum Place {
  /** The first run, or the start of a plan: fills the window, without the rail. */
  START,
  CALENDAR,
  PROGRESS,
  LOG,
  PLANS,
  SETTINGS
}
