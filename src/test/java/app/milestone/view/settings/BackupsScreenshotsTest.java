package app.milestone.view.settings;

import app.milestone.controller.Appearance;
import app.milestone.controller.Appearance.ThemeChoice;
import app.milestone.controller.BackupsDesk;
import app.milestone.controller.LogDesk;
import app.milestone.storage.Backup;
import app.milestone.view.Shots;
import app.milestone.view.Shots.Shot;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.ToastHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of backups: the card, a failed one, a check, and the list to restore from. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class BackupsScreenshotsTest {
  @TempDir Path folder;

  @Test
  void backupsInAllStates() throws IOException {
    try (BackupsDesk desk = new BackupsDesk(Files.createDirectory(folder.resolve("data")));
        LogDesk settings = LogDesk.season(folder)) {
      take(settings, desk, "backups-none");
      history(desk);
      desk.backups.check();
      take(settings, desk, "backups");
      desk.backups.chooseBackup();
      take(settings, desk, "backups-restore");
      desk.backups.choose(desk.state().form().get().orElseThrow().choices().get(2));
      take(settings, desk, "backups-restore-older");
      desk.backups.cancel();
      desk.chosen = folder.resolve("gone");
      desk.backups.chooseSecond();
      take(settings, desk, "backups-failed");
    }
  }

  private static void history(BackupsDesk desk) throws IOException {
    desk.clock.set(LocalDate.of(2026, 11, 12), "21:05");
    desk.backups.backUpNow();
    desk.deleteSessions(1);
    desk.clock.set(LocalDate.of(2026, 11, 17), "20:30");
    desk.backups.tick();
    desk.deleteSessions(2);
    desk.clock.set(LocalDate.of(2026, 11, 18), "18:42");
    Path backup = desk.folder.resolve("backups");
    Path aside = Files.createDirectories(desk.folder.resolve("quarantine"));
    try (var files = Files.newDirectoryStream(backup, "*-hand-*")) {
      for (Path file : files) {
        String name = file.getFileName().toString().replace(Backup.HAND, Backup.SET_ASIDE);
        Files.copy(file, aside.resolve(name.replace("T2105", "T1105")));
      }
    }
    desk.backups.tick();
  }

  private static void take(LogDesk settings, BackupsDesk desk, String name) {
    for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
      shot(settings, desk, new Shot(name, 1280, 820, 100, List.of("settings")), theme);
      String small = name + "-960x640";
      shot(settings, desk, new Shot(small, 960, 640, 100, List.of("settings")), theme);
    }
  }

  private static void shot(LogDesk settings, BackupsDesk desk, Shot shot, ThemeChoice theme) {
    Shots.take(shot, theme, () -> screen(settings, desk), () -> {});
  }

  private static Parent screen(LogDesk settings, BackupsDesk desk) {
    BorderPane frame = new BorderPane();
    Region rail = new Region();
    rail.setPrefWidth(76);
    frame.setLeft(rail);
    Overlay overlay = new Overlay(frame);
    SettingsView view =
        new SettingsView(
            settings.settings,
            settings.archive,
            Optional.of(desk.backups),
            overlay,
            new Appearance(),
            settings.texts);
    frame.setCenter(view.root());
    ((ScrollPane) view.root().lookup("." + SettingsStyles.SCROLL)).setVvalue(0.7);
    new ToastHost(overlay, desk.notices, "Close");
    return overlay.root();
  }
}
