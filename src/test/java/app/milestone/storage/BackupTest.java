package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupTest {
  private static final Instant MADE = Instant.parse("2026-10-26T17:42:07Z");

  @TempDir Path folder;

  @Test
  void aNameTellsEverythingAboutABackup() {
    Path file = Path.of("milestone-1204-20261026T174207Z-exit-v1.db");
    Backup backup = new Backup(file, 1204, MADE, Backup.EXIT, 1);
    assertEquals(Optional.of(backup), Backup.of(file));
    assertEquals(backup, Backup.in(Path.of(""), 1204, MADE.plusMillis(900), Backup.EXIT, 1));
  }

  @Test
  void aComputerThatWritesOtherDigitsMakesAndRestoresBackupsAllTheSame() {
    Locale usual = Locale.getDefault();
    Store store = Store.in(folder);
    Path backups = store.file().resolveSibling("backups");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      try (Database database = store.open()) {
        FrozenSeason.write(database);
        assertTrue(new BackupFolder(backups).save(database, Backup.EXIT, MADE).isPresent());
      }
      Path backup = new BackupFolder(backups).list().getFirst().file();
      assertTrue(Restore.restore(store.file(), store.memory(), backup, MADE).isPresent());
      assertEquals(1, new BackupFolder(Restore.quarantine(store.file())).list().size());
      store.open().close();
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void aFileWithANameOfItsOwnIsDatedByTheFileSystem() throws IOException {
    Path file = Files.createFile(folder.resolve("from the old laptop.db"));
    Files.setLastModifiedTime(file, FileTime.from(MADE));
    assertEquals(new Backup(file, 0, MADE, "", 0), Backup.at(file));
    Path named = folder.resolve("milestone-1204-20261026T174207Z-exit-v1.db");
    assertEquals(Backup.of(named).orElseThrow(), Backup.at(named));
  }

  @Test
  void otherNamesAreNoBackups() {
    List<String> others =
        List.of(
            "milestone.db",
            "milestone-1-20261026T174207Z-exit-v1.db.new",
            "milestone-1-20261026T174207Z-setaside-v1.db-journal",
            "milestone-1-20261326T174207Z-exit-v1.db",
            "milestone-1-20261026T174207Z--v1.db",
            "milestone-x-20261026T174207Z-exit-v1.db",
            "my milestone-1-20261026T174207Z-exit-v1.db",
            "milestone-1-20261026T174207Z-exit-v1 (conflicted copy).db");
    assertEquals(
        List.of(), others.stream().flatMap(it -> Backup.of(Path.of(it)).stream()).toList());
  }

  @Test
  void theNewestOfSeveralFoldersComesFirstAndEachOnce() throws IOException {
    Path first = Files.createDirectories(folder.resolve("first"));
    Path second = Files.createDirectories(folder.resolve("second"));
    Backup old = backup(first, 1, 0);
    Backup young = backup(second, 2, 60);
    backup(second, 1, 0);
    Files.createFile(first.resolve("notes.txt"));
    Files.createDirectory(first.resolve("milestone-9-20261026T174207Z-exit-v1.db"));
    List<Path> folders = List.of(first, second, folder.resolve("unplugged"));
    assertEquals(List.of(young, old), BackupFolder.list(folders));
  }

  private static Backup backup(Path folder, long seq, int seconds) throws IOException {
    Backup backup = Backup.in(folder, seq, MADE.plusSeconds(seconds), Backup.TIMER, 1);
    Files.createFile(backup.file());
    return backup;
  }
}
