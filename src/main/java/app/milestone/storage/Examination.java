package app.milestone.storage;

import java.util.Optional;

/** Reads the whole open data piece by piece, so that what is saved meanwhile need not wait. */
public final class Examination {
  private final Checkup checkup;
  private final Seals seals = new Seals();

  Examination(Checkup checkup) {
    this.checkup = checkup;
  }

  /**
   * Reads the next piece, for less than a second; says what was found once there is none. A file
   * that is not as it was saved is not written any more, and the next program looks again.
   */
  public Optional<DataReport> step() {
    return checkup.next(seals);
  }
}
