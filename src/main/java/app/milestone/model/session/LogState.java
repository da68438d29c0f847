package app.milestone.model.session;

/** What the runner said of a logged session; open means figures were entered but not ticked off. */
public enum LogState {
  OPEN,
  DONE,
  PARTLY,
  SKIPPED
}
