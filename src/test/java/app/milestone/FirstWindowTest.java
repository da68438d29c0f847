package app.milestone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Checks the window itself, as it comes up on a screen smaller than it would like to be. */
@ExtendWith(ApplicationExtension.class)
final class FirstWindowTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-18T18:42:00Z"), ZoneOffset.UTC);
  private static final String TITLE = "Milestone";

  @TempDir Path home;
  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();

  @AfterEach
  void closeTheWindow() {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> Window.getWindows().stream().filter(this::isOurs).toList().forEach(Window::hide));
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  private boolean isOurs(Window window) {
    return window instanceof Stage stage && TITLE.equals(stage.getTitle());
  }

  private void open() {
    DataFolder folder = new DataFolder(home.resolve("data"), home.resolve("state"));
    MilestoneApp app = MilestoneApp.own(folder, CLOCK, new Texts(Locale.UK), _ -> {});
    Platform.runLater(app::show);
  }

  private void waitFor(Predicate<Stage> wanted) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isThere(wanted));
  }

  private boolean isThere(Predicate<Stage> wanted) {
    return Window.getWindows().stream()
        .filter(this::isOurs)
        .anyMatch(window -> wanted.test((Stage) window));
  }

  @Test
  void aWindowThatWasNeverMovedLiesWholeOnTheScreenAndHasItsIcon() throws TimeoutException {
    open();
    waitFor(stage -> !stage.getIcons().isEmpty());
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    assertTrue(isThere(it -> screen.contains(it.getX(), it.getY(), it.getWidth(), it.getHeight())));
  }

  @Test
  void aStartThatFailedHasTheIconToo() throws IOException, TimeoutException {
    Files.createDirectories(home.resolve("data"));
    Files.writeString(home.resolve("data/milestone.db"), "no data file ".repeat(500));
    open();
    waitFor(stage -> !stage.getIcons().isEmpty());
    assertTrue(isThere(stage -> stage.getScene().lookup("#wayQUIT") != null));
  }
}
