package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.settings.Settings;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.Preferences;
import app.milestone.storage.SettingsRepository;
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
    MilestoneApp.Opened data = Opening.own(folder);
    int hour = (int) (data.database().seq() % 5);
    new SettingsRepository(data.database())
        .save(Store.STEP, Settings.DEFAULT.withDayStartHour(hour));
    Preferences preferences =
        Preferences.DEFAULT.withBackups(new Preferences.Backups(Optional.of(second), false));
    Opening.close(Optional.of(data), folder, false, preferences, CLOCK, distant);
  }

  private boolean failed() {
    return Preferences.load(folder.preferences()).backups().failed();
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
  void aDiskThatNeverAnswersDoesNotKeepTheProgramFromEnding() {
    CountDownLatch never = new CountDownLatch(1);
    DatabaseThread thread = new DatabaseThread(Runnable::run);
    thread.distant().run(() -> await(never), _ -> {}, _ -> {});
    assertFalse(thread.finish(() -> close(thread::last), 1));
    assertTrue(failed());
    assertEquals(1, names(folder.backups()).size());
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
