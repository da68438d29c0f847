package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.NoBackupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks what a person is told about backups. */
final class BackupsControllerTest {
  @TempDir Path home;
  private Path folder;
  private Path second;
  private BackupsDesk desk;
  private BackupsController backups;
  private BackupsState state;

  @BeforeEach
  void open() throws IOException {
    folder = Files.createDirectory(home.resolve("data"));
    second = Files.createDirectory(home.resolve("second"));
    desk = new BackupsDesk(folder);
    backups = desk.backups;
    state = desk.state();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theLastBackupIsNamedByItsDay() {
    assertEquals("No backup yet. One is made when you close Milestone.", state.last().get());
    backups.backUpNow();
    assertEquals("Last backup: today 18:42, checked", state.last().get());
    assertEquals("Backed up and checked", desk.notice());
    desk.clock.set(LocalDate.of(2026, 11, 19), "07:00");
    backups.refresh();
    assertEquals("Last backup: yesterday 18:42, checked", state.last().get());
    desk.clock.set(LocalDate.of(2026, 11, 20), "07:00");
    backups.refresh();
    assertEquals("Last backup: Wed 18 Nov 2026, 18:42, checked", state.last().get());
  }

  @Test
  void aBackupOfAnotherComputerInTheSameFolderIsNotNamedAsTheLast() {
    backups.backUpNow();
    desk.clock.set(LocalDate.of(2026, 11, 20), "07:00");
    try (BackupsDesk other = new BackupsDesk(folder.resolve("other"))) {
      other.deleteSessions(1);
      new BackupFolder(folder.resolve("backups"))
          .save(other.database, Backup.EXIT, desk.clock.instant());
    }
    backups.refresh();
    assertEquals("Last backup: Wed 18 Nov 2026, 18:42, checked", state.last().get());
  }

  @Test
  void everyHalfHourWhatChangedIsBackedUpSilently() {
    backups.tick();
    backups.tick();
    assertEquals(List.of(Backup.TIMER), desk.reasons("backups"));
    desk.deleteSessions(1);
    desk.clock.set(LocalDate.of(2026, 11, 18), "19:12");
    backups.tick();
    assertEquals(List.of(Backup.TIMER, Backup.TIMER), desk.reasons("backups"));
    assertEquals("", desk.notice());
  }

  @Test
  void aSecondFolderGetsABackupAtOnceAndIsRemembered() {
    backups.chooseSecond();
    assertEquals(List.of("keep " + Optional.of(second)), desk.asked);
    assertEquals(desk.reasons("backups"), desk.reasons("../second"));
    backups.removeSecond();
    desk.deleteSessions(1);
    backups.tick();
    assertEquals(2, desk.reasons("backups").size());
    assertEquals(1, desk.reasons("../second").size());
    assertEquals(Optional.empty(), backups.remember().second());
  }

  @Test
  void aSecondFolderThatFailsIsReportedAndTheFirstGoesOn() throws IOException {
    Files.delete(second);
    backups.chooseSecond();
    assertEquals(1, desk.reasons("backups").size());
    String problem =
        "The last backup in %s failed. Your data and its other backups are safe. There is no such"
                .formatted(second)
            + " folder now: connect its disk, or choose another folder, then back up now.";
    assertFalse(Files.exists(second));
    assertEquals(problem, state.problem().get());
    assertEquals(problem, desk.notice());
    assertEquals(Notices.Stay.ALWAYS, desk.notices.current().get().orElseThrow().stay());
    Files.createDirectory(second);
    desk.notices.current().get().flatMap(Notices.Notice::action).orElseThrow().act().run();
    assertEquals("", state.problem().get());
    assertEquals(1, desk.reasons("../second").size());
  }

  @Test
  void otherWordsCoverAFailureForAWhileOnly() throws IOException {
    Files.delete(second);
    backups.chooseSecond();
    String problem = desk.notice();
    backups.copyDetails();
    assertFalse(desk.notice().equals(problem));
    desk.notices.dismiss();
    assertEquals(problem, desk.notice());
    desk.notices.say(Notices.Kind.INFO, "covers it");
    Files.createDirectory(second);
    backups.tick();
    assertEquals("covers it", desk.notice());
    desk.notices.dismiss();
    assertEquals("", desk.notice());
  }

  @Test
  void aFailureThatThePersonHasClosedStaysClosed() throws IOException {
    Files.delete(second);
    backups.chooseSecond();
    desk.notices.dismiss();
    assertEquals("", desk.notice());
    desk.notices.say(Notices.Kind.INFO, "something else");
    desk.notices.dismiss();
    assertEquals("", desk.notice());
  }

  @Test
  void aBackupThatFailedAtTheLastExitOrRestoreIsReportedAtTheStart() {
    desk.rememberFailure(Backup.EXIT);
    assertTrue(desk.notice().startsWith("The backup at the last exit failed, in " + folder));
    desk.rememberFailure(Backup.RESTORE);
    assertTrue(desk.notice().matches("The backup before.*/quarantine\\. The disk is full: .*"));
    backups.backUpNow();
    assertEquals("", state.problem().get());
  }

  @Test
  void manyDeletionsWaitForABackupAndFewDoNot() throws IOException {
    backups.beforeDeletion(9);
    assertEquals(List.of(), desk.reasons("backups"));
    backups.beforeDeletion(10);
    assertEquals(List.of(Backup.DELETION), desk.reasons("backups"));
    desk.deleteSessions(1);
    try (var files = Files.newDirectoryStream(folder.resolve("backups"))) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder.resolve("backups"));
    Files.createFile(folder.resolve("backups"));
    NoBackupException none =
        assertThrows(NoBackupException.class, () -> backups.beforeDeletion(10));
    desk.notices.notSaved(none, () -> {});
    assertTrue(desk.notice().startsWith("Nothing was changed, and nothing is lost: the backup"));
    assertTrue(desk.notice().contains(folder.resolve("backups").toString()), desk.notice());
  }
}
