package app.milestone.view.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance;
import app.milestone.controller.ArchiveDesk;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Exports and imports by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
final class ArchiveCardTest {
  @TempDir Path folder;
  private Stage stage;
  private ArchiveDesk desk;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(this::show);
  }

  private void show() {
    desk = ArchiveDesk.season(folder, folder.resolve("all.json"));
    VBox card = new ArchiveCard(desk.archive, desk.texts).fill(new VBox());
    Scene scene = new Scene(new Overlay(new BorderPane(card)).root(), 600, 400);
    Theme.dress(scene, new Appearance(), List.of("settings"));
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> stage.hide());
    desk.close();
  }

  private boolean isShown(FxRobot robot, String id) {
    return robot.lookup(id).query().isVisible();
  }

  private String focused() {
    return stage.getScene().getFocusOwner().getId();
  }

  @Test
  void anExportIsStartedByAClickAndShowsItsProgress(FxRobot robot) {
    assertFalse(isShown(robot, "#archive-progress"));
    robot.clickOn("#archive-export");
    assertTrue(isShown(robot, "#archive-progress"));
    assertTrue(robot.lookup("#archive-import").queryButton().isDisabled());
    robot.interact(desk::finish);
    assertFalse(isShown(robot, "#archive-progress"));
    assertTrue(Files.exists(desk.file));
  }

  @Test
  void theKeysCancelAndComeBack(FxRobot robot) {
    robot.interact(() -> robot.lookup("#archive-export").queryButton().requestFocus());
    robot.type(KeyCode.SPACE);
    assertEquals("archive-cancel", focused());
    robot.type(KeyCode.SPACE);
    robot.interact(desk::finish);
    assertFalse(Files.exists(desk.file));
    assertEquals("archive-export", focused());
  }

  @Test
  void whyNothingIsImportedStandsBelowTheButton(FxRobot robot) {
    robot.clickOn("#archive-import");
    robot.interact(desk::finish);
    assertTrue(robot.lookup(desk.texts.get("archive.notEmpty")).query().isVisible());
  }
}
