package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Texts;
import app.milestone.storage.Preferences;
import app.milestone.view.Shots;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Checks that the screen never waits for the data. */
@ExtendWith(ApplicationExtension.class)
final class ScreenThreadTest {
  private static final Texts TEXTS = new Texts(Locale.UK);
  private static final HandClock CLOCK = new HandClock("2026-11-18", "18:42");

  @TempDir Path folder;

  @Start
  void start(Stage stage) {
    stage.close();
  }

  @Test
  void theWindowComesBeforeLateDataAndOnlyItsThreadTouchesTheData(FxRobot robot)
      throws SQLException, TimeoutException {
    DataFolder place = sample();
    try (WatchedDriver driver = new WatchedDriver()) {
      MilestoneApp app = MilestoneApp.own(place, CLOCK, TEXTS, _ -> {});
      Shots.onScreen(app::show);
      assertEquals(1, windows().size());
      assertEquals(List.of(), words());
      driver.letIn();
      waitFor("Fastest Mile");
      int opened = driver.calls();
      walk(robot);
      Shots.onScreen(windows().getFirst()::hide);
      assertTrue(driver.calls() > opened + 100, () -> "used " + driver.calls() + " times");
      assertEquals(Set.of(DatabaseThread.NAME), driver.threads());
    }
  }

  /** Each screen, a tick, undo and a dialog. */
  private static void walk(FxRobot robot) throws TimeoutException {
    open(robot, KeyCode.DIGIT2, "Mile tests");
    open(robot, KeyCode.DIGIT3, "Session");
    open(robot, KeyCode.DIGIT4, "Mile a Day");
    open(robot, KeyCode.COMMA, "A new day begins at");
    open(robot, KeyCode.DIGIT1, "Fastest Mile");
    robot.push(KeyCode.SPACE);
    waitFor("Power Run on Wed 18 Nov marked done");
    open(robot, KeyCode.Z, "Undone: Power Run on Wed 18 Nov marked done");
    open(robot, KeyCode.T, "Log a mile test");
    robot.push(KeyCode.ESCAPE);
  }

  private static void open(FxRobot robot, KeyCode key, String words) throws TimeoutException {
    robot.push(KeyCode.CONTROL, key);
    waitFor(words);
  }

  private static void waitFor(String words) throws TimeoutException {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> words().contains(words));
    } catch (TimeoutException e) {
      throw new AssertionError(words + " does not come: " + words(), e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<Window> windows() {
    return List.copyOf(Window.getWindows());
  }

  private static List<String> words() {
    AtomicReference<List<String>> words = new AtomicReference<>(List.of());
    Shots.onScreen(() -> words.set(Sight.words(windows().getFirst().getScene().getRoot())));
    return words.get();
  }

  /** A season in a folder, with a window that fits the headless screen. */
  private DataFolder sample() {
    DataFolder place = new DataFolder(folder, folder.resolve("state"));
    Opened opened = Opening.sample(place, CLOCK, TEXTS);
    Preferences small =
        Preferences.DEFAULT.withWindow(Optional.of(new Preferences.Window(0, 0, 960, 700, false)));
    Opening.close(Optional.of(opened), place, false, small, CLOCK, Runnable::run);
    return place;
  }
}
