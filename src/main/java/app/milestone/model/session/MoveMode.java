package app.milestone.model.session;

/** What happens to the other sessions when one is moved to a day. */
public enum MoveMode {
  /** The sessions of that day take the place of the moved one. */
  SWAP,
  /** Both stand on that day; on a free day the session simply moves. */
  KEEP_BOTH,
  /** All later sessions move by as many days. */
  SHIFT_LATER
}
