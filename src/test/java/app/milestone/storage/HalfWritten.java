package app.milestone.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Leaves a data file as a crash in the middle of a change does, with its journal. */
public final class HalfWritten {
  private HalfWritten() {}

  /** Copies what a large change leaves on the disk before it is committed. */
  public static void leave(Store store, Path folder) {
    try (Sql sql = Sql.open(store.file(), "rw")) {
      Pragmas.apply(sql, true);
      sql.execute("pragma cache_size = 1");
      sql.execute("begin immediate");
      sql.execute("update session set date = '2030-01-01', scheduled = '2030-01-01'");
      sql.execute("update log set notes = notes || ' changed'");
      sql.execute("update settings set day_start_hour = 6");
      Store copy = Store.in(folder);
      Files.createDirectories(copy.file().getParent());
      Files.createDirectories(copy.memory().getParent());
      Path journal = store.file().resolveSibling("milestone.db-journal");
      Files.copy(store.file(), copy.file());
      Files.copy(journal, copy.file().resolveSibling("milestone.db-journal"));
      Files.copy(store.memory(), copy.memory());
      sql.execute("rollback");
    } catch (SQLException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
