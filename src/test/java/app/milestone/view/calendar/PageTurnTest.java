package app.milestone.view.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.CalendarDesk;
import app.milestone.controller.SessionTile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Drags sessions from one month to another; the waiting is ended by hand. */
@ExtendWith(ApplicationExtension.class)
final class PageTurnTest {
  private static final LocalDate TODAY = CalendarDesk.TODAY;

  @TempDir static Path folder;
  private static int runs;

  private final List<Runnable> waiting = new ArrayList<>();
  private CalendarDesk desk;
  private Stage stage;

  @Start
  void start(Stage window) {
    desk = CalendarDesk.season(folder.resolve("run" + runs++));
    CalendarStage calendar = CalendarStage.of(desk, 960, 640);
    calendar
        .view()
        .pages()
        .waitBy(
            then -> {
              waiting.add(then);
              return () -> waiting.remove(then);
            });
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

  private static Node tile(FxRobot robot, LocalDate date) {
    return robot.lookup((DayTile tile) -> date.equals(tile.getUserData())).query();
  }

  private void showMonth(FxRobot robot) {
    robot.interact(
        () -> {
          desk.calendar.showMonth();
          stage.getScene().getRoot().layout();
        });
  }

  private static void lift(FxRobot robot) {
    robot.drag(tile(robot, TODAY)).moveBy(20, 5);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void hold(FxRobot robot, Point2D at) {
    robot.moveTo(at).moveBy(2, 0);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Point2D edge(FxRobot robot, boolean right) {
    Node body = robot.lookup(".calendar-body").query();
    Bounds bounds = body.localToScreen(body.getLayoutBounds());
    return new Point2D(right ? bounds.getMaxX() - 8 : bounds.getMinX() + 8, bounds.getCenterY());
  }

  private void waitLongEnough(FxRobot robot) {
    robot.interact(waiting.removeFirst());
  }

  private String title() {
    return desk.calendar.state().page().get().title();
  }

  private List<String> titles(LocalDate date) {
    return desk.day(date).sessions().stream().map(SessionTile::title).toList();
  }

  @Test
  void aSessionHeldAtTheEdgeComesToTheNextMonthAndIsDroppedThere(FxRobot robot) {
    showMonth(robot);
    lift(robot);
    hold(robot, edge(robot, true));
    assertEquals("November 2026", title());
    waitLongEnough(robot);
    assertEquals("December 2026", title());
    assertEquals(1, waiting.size());
    LocalDate target = LocalDate.of(2026, 12, 3);
    robot.moveTo(tile(robot, target));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(0, waiting.size());
    assertTrue(
        tile(robot, target).lookupAll(".tile-drop").stream()
            .anyMatch(
                node -> node.isVisible() && ((Label) node).getText().equals("Swap with Hills")));
    robot.drop();
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of("Power Run"), titles(target));
    assertTrue(robot.lookup(".tile-drop").queryAll().stream().noneMatch(Node::isVisible));
  }

  @Test
  void leavingTheEdgeInTimeTurnsNothing(FxRobot robot) {
    showMonth(robot);
    lift(robot);
    hold(robot, edge(robot, false));
    assertEquals(1, waiting.size());
    robot.moveTo(tile(robot, TODAY.plusDays(1)));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(0, waiting.size());
    robot.drop();
  }

  @Test
  void holdingOnAnArrowTurnsToo(FxRobot robot) {
    showMonth(robot);
    lift(robot);
    robot.moveTo("#previous-month").moveBy(2, 0);
    WaitForAsyncUtils.waitForFxEvents();
    waitLongEnough(robot);
    assertEquals("October 2026", title());
    robot.drop();
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(0, waiting.size());
  }

  @Test
  void thePlanDoesNotTurn(FxRobot robot) {
    lift(robot);
    hold(robot, edge(robot, true));
    assertEquals(0, waiting.size());
    robot.drop();
  }
}
