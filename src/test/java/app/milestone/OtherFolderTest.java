package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.controller.Texts;
import app.milestone.model.settings.Settings;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.Preferences;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.Store;
import app.milestone.view.Shots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Goes on with another folder from the page of a start that failed. */
@ExtendWith(ApplicationExtension.class)
final class OtherFolderTest {
  private static final Logger LOG = Logger.getLogger(FaultLog.class.getName());
  private static final Preferences SMALL =
      Preferences.DEFAULT.withWindow(Optional.of(new Preferences.Window(0, 0, 960, 700, false)));

  @TempDir Path home;

  @BeforeEach
  void quiet() {
    LOG.setLevel(Level.OFF);
  }

  @AfterEach
  void loud() {
    LOG.setLevel(null);
  }

  @Test
  void theBackupsOfAnotherFolderGoWhereThatFolderWantsThem() throws IOException {
    Path second = Files.createDirectory(home.resolve("second"));
    DataFolder damaged = new DataFolder(home.resolve("damaged"), home.resolve("state"));
    Files.createDirectory(damaged.data());
    Files.write(damaged.file(), new byte[8192]);
    SMALL.save(damaged.preferences());
    DataFolder other = damaged.other(home.resolve("other"));
    Preferences.Backups backups = new Preferences.Backups(Optional.of(second), Optional.empty());
    Preferences before = SMALL.withBackups(backups).withTheme(Preferences.Theme.DARK);
    before.save(other.preferences());
    Opened data = Opening.own(other);
    new SettingsRepository(data.database()).save(Store.STEP, Settings.DEFAULT.withDayStartHour(3));
    Opening.abandon(data);

    HandClock clock = new HandClock("2026-11-17", "18:42");
    MilestoneApp app = MilestoneApp.own(damaged, clock, new Texts(Locale.UK), _ -> {});
    Shots.onScreen(app::show);
    Shots.onScreen(() -> app.new RescueDoors().openFolder(other.data()));
    AtomicBoolean open = new AtomicBoolean();
    while (!open.get()) {
      Shots.onScreen(() -> open.set(app.opened.isPresent()));
    }
    Shots.onScreen(app::close);

    Preferences after = Preferences.load(other.preferences());
    assertEquals(backups, after.backups());
    assertEquals(Preferences.Theme.DARK, after.theme());
    assertEquals(
        List.of(Backup.EXIT),
        new BackupFolder(second).list().stream().map(Backup::reason).toList());
  }
}
