package app.milestone.view.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.SampleData;
import app.milestone.controller.CalendarDesk;
import app.milestone.controller.SessionTile;
import app.milestone.model.session.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The gestures of the calendar by mouse and by keyboard, on the sample season. */
@ExtendWith(ApplicationExtension.class)
final class CalendarViewTest {
  private static final LocalDate TODAY = CalendarDesk.TODAY;
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

  @TempDir static Path folder;
  private static int runs;

  private CalendarDesk desk;
  private Stage stage;

  @Start
  void start(Stage window) {
    desk = CalendarDesk.season(folder.resolve("run" + runs++));
    CalendarStage calendar = CalendarStage.of(desk, 960, 640);
    stage = window;
    window.setScene(calendar.scene());
    window.show();
    calendar.view().opened();
  }

  @Stop
  void stop() {
    stage.hide();
    desk.database.close();
  }

  @Test
  void daysThatComeAfterTheCalendarWasOpenedTakeTheFocus(FxRobot robot) {
    CalendarDesk late = CalendarDesk.empty(folder.resolve("late"));
    robot.interact(
        () -> {
          CalendarStage calendar = CalendarStage.of(late, 960, 640);
          stage.setScene(calendar.scene());
          calendar.view().opened();
          SampleData.write(late.database, TODAY, late.texts);
          late.calendar.refresh();
        });
    assertTrue(stage.getScene().getFocusOwner() instanceof DayTile);
    late.database.close();
  }

  private static DayTile tile(FxRobot robot, LocalDate date) {
    return robot.lookup((DayTile tile) -> date.equals(tile.getUserData())).queryAs(DayTile.class);
  }

  private static String drop(FxRobot robot, LocalDate date) {
    return tile(robot, date).lookupAll(".tile-drop").stream()
        .filter(Node::isVisible)
        .map(node -> ((Label) node).getText())
        .findFirst()
        .orElse("");
  }

  private static Point2D ring(FxRobot robot, LocalDate date) {
    Node glyph = tile(robot, date).parts().getFirst().glyph;
    Bounds bounds = glyph.localToScreen(glyph.getBoundsInLocal());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private SessionTile session(LocalDate date) {
    return desk.day(date).sessions().getFirst();
  }

  private List<String> titles(LocalDate date) {
    return desk.day(date).sessions().stream().map(SessionTile::title).toList();
  }

  private LocalDate chosen() {
    return desk.calendar.state().choice().get().orElseThrow().date();
  }

  @Test
  void aClickOnTheRingTicksOffAndAnotherTakesItBack(FxRobot robot) {
    DayTile before = tile(robot, TODAY);
    robot.clickOn(ring(robot, TODAY));
    assertEquals(Status.DONE, session(TODAY).status());
    assertSame(before, tile(robot, TODAY));
    robot.clickOn(ring(robot, TODAY));
    assertEquals(Status.PLANNED, session(TODAY).status());
  }

  @Test
  void aClickOnATileChoosesIt(FxRobot robot) {
    robot.clickOn(tile(robot, FRIDAY));
    assertEquals(FRIDAY, chosen());
    assertTrue(tile(robot, FRIDAY).isFocusTraversable());
    assertFalse(tile(robot, TODAY).isFocusTraversable());
  }

  @Test
  void theCalendarIsOneTabStop(FxRobot robot) {
    Set<Node> tiles = robot.lookup(".tile").queryAll();
    assertEquals(42, tiles.size());
    assertEquals(1, tiles.stream().filter(Node::isFocusTraversable).count());
  }

  @Test
  void theArrowsMoveTheChoiceAndSpaceTicksOff(FxRobot robot) {
    robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.HOME);
    assertEquals(LocalDate.of(2026, 11, 23), chosen());
    robot.type(KeyCode.T, KeyCode.SPACE);
    assertEquals(Status.DONE, session(TODAY).status());
    assertTrue(tile(robot, TODAY).isFocused());
  }

