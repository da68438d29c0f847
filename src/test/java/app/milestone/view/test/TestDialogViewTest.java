package app.milestone.view.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance;
import app.milestone.controller.TestDesk;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Logs tests by keyboard and by mouse. */
@ExtendWith(ApplicationExtension.class)
final class TestDialogViewTest {
  @TempDir Path folder;
  private Overlay overlay;
  private TestDesk desk;

  @Start
  void start(Stage stage) {
    overlay = new Overlay(new StackPane());
    Scene scene = new Scene(overlay.root(), 960, 720);
    Theme.dress(scene, new Appearance(), List.of("test"));
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void open(FxRobot robot, LocalDate today, Runnable log) {
    robot.interact(
        () -> {
          desk = new TestDesk(folder, today, true);
          new TestDialogs(overlay, desk.controller(), desk.texts);
          log.run();
        });
  }

  private void openMile(FxRobot robot) {
    open(robot, LocalDate.of(2026, 11, 8), () -> desk.controller().logMile());
  }

  private static String text(FxRobot robot, String field) {
    return robot.lookup(field).queryAs(TextInputControl.class).getText();
  }

  private static boolean isFocused(FxRobot robot, String field) {
    return robot.lookup(field).query().isFocused();
  }

  @Test
  void aMileIsLoggedByKeysAlone(FxRobot robot) {
    openMile(robot);
    assertTrue(isFocused(robot, "#test-time"));
    robot.write("749.2").type(KeyCode.ENTER);
    assertEquals("7:49.2", text(robot, "#test-time"));
    assertTrue(isFocused(robot, "#test-lap-1"));
    robot.write("119.7").type(KeyCode.ENTER).write("117.8").type(KeyCode.ENTER);
    robot.write("118.4").type(KeyCode.ENTER).write("113.3");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    TestResult saved = desk.newest(TestKind.MILE);
    assertEquals(new RaceTime(469_200), saved.time());
    assertEquals(Optional.of(LapScheme.LONG_FIRST), saved.scheme());
    assertEquals(new RaceTime(113_300), saved.laps().getLast());
    assertFalse(overlay.isBusy());
  }

  @Test
  void aMileIsLoggedByMouse(FxRobot robot) {
    openMile(robot);
    robot.clickOn("#test-time").write("7:49.2");
    robot.clickOn("#test-condition-calm");
    robot.clickOn("#test-update");
    robot.clickOn("#test-save");
    assertEquals(new RaceTime(469_200), desk.newest(TestKind.MILE).time());
    assertEquals(1, desk.newest(TestKind.MILE).conditions().size());
    assertEquals(1, desk.read().sources().size());
    assertFalse(overlay.isBusy());
  }

  @Test
  void thePreviewFollowsEveryKey(FxRobot robot) {
    openMile(robot);
    robot.write("749");
    assertEquals("7:49.0", robot.lookup("#test-result").queryAs(Label.class).getText());
    robot.write(".2");
    assertEquals("7:49.2", robot.lookup("#test-result").queryAs(Label.class).getText());
  }

  @Test
  void lapsThatDisagreeStopSavingUntilTheSumIsTaken(FxRobot robot) {
    openMile(robot);
    robot.interact(
        () -> {
          desk.form().time.set("7:49.2");
          List<String> laps = List.of("1:59.7", "1:57.8", "2:00.2");
          laps.forEach(lap -> desk.form().laps.get(laps.indexOf(lap)).set(lap));
        });
    robot.clickOn("#test-lap-4").write("113.3").type(KeyCode.ENTER);
    Button save = robot.lookup("#test-save").queryButton();
    assertTrue(save.isDisabled());
    assertEquals("Fix 1 problem to save", robot.lookup("#test-fix").queryButton().getText());
    robot.clickOn("#test-fix");
    assertTrue(isFocused(robot, "#test-lap-4"));
    robot.clickOn("#test-use-sum");
    assertEquals("7:51.0", text(robot, "#test-time"));
    assertFalse(save.isDisabled());
  }

  @Test
  void backspaceGoesBackAndArrowsChangeALapByATenth(FxRobot robot) {
    openMile(robot);
    robot.clickOn("#test-lap-1").write("1:59.7").type(KeyCode.ENTER, KeyCode.BACK_SPACE);
    assertTrue(isFocused(robot, "#test-lap-1"));
    robot.type(KeyCode.UP, KeyCode.UP, KeyCode.DOWN);
    assertEquals("1:59.8", text(robot, "#test-lap-1"));
  }

  @Test
  void pastedLapsFillOn(FxRobot robot) {
    openMile(robot);
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("1:59.7 1:57.8 1:58.4 1:53.3");
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.clickOn("#test-lap-1");
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    assertEquals("1:53.3", text(robot, "#test-lap-4"));
  }

  @Test
  void escapeAsksOnceSomethingIsTyped(FxRobot robot) {
    openMile(robot);
    desk.answer("Keep editing");
    robot.clickOn("#test-time").write("7").type(KeyCode.ESCAPE);
    assertEquals(List.of("Discard this test?"), desk.heard);
    assertTrue(overlay.isBusy());
    desk.answer("Discard");
    robot.type(KeyCode.ESCAPE);
    assertFalse(overlay.isBusy());
  }

  @Test
  void tabLeavesTheNotes(FxRobot robot) {
    openMile(robot);
    robot.clickOn("#test-notes").write("windy").type(KeyCode.TAB);
    assertEquals("windy", text(robot, "#test-notes"));
    assertFalse(isFocused(robot, "#test-notes"));
  }

  @Test
  void theGoalAfterAFiveKIsKeptByEnter(FxRobot robot) {
    open(robot, LocalDate.of(2026, 11, 14), () -> desk.controller().logFor(desk.planned(20).id()));
    robot.clickOn("#test-time").write("2558");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertTrue(robot.lookup("#goal-said").queryAs(Label.class).getText().contains("7:51.5"));
    robot.clickOn("#goal-keep");
    assertFalse(overlay.isBusy());
    assertEquals(new RaceTime(452_000), desk.goal().value());
  }

  @Test
  void aDateThatCannotBeReadStopsSavingUntilItIsMended(FxRobot robot) {
    openMile(robot);
    robot.write("749.2");
    robot.interact(() -> robot.lookup("#test-date").queryAs(TextInputControl.class).requestFocus());
    robot.interact(
        () -> robot.lookup("#test-date").queryAs(TextInputControl.class).setText("soon"));
    robot.type(KeyCode.TAB);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertTrue(overlay.isBusy());
    assertTrue(isFocused(robot, "#test-date"));
    robot.interact(
        () -> robot.lookup("#test-date").queryAs(TextInputControl.class).setText("7.11."));
    robot.type(KeyCode.TAB);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertEquals(LocalDate.of(2026, 11, 7), desk.newest(TestKind.MILE).date());
  }
}
