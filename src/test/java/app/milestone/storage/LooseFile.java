package app.milestone.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A file written with the settings that the program does not use, to compare with. */
public final class LooseFile {
  private final Sql sql;
  private long writes;

  /** Creates the file with a write-ahead log that is flushed at times. */
  public LooseFile(Path file) {
    try {
      Files.createFile(file);
      sql = Sql.open(file, "rw");
      sql.text("pragma journal_mode = wal");
      sql.execute("pragma synchronous = normal");
      sql.execute("create table meta (id integer primary key, seq integer not null)");
      sql.execute("insert into meta (id, seq) values (1, 0)");
    } catch (SQLException | java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Commits one more write and returns its number. */
  public long write() {
    try {
      sql.execute("update meta set seq = " + ++writes);
      return writes;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** The number of the last write that is in a file; 0 when there is none. */
  public static long writes(Path file) {
    if (!Files.exists(file)) {
      return 0;
    }
    try (Sql found = Sql.open(file, "rw")) {
      return Long.parseLong(found.text("select seq from meta"));
    } catch (SQLException e) {
      return 0;
    }
  }

  /** How a database waits for the disk. */
  public static String settings(Database database) {
    return database.read(
        sql ->
            sql.text("pragma journal_mode")
                + " "
                + sql.text("pragma synchronous")
                + " "
                + sql.text("pragma fullfsync"));
  }
}
