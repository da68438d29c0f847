package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Texts;
import app.milestone.view.Shots;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A bug is said with its details, wherever it strikes, and the program goes on. */
@ExtendWith(ApplicationExtension.class)
final class BrokenWindowTest {
  private static final Texts TEXTS = new Texts(Locale.UK);
  private static final String TITLE = TEXTS.get("errors.bug.title");
  private static final Logger LOG = Logger.getLogger(FaultLog.class.getName());

  /** Says where the mark of the first picture is written; it is read just before that. */
  private static final String MARK = "milestone.startup.mark";

  @TempDir Path home;
  private final BrokenClock clock = new BrokenClock();
  private DataFolder folder;
  private final Thread.UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();

  /** Breaks where the screens are made, as a view with a bug would. */
  private static final class BrokenClock extends Clock {
    private volatile boolean isBroken;

    @Override
    public ZoneId getZone() {
      if (isBroken && Platform.isFxApplicationThread()) {
        throw new IllegalStateException("a bug");
      }
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.parse("2026-11-18T18:42:00Z");
    }
  }

  @BeforeEach
  void aSeason() {
    LOG.setLevel(Level.OFF);
    folder = new DataFolder(home.resolve("data"), home.resolve("state"));
    Opened season = Opening.own(folder);
    SampleData.write(season.database(), LocalDate.of(2026, 11, 18), TEXTS);
    Opening.abandon(season);
  }

  @AfterEach
  void closeTheWindow() {
    clock.isBroken = false;
    System.clearProperty(MARK);
    Shots.onScreen(
        () -> Window.getWindows().stream().filter(this::isOurs).toList().forEach(Window::hide));
    Thread.setDefaultUncaughtExceptionHandler(before);
    LOG.setLevel(null);
  }

  private boolean isOurs(Window window) {
    return window instanceof Stage stage && "Milestone".equals(stage.getTitle());
  }

  private void open() {
    MilestoneApp app = MilestoneApp.own(folder, clock, TEXTS, _ -> {});
    Platform.runLater(app::show);
  }

  private List<String> words() {
    List<Window> windows = List.copyOf(Window.getWindows());
    return windows.stream()
        .filter(this::isOurs)
        .flatMap(window -> Sight.words(window.getScene().getRoot()).stream())
        .toList();
  }

  private void waitFor(String words) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(this::words).get().contains(words));
  }

  private void press(String text) {
    Shots.onScreen(
        () ->
            Window.getWindows().stream()
                .filter(this::isOurs)
                .flatMap(
                    window -> Sight.nodes(window.getScene().getRoot(), ButtonBase.class).stream())
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + words()))
                .fire());
  }

  @Test
  void whereTheScreensCannotBeBuiltTheBugIsSaidAndTryingAgainWorks() throws TimeoutException {
    clock.isBroken = true;
    open();
    waitFor(TITLE);
    press(TEXTS.get("errors.bug.copy"));
    Shots.onScreen(() -> assertTrue(copied().contains("IllegalStateException")));
    clock.isBroken = false;
    press(TEXTS.get("app.tryAgain"));
    waitFor(TEXTS.get("app.calendar"));
    assertFalse(words().contains(TITLE));
  }

  private static String copied() {
    return Clipboard.getSystemClipboard().getString();
  }

  @Test
  void whereTheScreensAreBuiltAndCannotBeShownTheBugIsSaidTooAndTryingAgainWorks()
      throws TimeoutException {
    System.setProperty(MARK, "\0 is no file");
    open();
    waitFor(TITLE);
    System.clearProperty(MARK);
    press(TEXTS.get("app.tryAgain"));
    waitFor(TEXTS.get("app.calendar"));
    assertFalse(words().contains(TITLE));
  }

  @Test
  void aBugOfAViewIsSaidAboveItAndTheProgramGoesOn() throws TimeoutException {
    open();
    waitFor(TEXTS.get("app.calendar"));
    Platform.runLater(
        () -> {
          throw new IllegalStateException("a bug");
        });
    waitFor(TITLE);
    press(TEXTS.get("errors.bug.goOn"));
    Shots.onScreen(() -> assertFalse(words().contains(TITLE)));
    press(TEXTS.get("app.settings"));
    waitFor(TEXTS.get("settings.look"));
    assertEquals(1, Window.getWindows().stream().filter(this::isOurs).count());
  }
}
