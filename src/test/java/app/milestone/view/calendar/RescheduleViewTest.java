package app.milestone.view.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance;
import app.milestone.controller.RescheduleDesk;
import app.milestone.controller.RescheduleKind;
import app.milestone.storage.Season;
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
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Reschedules by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
final class RescheduleViewTest {
  @TempDir Path folder;
  private RescheduleDesk desk;
  private Button opener;
  private Overlay overlay;
  private Season before;

  @Start
  void start(Stage stage) {
    opener = new Button();
    overlay = new Overlay(new StackPane(opener));
    Scene scene = new Scene(overlay.root(), 960, 640);
    Theme.dress(scene, new Appearance(), List.of("calendar", "reschedule"));
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
  }

  @BeforeEach
  void show(FxRobot robot) {
    desk = RescheduleDesk.season(folder);
    before = desk.stored();
    robot.interact(
        () -> {
          opener.requestFocus();
          new RescheduleView(desk.controller, overlay, desk.texts);
        });
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void open(FxRobot robot, RescheduleKind kind) {
    robot.interact(() -> desk.controller.open(kind));
  }

  private static String sentence(FxRobot robot) {
    return robot.lookup(".reschedule-sentence").queryAs(Label.class).getText();
  }

  private void replace(FxRobot robot, String text) {
    robot.interact(
        () -> ((TextInputControl) overlay.root().getScene().getFocusOwner()).selectAll());
    robot.write(text);
  }

  private void isClosed(String notice) {
    assertFalse(overlay.isBusy());
    assertTrue(opener.isFocused());
    assertEquals(notice, desk.notice());
  }

  @Test
  void restDaysAreTypedAndEnterInsertsThem(FxRobot robot) {
    open(robot, RescheduleKind.INSERT);
    replace(robot, "3");
    assertEquals("16 sessions move by 3 days; the retest moves to Tue 8 Dec.", sentence(robot));
    robot.type(KeyCode.ENTER);
    isClosed("Rest days inserted");
    assertEquals(LocalDate.of(2026, 12, 8), desk.planned(41).date());
  }

  @Test
  void badInputIsSaidBesideTheFieldAndEnterDoesNothing(FxRobot robot) {
    open(robot, RescheduleKind.INSERT);
    replace(robot, "many");
    robot.type(KeyCode.ENTER);
    assertTrue(overlay.isBusy());
    Label message = robot.lookup(".field-message").lookup(Label::isVisible).queryAs(Label.class);
    assertEquals("Write a number of days from 1 to 365.", message.getText());
    robot.type(KeyCode.ESCAPE);
    isClosed("");
    assertEquals(before, desk.stored());
  }

  @Test
  void aTypedDateIsReadWithEveryKey(FxRobot robot) {
    open(robot, RescheduleKind.INSERT);
    robot.type(KeyCode.TAB);
    replace(robot, "1 Dec");
    assertEquals("5 sessions move by 1 day; the retest moves to Sun 6 Dec.", sentence(robot));
    replace(robot, "soon");
    assertTrue(robot.lookup(".reschedule-sentence").tryQuery().isEmpty());
    robot.type(KeyCode.ENTER);
    assertTrue(overlay.isBusy());
    replace(robot, "1.12.");
    robot.type(KeyCode.ENTER);
    isClosed("Rest days inserted");
    assertEquals(LocalDate.of(2026, 12, 6), desk.planned(41).date());
  }

  @Test
  void aPauseWithAnEndIsChosenByArrows(FxRobot robot) {
    open(robot, RescheduleKind.PAUSE);
    robot.type(KeyCode.TAB, KeyCode.RIGHT);
    assertEquals(
        "Training pauses from Wed 18 Nov and goes on on Wed 25 Nov; 16 sessions move by 7 days;"
            + " the retest moves to Sat 12 Dec.",
        sentence(robot));
    robot.type(KeyCode.ENTER);
    isClosed("Plan paused");
    open(robot, RescheduleKind.RESUME);
    robot.type(KeyCode.ENTER);
    isClosed("Plan resumed");
    assertEquals(before.sessions(), desk.stored().sessions());
  }

  @Test
  void formsWithoutFieldsAreDoneByEnter(FxRobot robot) {
    open(robot, RescheduleKind.REDO);
    robot.type(KeyCode.ENTER);
    isClosed("Week inserted once more");
    open(robot, RescheduleKind.STOP);
    robot.type(KeyCode.ENTER);
    isClosed("Plan stopped, your log is kept");
    open(robot, RescheduleKind.AGAIN);
    robot.type(KeyCode.ENTER);
    isClosed("Plan started again");
  }

  @Test
  void nothingToDoDisablesTheButton(FxRobot robot) {
    open(robot, RescheduleKind.CONTINUE);
    assertEquals("Nothing is left behind: Power Run on Wed 18 Nov comes next.", sentence(robot));
    assertTrue(robot.lookup(".dialog-foot .primary").queryButton().isDisabled());
    robot.type(KeyCode.ENTER);
    isClosed("");
  }

  @Test
  void weekdaysAreChosenByArrows(FxRobot robot) {
    open(robot, RescheduleKind.SWAP);
    robot.type(KeyCode.LEFT, KeyCode.TAB);
    robot.type(KeyCode.ENTER);
    isClosed("Weekdays swapped");
    assertEquals(LocalDate.of(2026, 11, 26), desk.planned(30).date());
  }

  @Test
  void theRaceDateIsTyped(FxRobot robot) {
    open(robot, RescheduleKind.DATES);
    robot.type(KeyCode.RIGHT, KeyCode.TAB);
    replace(robot, "12 Dec 2026");
    robot.type(KeyCode.TAB, KeyCode.SPACE, KeyCode.ENTER);
    isClosed("Dates changed");
    assertEquals(LocalDate.of(2026, 12, 12), desk.planned(41).date());
  }

  @Test
  void anotherTargetShowsItsSplitsWhileTyping(FxRobot robot) {
    open(robot, RescheduleKind.TARGET);
    replace(robot, "40");
    assertTrue(robot.lookup("0:54.9").tryQuery().isPresent());
    robot.type(KeyCode.ENTER);
    isClosed("Target changed");
    assertEquals(2, desk.stored().goals().size());
    assertEquals(Optional.empty(), desk.controller.state().form().get());
  }
}
