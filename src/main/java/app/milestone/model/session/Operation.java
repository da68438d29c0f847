package app.milestone.model.session;

/** What a proposal is about, for the words around it. */
public enum Operation {
  MOVE,
  SWAP_DAYS,
  SWAP_WEEKDAYS,
  INSERT_REST,
  PAUSE,
  RESUME,
  REDO_WEEK,
  CONTINUE_TODAY,
  CHANGE_DATES,
  CHANGE_OPTIONS,
  STOP,
  START_AGAIN
}
