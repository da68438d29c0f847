package app.milestone.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/** Leaves a closed data file as a crash in the middle of a write does: with a hot journal. */
public final class CutOffWrite {
  private CutOffWrite() {}

  /** The data itself is as it was before once the journal is played back. */
  public static void leave(Store store) throws IOException {
    Path journal = WholeFile.journal(store.file());
    Path folder = Files.createTempDirectory(store.file().getParent().getParent(), "cut");
    try (Sql sql = Sql.open(store.file(), "rw")) {
      Pragmas.apply(sql, true);
      sql.execute("pragma cache_size = 1");
      sql.execute("begin immediate");
      sql.execute("update session set content = printf('%2000s', content)");
      Files.copy(store.file(), folder.resolve("cut.db"));
      Files.copy(journal, folder.resolve("cut.db-journal"));
      sql.execute("rollback");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Files.move(folder.resolve("cut.db"), store.file(), StandardCopyOption.REPLACE_EXISTING);
    Files.move(folder.resolve("cut.db-journal"), journal, StandardCopyOption.REPLACE_EXISTING);
  }
}
