package app.milestone.view.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance;
import app.milestone.controller.LogDesk;
import app.milestone.controller.LogLine;
import app.milestone.storage.LargeHistory;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Theme;
import app.milestone.view.shared.WindowMode;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Uses the log by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
final class LogViewTest {
  @TempDir Path folder;
  private Stage stage;
  private LogDesk desk;
  private LogView view;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> show(LogDesk.season(folder)));
  }

  private void show(LogDesk shown) {
    desk = shown;
    Appearance appearance = new Appearance();
    BorderPane frame = new BorderPane();
    Overlay overlay = new Overlay(frame);
    WindowMode mode = new WindowMode(overlay.root(), appearance);
    view = new LogView(desk.log, overlay, desk.texts, mode, () -> new TextField("fields"));
    frame.setCenter(view.root());
    Scene scene = new Scene(overlay.root(), 960, 700);
    Theme.dress(scene, appearance, List.of("log"));
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> stage.hide());
    desk.close();
  }

  private List<String> chosen() {
    List<LogLine> lines = desk.log.state().page().get().lines();
    return desk.log.state().chosen().get().stream()
        .map(id -> lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow())
        .map(LogLine::dateText)
        .toList();
  }

  @Test
  void aClickChoosesARowAndOpensItsDetails(FxRobot robot) {
    robot.clickOn("5K time trial");
    assertEquals(List.of("Sat 14 Nov"), chosen());
    assertTrue(robot.lookup("#log-details").tryQuery().isPresent());
    robot.clickOn("#log-close");
    assertTrue(robot.lookup("#log-details").tryQuery().isEmpty());
  }

  @Test
  void arrowsMoveEnterEditsAndDeleteDeletes(FxRobot robot) {
    robot.interact(() -> desk.log.choose(List.of(desk.line(0).id())));
    robot.interact(() -> robot.lookup("#log-table").query().requestFocus());
    robot.type(KeyCode.DOWN);
    assertEquals(List.of("Mon 16 Nov"), chosen());
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("edit session"), desk.asked);
    assertTrue(robot.lookup("fields").tryQuery().isPresent() || stage.isShowing());
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> robot.lookup("#log-table").query().requestFocus());
    robot.type(KeyCode.DELETE);
    assertEquals("Strength, 7 moves on Mon 16 Nov deleted", desk.notice());
    assertEquals(21, desk.log.count());
  }

  @Test
  void everythingShownIsChosenAtOnce(FxRobot robot) {
    robot.clickOn("#log-chip-hills");
    robot.interact(() -> robot.lookup("#log-table").query().requestFocus());
    robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    assertEquals(List.of("Thu 12 Nov", "Thu 5 Nov", "Thu 29 Oct"), chosen());
    assertEquals("3 entries chosen", desk.log.state().details().get().orElseThrow().title());
  }

  @Test
  void typingSearchesAndEscapeClears(FxRobot robot) throws Exception {
    robot.interact(view::focusSearch);
    robot.write("river").type(KeyCode.ENTER);
    assertEquals(1, desk.log.state().page().get().lines().size());
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(22, desk.log.state().page().get().lines().size());
  }

  @Test
  void escapeClearsTheSearchFromTheTableToo(FxRobot robot) throws Exception {
    robot.interact(view::focusSearch);
    robot.write("river").type(KeyCode.ENTER);
    robot.interact(() -> robot.lookup("#log-table").query().requestFocus());
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(22, desk.log.state().page().get().lines().size());
  }

  @Test
  void sortingByAHeadReachesTheRowsAndItsReverseToo(FxRobot robot) {
    TableView<?> table = robot.lookup("#log-table").queryAs(TableView.class);
    robot.interact(() -> sortBy(table, "log-distance"));
    String first = desk.line(0).distance();
    robot.interact(
        () -> table.getSortOrder().getFirst().setSortType(TableColumn.SortType.DESCENDING));
    assertEquals(List.of("", "7.8 km"), List.of(first, desk.line(0).distance()));
  }

  /** Does what a click on a head does; without a screen each click would open a menu instead. */
  private static <T> void sortBy(TableView<T> table, String id) {
    table.getColumns().stream()
        .filter(column -> column.getId().equals(id))
        .forEach(column -> table.getSortOrder().setAll(List.of(column)));
  }

  @Test
  void ctrlSpaceAddsAKind(FxRobot robot) {
    robot.clickOn("#log-chip-hills");
    robot.interact(() -> robot.lookup("#log-chip-test").query().requestFocus());
    robot.press(KeyCode.CONTROL, KeyCode.SPACE).release(KeyCode.SPACE, KeyCode.CONTROL);
    assertEquals(7, desk.log.state().page().get().lines().size());
    robot.clickOn("#log-all");
    assertEquals(22, desk.log.state().page().get().lines().size());
  }

  @Test
  void exportOffersShownRowsAndEverything(FxRobot robot) {
    robot.clickOn("#log-chip-hills").clickOn("#log-export").clickOn("Shown rows (3)");
    assertEquals("3 entries exported", desk.notice());
  }

  @Test
  void rowsGetTheirWordsWhenTheyComeIntoSight(FxRobot robot, @TempDir Path other) {
    LogDesk.empty(other).close();
    LargeHistory.write(other.resolve("milestone.db"), 1000);
    desk.close();
    robot.interact(() -> show(LogDesk.empty(other)));
    TableView<?> table = robot.lookup("#log-table").queryAs(TableView.class);
    for (int row : List.of(700, 150, 970)) {
      robot.interact(() -> table.scrollTo(row));
      WaitForAsyncUtils.waitForFxEvents();
      LogLine line = desk.line(row);
      assertEquals("Power", line.session());
      robot.interact(() -> table.getSelectionModel().clearAndSelect(row));
      assertEquals(List.of(line.id()), desk.log.state().chosen().get());
      WaitForAsyncUtils.waitForFxEvents();
      Labeled date = robot.lookup(line.dateText()).queryLabeled();
      assertTrue(date.isVisible(), line.dateText());
    }
  }
}
