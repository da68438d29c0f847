package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.settings.Settings;
import app.milestone.promise.Commands;
import app.milestone.promise.Folders;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.Database;
import app.milestone.storage.Preferences;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.StorageException;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closes data that goes into a second folder too, which may be gone or may not answer. */
final class OpeningCloseTest {
  private static final Clock CLOCK = new HandClock("2026-11-17", "18:42");

  @TempDir Path home;
  private DataFolder folder;
  private Path second;

  @BeforeEach
  void folders() throws IOException {
    folder = new DataFolder(home.resolve("data"), home.resolve("state"));
    second = Files.createDirectory(home.resolve("second"));
  }

  private void close(Consumer<Runnable> distant) {
    Opened data = Opening.own(folder);
    int hour = (int) (data.database().seq() % 5);
    new SettingsRepository(data.database())
        .save(Store.STEP, Settings.DEFAULT.withDayStartHour(hour));
    Preferences preferences =
        Preferences.DEFAULT.withBackups(
            new Preferences.Backups(Optional.of(second), Optional.empty()));
    Opening.close(Optional.of(data), folder, false, preferences, CLOCK, distant);
  }

  private boolean failed() {
    return Preferences.load(folder.preferences()).backups().failed().isPresent();
  }

  @Test
  void theSecondFolderGetsTheBackupOfTheFirst() {
    close(Runnable::run);
    assertFalse(failed());
    assertEquals(1, new BackupFolder(second).list().size());
    assertEquals(names(folder.backups()), names(second));
  }

  private static List<Path> names(Path place) {
    return new BackupFolder(place).list().stream().map(it -> it.file().getFileName()).toList();
  }

  @Test
  void aSecondFolderThatIsGoneIsToldOfAndNotMade() throws IOException {
    Files.delete(second);
    close(Runnable::run);
    assertTrue(failed());
    assertFalse(Files.exists(second));
    assertEquals(1, names(folder.backups()).size());
  }

  @Test
  void aSecondFolderThatDoesNotAnswerIsToldOfAndTheFirstHasItsBackup() {
    List<Runnable> waiting = new ArrayList<>();
    close(waiting::add);
    assertTrue(failed());
    assertEquals(1, names(folder.backups()).size());
    assertEquals(List.of(), names(second));
    waiting.forEach(Runnable::run);
    assertFalse(failed());
    assertEquals(names(folder.backups()), names(second));
    close(Runnable::run);
    assertEquals(2, names(second).size());
  }

  @Test
  void whatCannotBeRememberedKeepsNoBackupFromTheSecondFolder() throws IOException {
    Files.createDirectories(folder.preferences().resolve("in-the-way"));
    Logger log = Logger.getLogger(FaultLog.class.getName());
    log.setLevel(Level.OFF);
    close(Runnable::run);
    log.setLevel(null);
    assertEquals(1, new BackupFolder(second).list().size());
    Opening.abandon(Opening.own(folder));
  }

  @Test
  void aWindowThatOnlyLooksLeavesTheNoteOfAFailedBackup() throws IOException {
    Files.delete(second);
    close(Runnable::run);
    Preferences kept = Preferences.load(folder.preferences());
    Opened looking = Opening.look(folder, StorageException.Kind.READ_ONLY);
    Opening.close(Optional.of(looking), folder, false, kept, CLOCK, Runnable::run);
    assertTrue(failed());
  }

  @Test
  void aDiskThatNeverAnswersDoesNotKeepTheProgramFromEnding() {
    CountDownLatch never = new CountDownLatch(1);
    DatabaseThread thread = new DatabaseThread(Runnable::run);
    thread.distant().run(() -> await(never), _ -> {}, _ -> {});
    assertFalse(thread.finish(() -> close(thread::last), 1));
    assertTrue(failed());
    assertEquals(1, names(folder.backups()).size());
  }

  @Test
  void onAFullDiskTheNextStartKnowsThatTheBackupFailedAndTheEndWasClean() throws IOException {
    Skip.unless(Commands.rootHas("mount", "umount"), "needs root to mount a small disk");
    Path disk = Files.createDirectory(home.resolve("disk"));
    Skip.unless(
        Commands.works("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk),
        "a small disk cannot be mounted here");
    try {
      folder = new DataFolder(disk.resolve("data"), disk.resolve("state"));
      endWithoutRoom(
          () -> {
            int room = (int) Files.getFileStore(disk).getUsableSpace();
            Files.write(disk.resolve("ballast"), new byte[room]);
          });
    } finally {
      Commands.run("umount", disk);
    }
  }

  @Test
  void whereNoNewFileCanBeMadeTheNextStartKnowsTheSame() throws IOException {
    endWithoutRoom(
        () -> {
          Folders.delete(folder.backups());
          Files.createFile(folder.backups());
          Files.createDirectories(folder.state().resolve("preferences.properties.new/in-the-way"));
          Files.createDirectories(folder.state().resolve("last-seen.properties.new/in-the-way"));
        });
  }

  private interface Obstacle {
    void put() throws IOException;
  }

  private void endWithoutRoom(Obstacle obstacle) throws IOException {
    close(Runnable::run);
    assertFalse(failed());
    Opened data = Opening.own(folder);
    new SettingsRepository(data.database()).save(Store.STEP, Settings.DEFAULT.withDayStartHour(6));
    obstacle.put();
    Logger log = Logger.getLogger(FaultLog.class.getName());
    log.setLevel(Level.OFF);
    Opening.close(Optional.of(data), folder, false, Preferences.DEFAULT, CLOCK, Runnable::run);
    log.setLevel(null);
    assertTrue(failed());
    try (Database next = Database.look(folder.file(), folder.memory())) {
      assertTrue(next.endedCleanly());
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
