package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.UndoStep;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks what the list of backups tells, and that restoring is asked of the window. */
final class RestoreListTest {
  @TempDir Path folder;
  private BackupsDesk desk;
  private BackupsController backups;
  private BackupsState state;

  @BeforeEach
  void open() {
    desk = new BackupsDesk(folder);
    backups = desk.backups;
    state = desk.state();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theListTellsWhatIsInABackupAndWhatItWouldChange() {
    backups.backUpNow();
    desk.deleteSessions(3);
    desk.clock.set(LocalDate.of(2026, 11, 19), "08:00");
    backups.backUpNow();
    backups.chooseBackup();
    RestoreForm form = state.form().get().orElseThrow();
    assertEquals(
        List.of("Today 08:00", "Yesterday 18:42"),
        form.choices().stream().map(RestoreForm.Choice::title).toList());
    assertEquals("Made by you. 15 sessions and 4 tests.", form.choices().getFirst().detail());
    assertEquals("Nothing that you have now is missing in it.", form.change().get());
    backups.choose(form.choices().getLast());
    assertEquals(
        "Nothing that you have now is missing in it. 3 sessions would come back.",
        form.change().get());
  }

  @Test
  void aBackupWithOtherSettingsIsNotSaidToHoldEverything() {
    backups.backUpNow();
    SettingsRepository settings = new SettingsRepository(desk.database);
    settings.save(UndoStep.of("test.step"), settings.load().withDayStartHour(5));
    backups.chooseBackup();
    assertEquals(
        "No session or test that you have now is missing in it. Your plan, its dates, goals,"
            + " settings or unfinished entries are different there.",
        state.form().get().orElseThrow().change().get());
  }

  @Test
  void sessionsNewerThanTheBackupAreCounted() {
    desk.deleteSessions(3);
    backups.backUpNow();
    for (int i = 0; i < 3; i++) {
      desk.database.undo();
    }
    backups.chooseBackup();
    assertEquals(
        "3 sessions newer than this backup would be set aside.",
        state.form().get().orElseThrow().change().get());
  }

  @Test
  void theStartWindowTellsTheSameAsTheList() throws IOException {
    backups.backUpNow();
    desk.deleteSessions(3);
    desk.database.close();
    RescuePage.Option option = option();
    assertEquals("Today 18:42", option.title());
    assertEquals("Made by you. 18 sessions and 4 tests.", option.detail());
    assertEquals(
        "Nothing that you have now is missing in it. 3 sessions would come back.", option.change());
    Files.write(folder.resolve("milestone.db"), new byte[5000]);
    assertEquals(desk.texts.get("backups.change.unknown"), option().change());
  }

  private RescuePage.Option option() {
    Backup backup = new BackupFolder(folder.resolve("backups")).list().getFirst();
    return new RescueWords(desk.texts, desk.clock)
        .option(
            BackupRepository.contents(backup),
            BackupRepository.compare(folder.resolve("milestone.db"), backup),
            () -> {});
  }

  @Test
  void theChosenBackupIsRestoredByTheWindowUnlessItIsNotWhole() throws IOException {
    backups.backUpNow();
    backups.chooseBackup();
    Path file = state.form().get().orElseThrow().choices().getFirst().backup().file();
    backups.restore();
    assertEquals(Optional.empty(), state.form().get());
    assertEquals(
        List.of(
            "restore %s: Restored the backup of today 18:42. What you had before is kept in %s"
                .formatted(file.getFileName(), folder.resolve("quarantine"))),
        desk.asked);
    backups.chooseBackup();
    Files.write(file, new byte[100]);
    backups.restore();
    assertEquals(1, desk.asked.size());
    assertTrue(desk.notice().startsWith("Not restored: this backup is not whole."));
    Notices.Notice refusal = desk.notices.current().get().orElseThrow();
    assertEquals(Optional.empty(), refusal.action());
    assertEquals(Notices.Stay.NORMAL, refusal.stay());
  }

  @Test
  void aDamagedFileIsMarkedAndCannotBeChosen() throws IOException {
    backups.backUpNow();
    Path backup = new BackupFolder(folder.resolve("backups")).list().getFirst().file();
    Path quarantine = Files.createDirectories(folder.resolve("quarantine"));
    Path altered = quarantine.resolve("milestone-99-20261118T184300Z-setaside-v1.db");
    Files.copy(backup, altered);
    alter(altered);
    Files.write(quarantine.resolve("milestone-99-20261118T184400Z-setaside-v1.db"), new byte[5000]);
    backups.chooseBackup();
    RestoreForm form = state.form().get().orElseThrow();
    assertEquals(
        List.of(false, false, true),
        form.choices().stream().map(RestoreForm.Choice::isRestorable).toList());
    assertEquals(
        "Set aside when another file took its place. Damaged or not readable: it cannot be"
            + " restored.",
        form.choices().getFirst().detail());
    assertEquals(Optional.of(form.choices().getLast()), form.chosen().get());
    backups.choose(form.choices().getFirst());
    assertEquals(Optional.of(form.choices().getLast()), form.chosen().get());
  }

  @Test
  void aBackupOfANewerVersionIsNamedAndCannotBeChosen() throws IOException {
    backups.backUpNow();
    Path backup = new BackupFolder(folder.resolve("backups")).list().getFirst().file();
    byte[] bytes = Files.readAllBytes(backup);
    ByteBuffer.wrap(bytes).putInt(60, 99);
    Files.write(backup.resolveSibling("milestone-99-20261118T184300Z-exit-v99.db"), bytes);
    backups.chooseBackup();
    RestoreForm.Choice newer = state.form().get().orElseThrow().choices().getFirst();
    assertFalse(newer.isRestorable());
    assertEquals(
        "Made when Milestone was closed. Made by a newer version of Milestone: install the newest"
            + " one to restore it.",
        newer.detail());
  }

  /** Changes one title without its seal, as a failing disk would. */
  private static void alter(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[text.lastIndexOf("Mile test")] = 'N';
    Files.write(file, bytes);
  }
}
