package app.milestone.model.session;

/** How a planned session counts in the figures. */
public enum Tally {
  DONE,
  PARTLY,
  SKIPPED,
  MISSED,
  /** The day is over and figures were entered, but nobody said whether it was done. */
  OPEN,
  /** It will be due, or is today and not logged yet. */
  TO_COME,
  /** A rest day, a day before the runner joined, or a day after the run was stopped. */
  NOT_COUNTED;

  /** Whether it counts as one that had to be done by now. */
  public boolean isDue() {
    return ordinal() <= OPEN.ordinal();
  }

  /** Whether it counts as trained. */
  public boolean isTrained() {
    return this == DONE || this == PARTLY;
  }
}
