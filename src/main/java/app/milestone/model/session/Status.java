package app.milestone.model.session;

/** How a session stands on a given day, as its glyph and word say it. */
public enum Status {
  PLANNED,
  DONE,
  PARTLY,
  SKIPPED,
  MISSED,
  BEFORE_JOINED,
  REST
}
