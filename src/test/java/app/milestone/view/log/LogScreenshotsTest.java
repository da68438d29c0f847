package app.milestone.view.log;

import app.milestone.controller.Appearance;
import app.milestone.controller.Appearance.ThemeChoice;
import app.milestone.controller.LogDesk;
import app.milestone.view.Shots;
import app.milestone.view.Shots.Shot;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.WindowMode;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of the log in all its sizes and states. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class LogScreenshotsTest {
  @TempDir Path folder;

  @Test
  void logInAllSizes() {
    try (LogDesk desk = LogDesk.season(folder)) {
      desk.log.choose(List.of(desk.withResult("25:58").id()));
      take(desk, "part-03-log", 1280, 820, 100);
      take(desk, "03b-log-960x640", 960, 640, 100);
      take(desk, "03c-log-text-150", 1280, 820, 150);
      take(desk, "03d-log-1920x1080", 1920, 1080, 100);
      take(desk, "03e-log-text-125", 1280, 820, 125);
      take(desk, "03f-log-960x640-text-150", 960, 640, 150);
    }
  }

  @Test
  void detailsOfEveryKind() {
    try (LogDesk desk = LogDesk.season(folder)) {
      detail(desk, "03g-log-details-mile", "7:49.2");
      detail(desk, "03h-log-details-reps", "avg 0:57.1");
      detail(desk, "03i-log-details-sets", "3 × 10 reps");
      detail(desk, "03j-log-details-blocks", "avg 5:31 /km");
      desk.log.choose(List.of(desk.line(0).id(), desk.line(1).id(), desk.line(2).id()));
      take(desk, "03k-log-several", 1280, 820, 100);
      desk.log.choose(List.of());
      desk.search("strength reps");
      take(desk, "03l-log-found", 1280, 820, 100);
      desk.search("tempo");
      take(desk, "log-nothing-found", 1280, 820, 100);
    }
  }

  @Test
  void beforeAnythingWasLogged() {
    try (LogDesk desk = LogDesk.empty(folder)) {
      take(desk, "log-empty", 1280, 820, 100);
    }
  }

  private static void detail(LogDesk desk, String name, String result) {
    desk.log.choose(List.of(desk.withResult(result).id()));
    take(desk, name, 1280, 820, 100);
  }

  private static void take(LogDesk desk, String name, double width, double height, int textSize) {
    Shot shot = new Shot(name, width, height, textSize, List.of("log"));
    for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
      Shots.take(shot, theme, () -> screen(desk, width, height, textSize), () -> {});
    }
  }

  private static Parent screen(LogDesk desk, double width, double height, int textSize) {
    Appearance appearance = new Appearance();
    appearance.textSize.set(textSize);
    BorderPane frame = new BorderPane();
    Overlay overlay = new Overlay(frame);
    overlay.root().resize(width, height);
    WindowMode mode = new WindowMode(overlay.root(), appearance);
    LogView view = new LogView(desk.log, overlay, desk.texts, mode, Region::new);
    frame.setCenter(view.root());
    Region rail = new Region();
    rail.setPrefWidth(76 * textSize / 100.0);
    frame.setLeft(rail);
    return overlay.root();
  }
}
