package app.milestone.view.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.controller.Appearance.ThemeChoice;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Checks that choices work by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
final class ChoicesTest {
  private static final List<String> WORDS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private TextField before;
  private TextField after;
  private SegmentedControl<String> view;
  private ScaleRow effort;
  private ScaleRow feeling;

  @Start
  void start(Stage stage) {
    before = new TextField();
    after = new TextField();
    view = new SegmentedControl<>("View", List.of("Plan", "Month", "Year"), Function.identity());
    view.value.set("Plan");
    effort = ScaleRow.effort("Effort", WORDS);
    feeling = ScaleRow.feeling("Feeling", WORDS.subList(0, 5));
    Stages.show(stage, new VBox(10, before, view, effort, feeling, after), ThemeChoice.DARK);
  }

  @Test
  void aClickChoosesASegment(FxRobot robot) {
    robot.clickOn("Month");
    assertEquals("Month", view.value.get());
  }

  @Test
  void arrowsChooseASegment(FxRobot robot) {
    robot.clickOn("Plan").press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    assertEquals("Month", view.value.get());
    robot.type(KeyCode.END);
    assertEquals("Year", view.value.get());
  }

  @Test
  void eachChoiceIsOneTabStop(FxRobot robot) {
    robot.clickOn(before).type(KeyCode.TAB, 4).write("x");
    assertEquals("x", after.getText());
  }

  @Test
  void aSecondClickClearsTheEffort(FxRobot robot) {
    robot.clickOn("7");
    assertEquals(7, effort.value.get());
    robot.clickOn("7");
    assertEquals(0, effort.value.get());
  }

  @Test
  void digitsChooseTheEffortAndZeroIsTen(FxRobot robot) {
    robot.interact(effort::requestFocus);
    robot.type(KeyCode.DIGIT4);
    assertEquals(4, effort.value.get());
    robot.type(KeyCode.DIGIT0);
    assertEquals(10, effort.value.get());
    robot.type(KeyCode.LEFT);
    assertEquals(9, effort.value.get());
  }

  @Test
  void theFacesFollowDigitsAndArrows(FxRobot robot) {
    robot.interact(feeling::requestFocus);
    robot.type(KeyCode.DIGIT3, KeyCode.RIGHT);
    assertEquals(4, feeling.value.get());
    assertEquals("Feeling four", feeling.getAccessibleText());
  }
}
