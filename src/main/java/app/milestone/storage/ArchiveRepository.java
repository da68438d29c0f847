package app.milestone.storage;

import app.milestone.storage.ArchiveEntry.Section;
import app.milestone.storage.ArchivePart.Place;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads everything part by part, and fills a data file that holds nothing yet. */
public final class ArchiveRepository {
  private final Database database;

  public ArchiveRepository(Database database) {
    this.database = database;
  }

  /** Changes with every write: parts read under one number belong together. */
  public long seq() {
    return database.seq();
  }

  /** Number of records of a full export. */
  public int count() {
    return database.read(
        sql -> {
          int count = 0;
          for (Section section : Section.values()) {
            count += ArchiveRows.count(sql, section);
          }
          return count;
        });
  }

  /** The next records after a place, at most so many. */
  public ArchivePart read(Place from, int most) {
    return database.read(sql -> ArchiveRows.read(sql, from, most));
  }

  /** Whether nothing is there that an archive could overwrite; settings do not count. */
  public boolean isEmpty() {
    return database.read(ArchiveRepository::isEmpty);
  }

  private static boolean isEmpty(Sql sql) throws SQLException {
    for (Section section : Section.values()) {
      if (section != Section.SETTINGS && ArchiveRows.count(sql, section) > 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Writes all records in one transaction and one step of undo. Settings replace those there are.
   * Whatever the source throws takes everything back and is thrown as the cause.
   *
   * @param next gives one record after the other, and none at the end
   * @return false, with nothing written, when there is data already
   */
  public boolean fill(UndoStep step, Supplier<Optional<ArchiveEntry>> next) {
    if (!isEmpty()) {
      return false;
    }
    database.fill(
        step,
        sql -> {
          Optional<ArchiveEntry> entry = next.get();
          while (entry.isPresent()) {
            ArchiveRows.insert(sql, entry.get());
            entry = next.get();
          }
        });
    return true;
  }
}
