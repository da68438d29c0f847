package app.milestone.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.Database;
import app.milestone.storage.Store;
import app.milestone.storage.TableDigests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the archive of the frozen data file with the frozen archive, both ways. */
final class ArchiveFileTest {
  private static final Path DATA = Path.of("src/test/resources/app/milestone/storage/schema-1.db");
  private static final Path GOLDEN =
      Path.of("src/test/resources/app/milestone/transfer/archive-1.json");

  @TempDir Path folder;

  private Database frozen() throws IOException {
    Store store = Store.in(folder.resolve("frozen"));
    Files.createDirectories(store.file().getParent());
    Files.copy(DATA, store.file());
    return store.open();
  }

  @Test
  void theFrozenDataIsWrittenAsTheFrozenArchive() throws IOException {
    Path file = folder.resolve("archive.json");
    try (Database database = frozen();
        ArchiveExport export = ArchiveExport.begin(new ArchiveRepository(database), file)) {
      while (!export.step()) {
        // Goes on until all is written.
      }
      export.finish();
    }
    assertEquals(Files.readString(GOLDEN), Files.readString(file));
  }

  @Test
  void theFrozenArchiveIsReadAsTheFrozenData() throws IOException {
    try (Database expected = frozen();
        Database database = Store.in(folder.resolve("new")).open();
        ArchiveImport reading = ArchiveImport.open(GOLDEN)) {
      while (!reading.check()) {
        // Goes on until all is checked.
      }
      reading.write(new ArchiveRepository(database), Store.STEP, () -> false);
      assertEquals(TableDigests.of(expected), TableDigests.of(database));
    }
  }
}
