package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Changes;
import app.milestone.controller.MainController;
import app.milestone.controller.MainState;
import app.milestone.controller.Notices;
import app.milestone.controller.Texts;
import app.milestone.promise.RandomHistory;
import app.milestone.storage.ArchiveEntry;
import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.Database;
import app.milestone.storage.StorageException;
import app.milestone.storage.Store;
import app.milestone.view.Shots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Taking an import back cannot be taken back itself, so a backup comes first. */
@ExtendWith(ApplicationExtension.class)
final class UndoImportTest {
  @TempDir Path folder;
  private Database database;
  private Wiring wiring;
  private String imported;

  @BeforeEach
  void anImport() {
    database = Database.open(folder.resolve("milestone.db"), folder.resolve("seen"));
    HandClock clock = new HandClock("2026-11-18", "18:42");
    WholeApp app = new WholeApp(null, folder, clock, new Texts(Locale.UK));
    Shots.onScreen(() -> wiring = app.wire(database, WholeApp.INLINE));
    Iterator<ArchiveEntry> records = new RandomHistory(1).records(20).iterator();
    new ArchiveRepository(database)
        .fill(Store.STEP, () -> records.hasNext() ? Optional.of(records.next()) : Optional.empty());
    imported = Store.content(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theBackupHoldsWhatWasTakenBack() {
    assertTrue(wiring.undo(database).orElseThrow().forGood());
    assertTrue(new ArchiveRepository(database).isEmpty());
    Backup backup = new BackupFolder(folder.resolve("backups")).list().getFirst();
    assertEquals(Backup.DELETION, backup.reason());
    try (Database copy = Database.look(backup.file(), folder.resolve("none"))) {
      assertEquals(imported, Store.content(copy));
    }
  }

  @Test
  void noRedoIsOfferedButTheBackupIsNamed() {
    Texts texts = new Texts(Locale.UK);
    Notices notices = new Notices(texts);
    new MainController(
            new MainState(),
            WholeApp.INLINE,
            new Changes(),
            notices,
            texts,
            () -> wiring.undo(database),
            Optional::empty)
        .undo();
    Notices.Notice notice = notices.current().get().orElseThrow();
    assertEquals(
        "Undone. It cannot be redone, but the newest backup holds it: see Settings", notice.text());
    assertEquals(Optional.empty(), notice.action());
  }

  @Test
  void withoutABackupNothingIsTakenBack() throws IOException {
    Files.createFile(folder.resolve("backups"));
    assertThrows(StorageException.class, () -> wiring.undo(database));
    assertEquals(imported, Store.content(database));
    Files.delete(folder.resolve("backups"));
    assertTrue(wiring.undo(database).orElseThrow().forGood());
  }
}