  @Test
  void draggingATileOntoAnotherSwapsThem(FxRobot robot) {
    robot.drag(tile(robot, TODAY)).moveTo(tile(robot, FRIDAY));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("Swap with Strength", drop(robot, FRIDAY));
    assertEquals("Swap with Hills", drop(robot, TODAY.plusDays(1)));
    robot.drop();
    assertTrue(robot.lookup(".tile-drop").queryAll().stream().noneMatch(Node::isVisible));
    assertEquals(List.of("Power Run"), titles(FRIDAY));
    assertEquals(List.of("Strength"), titles(TODAY));
    assertTrue(desk.notice().startsWith("Swapped with Strength"), desk.notice());
  }

  @Test
  void whatADropWouldDoCoversNoOtherWordOfATile(FxRobot robot) {
    long before = seenWords(robot);
    robot.drag(tile(robot, TODAY)).moveTo(tile(robot, FRIDAY));
    WaitForAsyncUtils.waitForFxEvents();
    for (LocalDate day = TODAY.plusDays(3);
        day.isBefore(TODAY.plusDays(17));
        day = day.plusDays(1)) {
      DayTile tile = tile(robot, day);
      Node words = tile.lookup(".tile-drop");
      for (Node seen : tile.getChildrenUnmodifiable()) {
        boolean covered = words.getBoundsInParent().intersects(seen.getBoundsInParent());
        assertFalse(seen instanceof Text && seen.isVisible() && covered, day + " " + seen);
      }
      assertTrue(tile.dateText().isVisible());
    }
    robot.type(KeyCode.ESCAPE).drop();
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, seenWords(robot));
  }

  private static long seenWords(FxRobot robot) {
    return robot
        .lookup((Text text) -> text.isVisible() && text.getParent() instanceof DayTile)
        .queryAll()
        .size();
  }

  @Test
  void escCancelsADrag(FxRobot robot) {
    robot.drag(tile(robot, TODAY)).moveTo(tile(robot, FRIDAY)).type(KeyCode.ESCAPE).drop();
    assertEquals(List.of("Power Run"), titles(TODAY));
    assertEquals(List.of("Strength"), titles(FRIDAY));
  }

  @Test
  void altAndAnArrowMoveTheSession(FxRobot robot) {
    robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    assertEquals(List.of("Hills"), titles(TODAY));
    assertEquals(List.of("Power Run"), titles(TODAY.plusDays(1)));
    assertTrue(tile(robot, TODAY.plusDays(1)).isFocused());
  }

  @Test
  void thePopoverMovesToTheChosenDay(FxRobot robot) {
    robot.type(KeyCode.M);
    robot.clickOn("#move-" + FRIDAY).clickOn("#move-do");
    assertEquals(List.of("Power Run"), titles(FRIDAY));
  }

  @Test
  void theMenuOpensByMouseAndByKey(FxRobot robot) {
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
    assertEquals(6, robot.lookup(".menu-row").queryAll().size());
    robot.type(KeyCode.ESCAPE);
    robot.clickOn(tile(robot, FRIDAY), MouseButton.SECONDARY);
    assertEquals(6, robot.lookup(".menu-row").queryAll().size());
    assertEquals(FRIDAY, chosen());
  }

  @Test
  void enterOpensTheDetailsAndEscComesBack(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    assertEquals(1, robot.lookup(".drawer").queryAll().size());
    robot.type(KeyCode.ESCAPE);
    assertEquals(0, robot.lookup(".drawer").queryAll().size());
    assertTrue(tile(robot, TODAY).isFocused());
  }

  @Test
  void theMonthIsOneClickAway(FxRobot robot) {
    robot.clickOn("Month");
    assertTrue(desk.calendar.state().page().get().month());
    robot.clickOn("#next-month");
    assertEquals("December 2026", desk.calendar.state().page().get().title());
    robot.clickOn("#calendar-today").clickOn("Plan");
    assertFalse(desk.calendar.state().page().get().month());
    assertEquals(TODAY, chosen());
  }

  @Test
  void theChosenSessionIsCopied(FxRobot robot) {
    robot.press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);
    assertEquals(
        "Wed 18 Nov: Power Run, 2 × 6 × 200 m @ 0:56.2",
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString()));
  }
}
