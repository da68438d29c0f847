package app.milestone.view.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance;
import app.milestone.controller.StartDesk;
import app.milestone.transfer.BuiltInPlans;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Checks that plans are chosen, started and added by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
final class PlansViewTest {
  private final Appearance appearance = new Appearance();
  private StartDesk desk;
  private Path folder;

  @Start
  void show(Stage stage) throws IOException {
    folder = Files.createTempDirectory("plans");
    desk = StartDesk.season(folder);
    StackPane pane = new StackPane();
    Overlay overlay = new Overlay(pane);
    PlansView view = new PlansView(desk.shelf, overlay, desk.texts);
    pane.getChildren().add(view.root());
    Scene scene = new Scene(overlay.root(), 960, 720);
    Theme.dress(scene, appearance, List.of("plans"));
    stage.setScene(scene);
    stage.show();
    view.opened();
  }

  @Stop
  void close() {
    desk.close();
  }

  @Test
  void previewShowsAnotherPlanAndStartOpensIt(FxRobot robot) {
    robot.clickOn("#plan-preview-mile-a-day");
    assertEquals("mile-a-day", desk.shelf.state().page().get().orElseThrow().chosen());
    robot.interact(() -> robot.lookup("#plan-start-mile-a-day").query().requestFocus());
    robot.type(KeyCode.SPACE);
    assertEquals(List.of("start mile-a-day"), desk.asked);
  }

  @Test
  void theMenuOfTheActivePlanWorksByKeyboard(FxRobot robot) {
    robot.interact(() -> robot.lookup("#plan-menu-fastest-mile").query().requestFocus());
    robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertEquals(List.of("change target"), desk.asked);
  }

  @Test
  void largeTextLeavesRoomForTheWeeks(FxRobot robot) {
    robot.interact(() -> appearance.textSize.set(150));
    WaitForAsyncUtils.waitForFxEvents();
    Region row = robot.lookup(".plan-row").queryAs(Region.class);
    assertTrue(row.getHeight() < 400, row.getHeight() + " high");
  }

  @Test
  void theWeeksOfTheActivePlanAreShownByKeyboard(FxRobot robot) {
    robot.interact(() -> desk.shelf.choose("mile-a-day"));
    robot.interact(() -> robot.lookup("#plan-menu-fastest-mile").query().requestFocus());
    robot.type(KeyCode.SPACE, KeyCode.ENTER);
    assertEquals("fastest-mile", desk.shelf.state().page().get().orElseThrow().chosen());
  }

  @Test
  void arrowsScrollTheCardsThatDoNotFit(FxRobot robot) throws IOException {
    assertFalse(robot.lookup("#plans-morePlans").query().isVisible());
    addPlan(robot, "One");
    addPlan(robot, "Two");
    robot.interact(() -> robot.lookup("#plans-morePlans").queryButton().fire());
    ScrollPane row = (ScrollPane) robot.lookup(".plan-row").query();
    assertTrue(row.getHvalue() > 0);
    robot.interact(() -> robot.lookup("#plans-earlierPlans").queryButton().fire());
    assertEquals(0, row.getHvalue());
  }

  private void addPlan(FxRobot robot, String name) throws IOException {
    String text = BuiltInPlans.text("mile-a-day").replaceFirst("(?m)^name:.*$", "name: " + name);
    Path file = Files.writeString(folder.resolve(name + ".yaml"), text);
    robot.interact(() -> desk.shelf.check(file));
    robot.interact(desk.shelf::add);
  }

  @Test
  void aFileWithProblemsCannotBeAdded(FxRobot robot) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.yaml"), "milestonePlan: 1\nname: Bad\n");
    robot.interact(() -> desk.shelf.check(file));
    assertTrue(robot.lookup("#plan-add").query().isDisabled());
    robot.clickOn("#plan-cancel");
    assertTrue(robot.lookup("#plan-add").tryQuery().isEmpty());
  }
}
