package app.milestone.controller;

import java.util.Locale;

/** What can be done with the dates and the target of a whole plan, in the order of the menu. */
public enum RescheduleKind {
  INSERT,
  PAUSE,
  RESUME,
  REDO,
  CONTINUE,
  SWAP,
  DATES,
  TARGET,
  STOP,
  AGAIN;

  /** Its name in the keys of the message catalogue. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
