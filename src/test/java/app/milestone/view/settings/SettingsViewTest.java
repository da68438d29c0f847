package app.milestone.view.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.controller.Appearance;
import app.milestone.controller.Appearance.ThemeChoice;
import app.milestone.controller.LogDesk;
import app.milestone.model.settings.Units;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Uses the settings by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
final class SettingsViewTest {
  @TempDir Path folder;
  private final Appearance appearance = new Appearance();
  private Stage stage;
  private LogDesk desk;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(this::show);
  }

  private void show() {
    desk = LogDesk.empty(folder);
    BorderPane frame = new BorderPane();
    Overlay overlay = new Overlay(frame);
    SettingsView view =
        new SettingsView(
            desk.settings, desk.archive, Optional.empty(), overlay, appearance, desk.texts);
    frame.setCenter(view.root());
    view.opened();
    Scene scene = new Scene(overlay.root(), 960, 700);
    Theme.dress(scene, appearance, List.of("settings"));
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> stage.hide());
    desk.close();
  }

  @Test
  void themeAndTextSizeChangeAtOnceByMouseAndArrows(FxRobot robot) {
    robot.clickOn("Dark");
    assertEquals(ThemeChoice.DARK, appearance.theme.get());
    robot.type(KeyCode.LEFT);
    assertEquals(ThemeChoice.LIGHT, appearance.theme.get());
    robot.clickOn("125 %");
    assertEquals(125, appearance.textSize.get());
  }

  @Test
  void aChoiceIsAsWideAsItsSegments(FxRobot robot) {
    for (String name :
        List.of("theme", "text-size", "units", "first-weekday", "day-start", "sex")) {
      Region choice = robot.lookup("#settings-" + name).queryAs(Region.class);
      double segments =
          choice.getChildrenUnmodifiable().stream()
              .mapToDouble(it -> it.getLayoutBounds().getWidth())
              .sum();
      assertEquals(segments, choice.getWidth(), 3, name);
    }
  }

  @Test
  void unitsAreSavedByAClick(FxRobot robot) {
    robot.clickOn("Miles");
    assertEquals(Units.MILES, desk.settings.state().settings().get().units());
    assertEquals("Units changed to miles", desk.notice());
  }

  @Test
  void aBadYearIsExplainedWhenTheFieldIsLeft(FxRobot robot) {
    robot.clickOn("#settings-birth-year").write("1885").type(KeyCode.TAB);
    assertEquals(
        "Write a year from 1900 to 2026, or nothing.",
        desk.settings.state().birthYearProblem().get());
  }

  @Test
  void theFolderIsOpened(FxRobot robot) {
    robot.interact(() -> robot.lookup("#settings-open-folder").queryButton().fire());
    assertEquals(List.of("open /home/runner/.local/share/milestone"), desk.asked);
  }
}
