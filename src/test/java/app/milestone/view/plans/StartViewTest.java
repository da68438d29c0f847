package app.milestone.view.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance;
import app.milestone.controller.Place;
import app.milestone.controller.StartDesk;
import app.milestone.controller.StartState.Way;
import app.milestone.model.session.WeekOrder;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Checks that a plan is started by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
final class StartViewTest {
  private StartDesk desk;
  private StartView view;
  private Path folder;

  @Start
  void show(Stage stage) throws IOException {
    folder = Files.createTempDirectory("start");
    desk = StartDesk.empty(folder);
    desk.start.openFirst();
    StackPane pane = new StackPane();
    Overlay overlay = new Overlay(pane);
    view = new StartView(desk.start, desk.archive, overlay, desk.texts);
    pane.getChildren().add(view.root());
    Scene scene = new Scene(overlay.root(), 960, 720);
    Theme.dress(scene, new Appearance(), List.of("plans"));
    stage.setScene(scene);
    stage.show();
    view.opened();
  }

  @Stop
  void close() {
    desk.close();
  }

  @Test
  void theKeyboardStartsInTheTimeField(FxRobot robot) {
    robot.write("802.0");
    assertEquals("802.0", desk.start.state().time.get());
    assertEquals("7:32.0", robot.lookup("#start-target").queryLabeled().getText());
    robot.clickOn("#start-start");
    assertEquals(1, desk.runs.all().size());
    assertEquals(Place.CALENDAR, desk.main.place().get());
  }

  @Test
  void enterStartsThePlanFromTheFieldsThatAreTypedInto(FxRobot robot) {
    robot.write("802.0").type(KeyCode.ENTER);
    assertEquals(1, desk.runs.all().size());
    assertEquals(Place.CALENDAR, desk.main.place().get());
  }

  @Test
  void enterShowsWhatIsWrongWhereThePlanCannotStartYet(FxRobot robot) {
    robot.write("8:0").type(KeyCode.ENTER);
    assertEquals(List.of(), desk.runs.all());
    assertEquals(
        "Not a time yet. Write it like 8:02.0.",
        desk.start.state().page().get().orElseThrow().mile().error());
  }

  @Test
  void theFieldsOfTheDatesStandOnOneLineWhileOneIsWrong(FxRobot robot) {
    TextField date = robot.lookup("#start-date").queryAs(TextField.class);
    robot.interact(date::requestFocus);
    robot.interact(() -> date.setText("soon"));
    robot.type(KeyCode.TAB);
    Node box = date.getParent();
    double field = box.localToScene(box.getBoundsInLocal()).getCenterY();
    Node mode = robot.lookup("#start-date-mode").query();
    assertEquals(field, mode.localToScene(mode.getLayoutBounds()).getCenterY(), 2);
  }

  @Test
  void anArchiveOfAnotherComputerIsBroughtIn(FxRobot robot) throws IOException {
    Path file = folder.resolve("archive.json");
    try (StartDesk other = StartDesk.season(Files.createDirectory(folder.resolve("other")))) {
      other.chosenFile = file;
      other.archive.exportEverything();
    }
    desk.chosenFile = file;
    robot.clickOn("#start-import");
    assertEquals(1, desk.runs.all().size());
    assertEquals(Place.CALENDAR, desk.main.place().get());
    robot.interact(desk.start::openFirst);
    assertFalse(robot.lookup("#start-import").query().isVisible());
  }

  @Test
  void aFileThatIsNoArchiveIsRefusedOnTheFirstPage(FxRobot robot) throws IOException {
    desk.chosenFile = Files.writeString(folder.resolve("other.json"), "no archive");
    robot.clickOn("#start-import");
    assertEquals(Place.START, desk.main.place().get());
    assertFalse(desk.archive.state().problem().get().isEmpty());
    assertTrue(robot.lookup(".start-foot .field-message").query().isVisible());
    assertEquals(List.of(), desk.runs.all());
  }

  @Test
  void anotherTargetIsTypedAtOnceWhereItIsAskedFor(FxRobot robot) {
    robot.interact(
        () -> {
          desk.start.state().asksTarget.set(true);
          view.opened();
        });
    assertTrue(robot.lookup("#start-gain").query().isFocused());
    robot.write("20");
    assertEquals("20", desk.start.state().gain.get());
    robot.interact(view::opened);
    assertTrue(robot.lookup("#start-time").query().isFocused());
  }

  @Test
  void altAndAnArrowSwapTwoDays(FxRobot robot) {
    Node tile = robot.lookup(".start-day").nth(1).query();
    robot.interact(tile::requestFocus);
    robot.press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
    assertEquals(WeekOrder.PRINTED.swapped(2, 3), desk.start.state().order.get());
    assertTrue(robot.lookup(".start-day").nth(2).query().isFocusVisible());
    robot.type(KeyCode.LEFT);
    assertTrue(robot.lookup(".start-day").nth(1).query().isFocusVisible());
    robot.type(KeyCode.END);
    assertTrue(robot.lookup(".start-day").nth(6).query().isFocusVisible());
  }

  @Test
  void aClickChoosesToTestFirstAndBackChoosesAnotherPlan(FxRobot robot) {
    robot.clickOn("#start-later");
    assertEquals(Way.LATER, desk.start.state().way.get());
    robot.clickOn("#start-back").clickOn("#start-choose-mile-a-day");
    assertEquals("mile-a-day", desk.start.state().plan().get().orElseThrow().key());
    robot.clickOn("#start-not-now");
    assertEquals(List.of(), desk.runs.all());
  }

  @Test
  void aFirstDayThatCannotBeReadStopsTheStart(FxRobot robot) {
    robot.write("802.0");
    TextField date = robot.lookup("#start-date").queryAs(TextField.class);
    robot.interact(date::requestFocus);
    robot.interact(() -> date.setText("soon"));
    robot.type(KeyCode.TAB);
    assertEquals(
        "Choose the first day to start.", desk.start.state().page().get().orElseThrow().problem());
    assertTrue(robot.lookup("#start-start").query().isDisabled());
    robot.interact(date::requestFocus);
    robot.interact(() -> date.setText("30.11.2026"));
    robot.type(KeyCode.TAB);
    assertEquals("", desk.start.state().page().get().orElseThrow().problem());
  }
}
