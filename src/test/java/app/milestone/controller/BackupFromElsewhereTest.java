package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Restores a backup file that lies anywhere, as on a new computer. */
final class BackupFromElsewhereTest {
  @TempDir Path folder;
  private BackupsDesk desk;
  private Path elsewhere;

  @BeforeEach
  void aBackupOfAnotherComputer() throws IOException {
    desk = new BackupsDesk(Files.createDirectory(folder.resolve("data")));
    try (BackupsDesk other = new BackupsDesk(Files.createDirectory(folder.resolve("other")))) {
      other.deleteSessions(3);
      Path made =
          new BackupFolder(folder.resolve("stick"))
              .save(other.database, Backup.HAND, desk.clock.instant())
              .orElseThrow();
      elsewhere = Files.move(made, folder.resolve("from the old laptop.db"));
    }
    desk.file = elsewhere;
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private RestoreForm form() {
    return desk.state().form().get().orElseThrow();
  }

  @Test
  void itIsReadComparedAndRestoredLikeAnyOther() {
    desk.backups.chooseBackup();
    assertEquals(List.of(), form().choices());
    desk.backups.chooseBackupFile();
    desk.backups.chooseBackupFile();
    assertEquals(1, form().choices().size());
    assertTrue(form().choices().getFirst().detail().contains("15 sessions and 4 tests"));
    assertEquals(form().choices().getFirst(), form().chosen().get().orElseThrow());
    desk.backups.restore();
    assertTrue(desk.asked.getLast().startsWith("restore from the old laptop.db"));
  }

  @Test
  void oneThatIsNoneIsRefusedAndTheChoiceStays() throws IOException {
    desk.backups.backUpNow();
    desk.backups.chooseBackup();
    Optional<RestoreForm.Choice> before = form().chosen().get();
    Files.writeString(elsewhere, "no backup");
    desk.backups.chooseBackupFile();
    assertFalse(form().choices().getFirst().isRestorable());
    assertEquals(2, form().choices().size());
    assertEquals(before, form().chosen().get());
    assertTrue(desk.notice().startsWith("Not restored: this backup is not whole."));
    desk.backups.cancel();
    assertEquals(List.of(), desk.asked);
  }
}
