package app.milestone.view.settings;

import app.milestone.controller.Appearance;
import app.milestone.controller.ArchiveController;
import app.milestone.controller.ArchiveDesk;
import app.milestone.controller.LogDesk;
import app.milestone.view.Shots;
import app.milestone.view.Shots.Shot;
import app.milestone.view.shared.Overlay;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of the settings in all their sizes. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class SettingsScreenshotsTest {
  @TempDir Path folder;

  @Test
  void settingsInAllSizes() {
    try (LogDesk desk = LogDesk.season(folder)) {
      desk.settings.refresh();
      take(desk, "settings", 1280, 820, 100);
      take(desk, "settings-960x640", 960, 640, 100);
      take(desk, "settings-1920x1080", 1920, 1080, 100);
      take(desk, "settings-text-150", 1280, 820, 150);
      take(desk, "settings-960x640-text-150", 960, 640, 150);
      desk.settings.state().birthYear.set("85");
      desk.settings.birthYear();
      desk.settings.variation(desk.settings.state().variations().getLast());
      desk.settings.state().ownVariation.set("40");
      desk.settings.ownVariation();
      take(desk, "settings-wrong", 1280, 820, 100);
    }
  }

  @Test
  void hoursCountedToTwelve() {
    try (LogDesk desk = LogDesk.empty(folder, Locale.US)) {
      desk.settings.refresh();
      take(desk, "settings-hours-text-125", 1280, 820, 125);
    }
  }

  @Test
  void exportAndImport() {
    try (LogDesk desk = LogDesk.season(folder.resolve("season"));
        ArchiveDesk busy = ArchiveDesk.season(folder.resolve("busy"), folder.resolve("all.json"));
        ArchiveDesk full = ArchiveDesk.season(folder.resolve("full"), folder.resolve("no.json"))) {
      desk.settings.refresh();
      busy.archive.exportEverything();
      busy.step();
      full.archive.importArchive();
      full.finish();
      for (int size : List.of(100, 150)) {
        Shots.take(
            new Shot("archive-export-" + size, 1280, 1100, size, List.of("settings")),
            () -> screen(desk, busy.archive, size));
        Shots.take(
            new Shot("archive-refused-" + size, 1280, 1100, size, List.of("settings")),
            () -> screen(desk, full.archive, size));
      }
    }
  }

  private static void take(LogDesk desk, String name, double width, double height, int textSize) {
    Shots.take(
        new Shot(name, width, height, textSize, List.of("settings")),
        () -> screen(desk, desk.archive, textSize));
  }

  private static Parent screen(LogDesk desk, ArchiveController archive, int textSize) {
    Appearance appearance = new Appearance();
    appearance.textSize.set(textSize);
    BorderPane frame = new BorderPane();
    Region rail = new Region();
    rail.setPrefWidth(76 * textSize / 100.0);
    frame.setLeft(rail);
    Overlay overlay = new Overlay(frame);
    frame.setCenter(
        new SettingsView(desk.settings, archive, Optional.empty(), overlay, appearance, desk.texts)
            .root());
    return overlay.root();
  }
}
