package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Texts;
import app.milestone.promise.Folders;
import app.milestone.promise.Memory;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.FailedBackup;
import app.milestone.storage.Preferences;
import app.milestone.storage.StorageException;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever fails while a backup is restored from the settings, the data opens again. */
final class OpeningReplaceTest {
  private static final Instant NOW = Instant.parse("2026-11-17T18:42:00Z");

  /** Something that keeps a backup from being restored. */
  private interface Obstacle {
    void put(DataFolder folder, Path backup) throws IOException;
  }

  @TempDir(factory = Memory.class)
  Path home;

  private DataFolder folder;
  private Path backup;
  private String old;
  private String present;

  @BeforeEach
  void aBackupAndLaterChanges() {
    folder = new DataFolder(home.resolve("now/data"), home.resolve("now/state"));
    Opened data = Opening.own(folder);
    LocalDate today = LocalDate.of(2026, 11, 17);
    SampleData.write(data.database(), today, new Texts(Locale.UK));
    old = Store.content(data.database());
    BackupRepository backups = new BackupRepository(data.database());
    backups.into(List.of(folder.backups()));
    backups.save(Backup.HAND, NOW);
    backup = backups.newest().orElseThrow().file();
    data.database().undo();
    present = Store.content(data.database());
    Opening.abandon(data);
    Folders.copy(home.resolve("now"), home.resolve("kept"));
  }

  @Test
  void theBackupTakesThePlaceOfTheData() {
    assertEquals(Optional.empty(), restore().backups().failed());
    assertEquals(old, content());
  }

  @Test
  void aBackupThatFailsAtTheEndIsRememberedUntilOneIsMade() throws IOException {
    Path kept = Files.move(folder.backups(), home.resolve("elsewhere"));
    Files.createFile(folder.backups());
    assertEquals(Optional.of(Backup.EXIT), end().map(FailedBackup::reason));
    Files.delete(folder.backups());
    Files.move(kept, folder.backups());
    assertEquals(Optional.empty(), end());
  }

  /** Closes the data as the program does, and returns the failed backup of which is told next. */
  private Optional<FailedBackup> end() {
    Optional<Opened> data = Optional.of(Opening.own(folder));
    Preferences before = Preferences.load(folder.preferences());
    Opening.close(data, folder, false, before, Clock.fixed(NOW, ZoneOffset.UTC), Runnable::run);
    return Preferences.load(folder.preferences()).backups().failed();
  }

  @Test
  void theDataOpensAgainWhereTheBackupCannotTakeItsPlace() throws IOException {
    for (Obstacle obstacle :
        List.<Obstacle>of(
            (_, file) -> Files.delete(file),
            (_, file) -> Files.write(file, new byte[50]),
            (_, file) -> Files.write(file, new byte[8192]),
            (place, _) -> Files.createFile(place.quarantine()),
            (place, _) ->
                Files.createDirectories(
                    place.data().resolve("milestone.db.restored/in-the-way")))) {
      again();
      obstacle.put(folder, backup);
      assertThrows(StorageException.class, this::restore);
      assertEquals(present, content());
    }
  }

  @Test
  void aBackupThatCannotBeMadeBeforeDoesNotStopTheRestoring() throws IOException {
    Path elsewhere = Files.copy(backup, home.resolve(backup.getFileName()));
    Folders.delete(folder.backups());
    Files.createFile(folder.backups());
    backup = elsewhere;
    FailedBackup failed = restore().backups().failed().orElseThrow();
    assertEquals(Backup.RESTORE, failed.reason());
    assertEquals(folder.backups(), failed.folder());
    assertEquals(old, content());
  }

  @Test
  void aFailureAtAnyStatementLeavesTheOldDataOrTheNew() throws SQLException {
    int kept = 0;
    boolean failed = true;
    for (int statement = 1; failed; statement++) {
      again();
      Opened data = Opening.own(folder);
      String expected = old;
      try (FaultyDriver driver = FaultyDriver.atStatement(statement)) {
        try {
          Opening.replace(data, folder, Preferences.DEFAULT, backup, NOW, Runnable::run);
        } catch (StorageException _) {
          expected = present;
          kept++;
        }
        failed = driver.hasFailed();
      }
      assertEquals(expected, content(), "after statement " + statement);
    }
    assertTrue(kept > 3, "failures kept the old data " + kept + " times");
  }

  private void again() {
    Folders.delete(home.resolve("now"));
    Folders.copy(home.resolve("kept"), home.resolve("now"));
  }

  private Preferences restore() {
    return Opening.replace(
        Opening.own(folder), folder, Preferences.DEFAULT, backup, NOW, Runnable::run);
  }

  private String content() {
    Opened data = Opening.own(folder);
    data.database().check();
    String content = Store.content(data.database());
    Opening.abandon(data);
    return content;
  }
}
