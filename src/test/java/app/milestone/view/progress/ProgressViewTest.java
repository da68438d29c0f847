package app.milestone.view.progress;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance;
import app.milestone.controller.Picture;
import app.milestone.controller.ProgressChart.Part;
import app.milestone.controller.ProgressDesk;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ProgressViewTest {
  @TempDir Path folder;

  private ProgressDesk desk;

  @Start
  void start(Stage stage) {
    desk = ProgressDesk.season(folder);
    BorderPane frame = new BorderPane();
    Overlay overlay = new Overlay(frame);
    ProgressView view = new ProgressView(desk.controller, overlay, desk.texts);
    frame.setCenter(view.root());
    Scene scene = new Scene(overlay.root(), 960, 720);
    Theme.dress(scene, new Appearance(), List.of("progress"));
    view.opened();
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private UUID test(int index) {
    return desk.page().chart().points().get(index).test();
  }

  private Node point(FxRobot robot, int index) {
    return robot.lookup("#point-" + test(index)).query();
  }

  @Test
  void aClickOnAPointShowsItsLapsAndADoubleClickOpensIt(FxRobot robot) {
    robot.clickOn(point(robot, 1));
    assertEquals(Optional.of(test(1)), desk.state().chosen().get());
    robot.interact(() -> Event.fireEvent(point(robot, 3), doubleClick()));
    assertTrue(desk.visited.contains("edit " + test(3)));
  }

  private static MouseEvent doubleClick() {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        2,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void spaceOnTheLegendSwitchesAPartAndKeepsTheFocus(FxRobot robot) {
    robot.interact(() -> robot.lookup("#legend-estimates").query().requestFocus());
    robot.type(KeyCode.SPACE);
    assertFalse(desk.state().parts().get().contains(Part.ESTIMATES));
    assertTrue(robot.lookup("#legend-estimates").query().isFocused());
    robot.type(KeyCode.SPACE);
    assertTrue(desk.state().parts().get().contains(Part.ESTIMATES));
  }

  @Test
  void arrowsGoFromPointToPointAndEnterChooses(FxRobot robot) {
    robot.interact(() -> point(robot, 2).requestFocus());
    robot.type(KeyCode.RIGHT);
    assertTrue(point(robot, 3).isFocused());
    robot.type(KeyCode.LEFT, 2);
    assertTrue(point(robot, 1).isFocused());
    robot.type(KeyCode.ENTER);
    assertEquals(Optional.of(test(1)), desk.state().chosen().get());
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("edit " + test(1)), desk.visited);
  }

  @Test
  void theLegendHidesEstimates(FxRobot robot) {
    robot.clickOn("#legend-estimates");
    assertFalse(desk.state().parts().get().contains(Part.ESTIMATES));
    assertTrue(robot.lookup("#point-" + test(0)).tryQuery().isEmpty());
    robot.clickOn("#legend-estimates");
    assertTrue(desk.state().parts().get().contains(Part.ESTIMATES));
  }

  @Test
  void theTableHoldsAllTests(FxRobot robot) {
    robot.clickOn("#asTable");
    TableView<?> table = robot.lookup("#testTable").queryAs(TableView.class);
    assertEquals(4, table.getItems().size());
    robot.interact(
        () -> {
          table.requestFocus();
          table.getSelectionModel().select(0);
        });
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("edit " + test(3)), desk.visited);
  }

  @Test
  void aSquareOpensItsDay(FxRobot robot) {
    Node square = robot.lookup("#day-2026-11-18").query();
    robot.interact(square::requestFocus);
    robot.type(KeyCode.LEFT);
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("day 2026-11-17"), desk.visited);
  }

  @Test
  void theHeaderLeadsToTheTestDialog(FxRobot robot) {
    robot.clickOn("#logMileTest");
    assertEquals(List.of("mile test"), desk.visited);
  }

  @Test
  void theChartIsSavedAsAPicture(FxRobot robot) throws IOException {
    robot.interact(() -> ((Button) robot.lookup("#export").query()).fire());
    robot.type(KeyCode.ENTER);
    byte[] file = Files.readAllBytes(folder.resolve("milestone-progress.png"));
    assertEquals("[-119, 80, 78, 71]", Arrays.toString(Arrays.copyOf(file, 4)));
  }

  @Test
  void thePictureShowsTheChartEvenWhileTheTableIsShown(FxRobot robot) {
    AtomicReference<Picture> chart = new AtomicReference<>();
    AtomicReference<Picture> table = new AtomicReference<>();
    ChartCard card = (ChartCard) robot.lookup(".chart-card").query();
    robot.interact(() -> chart.set(card.picture()));
    robot.interact(() -> desk.controller.showTable(true));
    robot.interact(() -> table.set(card.picture()));
    assertEquals(chart.get().width(), table.get().width());
    assertArrayEquals(chart.get().argb(), table.get().argb());
    assertTrue(robot.lookup("#testTable").tryQuery().isPresent());
  }

  @Test
  void figuresAndTheTableSayTheirTimesInWords(FxRobot robot) {
    String baseline = robot.lookup(".figure-tile").query().getAccessibleText();
    assertTrue(baseline.contains("8 minutes 2.0 seconds"), baseline);
    robot.interact(() -> desk.controller.showTable(true));
    robot.interact(() -> robot.lookup("#testTable").query().getParent().layout());
    assertTrue(
        robot.lookup(".number-cell").queryAll().stream()
            .anyMatch(cell -> "7 minutes 49.2 seconds".equals(cell.getAccessibleText())));
  }
}
