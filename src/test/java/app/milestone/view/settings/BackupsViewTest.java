package app.milestone.view.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance;
import app.milestone.controller.BackupsDesk;
import app.milestone.controller.LogDesk;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
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

/** Backs up, checks and restores by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
final class BackupsViewTest {
  @TempDir Path folder;
  private Stage stage;
  private LogDesk settings;
  private BackupsDesk desk;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void open(FxRobot robot) throws IOException {
    Files.createDirectory(folder.resolve("second"));
    robot.interact(this::show);
  }

  private void show() {
    settings = LogDesk.empty(folder.resolve("settings"));
    desk = new BackupsDesk(folder.resolve("data"));
    Appearance appearance = new Appearance();
    BorderPane frame = new BorderPane();
    Overlay overlay = new Overlay(frame);
    SettingsView view =
        new SettingsView(
            settings.settings,
            settings.archive,
            Optional.of(desk.backups),
            overlay,
            appearance,
            settings.texts);
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
    settings.close();
  }

  @Test
  void theCardTellsOfTheBackupThatIsMadeByItsButton(FxRobot robot) {
    fire(robot, "backups-now");
    assertEquals(
        "Last backup: today 18:42, checked",
        robot.lookup("#backups-last").queryLabeled().getText());
    assertFalse(robot.lookup("#backups-remove").query().isVisible());
    fire(robot, "backups-choose");
    assertTrue(robot.lookup("#backups-remove").query().isVisible());
  }

  @Test
  void theListIsClosedByEscapeAndABackupIsChosenByAClick(FxRobot robot) {
    fire(robot, "backups-now");
    desk.deleteSessions(1);
    desk.clock.set(LocalDate.of(2026, 11, 19), "08:00");
    fire(robot, "backups-now");
    fire(robot, "backups-restore");
    robot.type(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), desk.state().form().get());
    fire(robot, "backups-restore");
    robot.clickOn("Yesterday 18:42");
    String change = "Nothing that you have now is missing in it. 1 session would come back.";
    assertTrue(robot.lookup(change).queryAll().stream().anyMatch(Node::isVisible));
    robot.clickOn("#restore-chosen");
    assertTrue(desk.asked.getLast().contains("Restored the backup of yesterday 18:42"));
  }

  @Test
  void theCheckOfTheDataShowsWhatItFound(FxRobot robot) {
    assertFalse(robot.lookup("#check-found").query().isVisible());
    fire(robot, "check-data");
    assertTrue(robot.lookup("#check-found").queryLabeled().getText().startsWith("All is well"));
    fire(robot, "copy-details");
    assertTrue(desk.asked.getLast().startsWith("copy Milestone"));
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
  }
}
