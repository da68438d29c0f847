package app.milestone.storage;

import app.milestone.storage.StorageException.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads the open data from end to end, and knows whether it is as it was saved, as far as seen. */
final class Checkup {
  private final Database database;
  private final AsFound asFound;
  private boolean sound = true;

  /**
   * Knows nothing against the data yet.
   *
   * @param asFound what a crash left, kept if the data turns out to be damaged
   */
  Checkup(Database database, AsFound asFound) {
    this.database = database;
    this.asFound = asFound;
  }

  /** Whether nothing is known against the file. */
  boolean isSound() {
    return sound;
  }

  /** Reads all; what is not read to its end, for whatever reason, is not sound. */
  void whole() {
    boolean before = sound;
    sound = false;
    List<String> faults = database.read(Seals::check);
    if (!faults.isEmpty()) {
      asFound.keep();
      throw new StorageException(Kind.DAMAGED, database.file(), String.join(", ", faults));
    }
    sound = before;
    if (database.isWritable()) {
      asFound.discard();
    }
  }

  /**
   * Looks closer at damage that a reading met: what SQLite has found is so, and what made no sense
   * to the model counts if the file is not as it was saved.
   *
   * @throws StorageException when it is damage
   */
  void confirm(StorageException met) {
    if (met.getCause() instanceof SQLException) {
      sound = false;
      throw met;
    }
    whole();
  }

  /** Reads the next piece; what other reasons keep from reading is not damaged. */
  Optional<DataReport> next(Seals seals) {
    try {
      Optional<DataReport> report = database.read(sql -> DataReport.next(sql, seals));
      report.ifPresent(it -> sound &= it.faults().isEmpty());
      return report.map(it -> it.at(database.file()));
    } catch (StorageException e) {
      sound &= !e.isDamage();
      throw e;
    }
  }
}
