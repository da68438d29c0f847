package app.milestone.storage;

import app.milestone.storage.ArchivePart.Place;
import app.milestone.storage.DataFile.Mark;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads a file that nobody has open from end to end, and settles what a crash left beside it. */
final class WholeFile {
  private static final int PART = 500;

  private WholeFile() {}

  /** The same for a file with the tables of this program. */
  static Mark verify(Path file) {
    return verify(file, Schema.current());
  }

  /**
   * Checks structure, tables and every digest; the file is only read.
   *
   * @return its state
   * @throws StorageException when it is damaged, foreign or newer
   */
  static Mark verify(Path file, Schema schema) {
    try (Sql sql = StrangeFile.open(file, schema)) {
      List<String> faults = Seals.check(sql.unlimited());
      if (!faults.isEmpty()) {
        throw new StorageException(Kind.DAMAGED, file, String.join(", ", faults));
      }
      return DataFile.mark(sql);
    } catch (SQLException | RuntimeException e) {
      throw Faults.reading(file, e);
    }
  }

  /**
   * Reads every row as the model wants it: the digests of a file that somebody made fit whatever it
   * says. Older tables are read once they were brought to those of today.
   */
  static void readThrough(Path file) {
    try (Sql sql = Sql.open(file, "ro")) {
      Pragmas.apply(sql, false);
      Optional<Place> place = Optional.of(Place.START);
      while (place.isPresent() && Schema.version(sql) == Schema.VERSION) {
        place = ArchiveRows.read(sql, place.get(), PART).next();
      }
    } catch (SQLException | RuntimeException e) {
      throw Faults.reading(file, e);
    }
  }

  /** The journal that a write cut off leaves beside its file. */
  static Path journal(Path file) {
    return file.resolveSibling(file.getFileName() + "-journal");
  }

  /** Whether the last write was cut off and the file is whole only together with its journal. */
  static boolean hasJournal(Path file) throws IOException {
    Path journal = journal(file);
    return Files.exists(journal) && Files.size(journal) > 0;
  }

  /** The same where a journal that cannot be reached counts as none. */
  static boolean isCutOff(Path file) {
    return journal(file).toFile().length() > 0;
  }

  /**
   * Takes back a write that was cut off; afterwards no journal lies beside the file. Without its
   * file a journal is worth nothing.
   */
  static void settle(Path file) throws IOException, SQLException {
    if (Files.exists(file) && hasJournal(file)) {
      try (Sql sql = Sql.open(file, "rw")) {
        Pragmas.apply(sql, true);
        sql.text("select count(*) from sqlite_schema");
      } catch (SQLException e) {
        if (Faults.of(file, e).kind() != Kind.DAMAGED) {
          throw e;
        }
      }
    }
    Files.deleteIfExists(journal(file));
  }
}
