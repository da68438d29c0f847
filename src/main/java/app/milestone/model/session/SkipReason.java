package app.milestone.model.session;

/** Why a session was skipped on purpose. */
public enum SkipReason {
  TIRED,
  ILL,
  INJURED,
  NO_TIME,
  WEATHER,
  TRAVEL,
  OTHER
}
