package app.milestone.storage;

import app.milestone.storage.StorageException.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Opens a file that anybody may have made, as one with the name of a backup: it is only read, and
 * no query reaches it before its tables are known to be those of this program.
 */
final class StrangeFile {
  /** Far more than reading the tables takes; a file made to be read without end stops here. */
  private static final int MOST_STEPS = 100_000;

  private static final int MOST_BYTES = 1_000_000;

  private StrangeFile() {}

  /**
   * Opens it for queries that take few steps; {@link Sql#unlimited} lifts that.
   *
   * @throws StorageException when it is no file, cut off, foreign or newer
   */
  static Sql open(Path file, Schema schema) throws SQLException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new StorageException(Kind.NOT_OURS, file, "no file");
    }
    FileHeader.check(file, schema.newest());
    Sql sql = Sql.open(file, "ro");
    try {
      sql.limit(MOST_STEPS, MOST_BYTES);
      Pragmas.apply(sql, false);
      if (!schema.isKnown(sql)) {
        throw new StorageException(Kind.NOT_OURS, file, "other tables");
      }
      return sql;
    } catch (SQLException | RuntimeException e) {
      sql.close();
      throw e;
    }
  }
}
