package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.RescuePage;
import app.milestone.controller.Texts;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.Database;
import app.milestone.storage.FrozenSeason;
import app.milestone.storage.HalfWritten;
import app.milestone.storage.Restore;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that data set aside after a crash, with its journal, is offered at the start too. */
final class RescueCutOffTest {
  private static final Instant NOW = Instant.parse("2026-11-17T18:42:00Z");

  @TempDir Path home;

  @Test
  void dataSetAsideAfterACrashCanBeChosenAtTheStart() throws IOException {
    Store store = Store.in(home.resolve("before"));
    String content;
    try (Database database = store.open()) {
      FrozenSeason.write(database);
      content = Store.content(database);
    }
    Path copy = Files.copy(store.file(), home.resolve("backup.db"));
    Store crashed = Store.in(home);
    HalfWritten.leave(store, home);
    DataFolder folder = new DataFolder(crashed.file().getParent(), home.resolve("state"));
    Restore.restore(folder.file(), folder.memory(), copy, NOW);

    List<Backup> found = BackupFolder.list(Rescue.places(folder));
    assertEquals(found, Rescue.before(found).stream().toList());
    Rescue rescue =
        new Rescue(
            folder,
            new StorageException(Kind.DAMAGED, folder.file(), "seen"),
            null,
            new HandClock("2026-11-17", "18:42"),
            new Texts(Locale.UK),
            null,
            null);
    List<RescuePage.Option> offered = rescue.readWhole().whole();
    assertEquals(1, offered.size());
    assertTrue(offered.getFirst().detail().contains("Its last write was cut off"));

    Opening.abandon(Opening.restored(folder, found.getFirst().file(), NOW.plusSeconds(60)));
    Opened opened = Opening.own(folder);
    assertEquals(content, Store.content(opened.database()));
    Opening.abandon(opened);
  }
}
