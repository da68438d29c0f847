package app.milestone.storage;

import java.util.Optional;

/** Reads the whole open data piece by piece, so that what is saved meanwhile need not wait. */
public final class Examination {
  private final Database database;
  private final Seals seals = new Seals();

  Examination(Database database) {
    this.database = database;
  }

  /**
   * Reads the next piece, for less than a second; says what was found once there is none. A file
   * that is not as it was saved is not written any more, and the next program looks again.
   */
  public Optional<DataReport> step() {
    return database.examine(seals);
  }
}
