package app.milestone.model.pace;

/** How the newest test stands to the expected line. */
public enum TrackStatus {
  ON_TRACK,
  AHEAD,
  BEHIND,
  NO_RECENT_TEST
}
