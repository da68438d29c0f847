package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.BackupRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that nothing saved waits until a backup or a check is at its end. */
final class SavingMeanwhileTest {
  @TempDir Path folder;
  private final HeldBackground held = new HeldBackground();

  @Test
  void aSaveIsCommittedBetweenTheCopyAndTheEndOfItsVerification() {
    try (BackupsDesk desk = new BackupsDesk(folder, BackupsDesk.inline(), held)) {
      long before = desk.database.seq();
      desk.backups.backUpNow();
      assertTrue(desk.state().busy().get());
      assertEquals(List.of(), desk.reasons("backups"));
      desk.deleteSessions(1);
      assertEquals(before + 1, desk.database.seq());
      held.all();
      Backup backup = new BackupFolder(folder.resolve("backups")).list().getFirst();
      assertEquals(before, backup.seq());
      assertEquals(1, new BackupRepository(desk.database).compare(backup).sessionsBack());
      assertEquals("Backed up and checked", desk.notice());
      assertFalse(desk.state().busy().get());
    }
  }

  @Test
  void aBackupAskedForWhileOneIsVerifiedFollowsIt() {
    try (BackupsDesk desk = new BackupsDesk(folder, BackupsDesk.inline(), held)) {
      desk.backups.tick();
      desk.deleteSessions(1);
      desk.backups.backUpNow();
      assertEquals(1, held.waiting());
      held.next();
      assertEquals(List.of(Backup.TIMER), desk.reasons("backups"));
      assertTrue(desk.state().busy().get());
      held.all();
      assertEquals(
          List.of(Backup.HAND, Backup.TIMER), desk.reasons("backups").stream().sorted().toList());
      assertFalse(desk.state().busy().get());
    }
  }

  @Test
  void aBackupBeforeADeletionNeedNotWaitForAnotherOne() {
    try (BackupsDesk desk = new BackupsDesk(folder, BackupsDesk.inline(), held)) {
      desk.backups.tick();
      desk.deleteSessions(1);
      desk.backups.beforeDeletion(10);
      assertEquals(List.of(Backup.DELETION), desk.reasons("backups"));
      held.all();
      assertEquals(2, desk.reasons("backups").size());
    }
  }

  @Test
  void aSaveIsCommittedBetweenThePiecesOfACheck() {
    try (BackupsDesk desk = new BackupsDesk(folder, held, BackupsDesk.inline())) {
      held.all();
      desk.backups.check();
      int pieces = 0;
      for (; held.waiting() > 0; pieces++) {
        desk.deleteSessions(1);
        held.next();
      }
      assertTrue(pieces > 3, pieces + " pieces");
      assertFalse(desk.state().damaged().get());
      String left = "All is well: every entry is as it was saved. " + (18 - pieces) + " sess";
      assertTrue(desk.state().checked().get().startsWith(left), desk.state().checked().get());
    }
  }

  @Test
  void aSecondFolderThatDoesNotAnswerHoldsNothingUpAndIsReported() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.createDirectory(folder.resolve("second"));
    try (BackupsDesk desk = new BackupsDesk(data, held)) {
      desk.backups.chooseSecond();
      held.next();
      assertFalse(desk.state().busy().get());
      assertEquals(1, desk.reasons("backups").size());
      desk.deleteSessions(1);
      desk.clock.set(LocalDate.of(2026, 11, 18), "19:12");
      desk.backups.tick();
      assertEquals(2, desk.reasons("backups").size());
      assertTrue(desk.state().last().get().startsWith("Last backup: today 19:12"));
      assertTrue(desk.state().problem().get().startsWith("The last backup in " + desk.chosen));
      assertEquals(List.of(), desk.reasons("../second"));
      held.all();
      assertEquals("", desk.state().problem().get());
      assertEquals(desk.reasons("backups").getFirst(), desk.reasons("../second").getFirst());
    }
  }
}
