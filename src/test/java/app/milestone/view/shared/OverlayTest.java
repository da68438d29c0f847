package app.milestone.view.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance.ThemeChoice;
import app.milestone.controller.Dialogs.Answer;
import app.milestone.controller.Dialogs.Kind;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Checks what lies above the screens: closing, focus and menus. */
@ExtendWith(ApplicationExtension.class)
final class OverlayTest {
  private final List<String> done = new ArrayList<>();
  private TextField below;
  private SplitButton split;
  private Overlay overlay;
  private Scene scene;

  @Start
  void start(Stage stage) {
    below = new TextField();
    VBox content = new VBox(10, below);
    overlay = new Overlay(content);
    Button main = Buttons.plain("Mark done", () -> done.add("done"));
    split = new SplitButton(main, "More", this::menu);
    content.getChildren().add(split);
    scene = Stages.show(stage, overlay.root(), ThemeChoice.LIGHT);
  }

  @BeforeEach
  void focusTheButton(FxRobot robot) {
    robot.interact(() -> split.more().requestFocus());
  }

  private Menu menu() {
    return new Menu(overlay)
        .item(Icon.SKIP, "Skip…", "S", () -> done.add("skip"))
        .line()
        .item(Icon.SWAP, "Move to…", "M", () -> done.add("move"));
  }

  private void ask() {
    Answer stop = new Answer("Stop", Kind.DANGER, () -> done.add("stop"));
    ConfirmDialog.show(overlay, "Stop?", "The log is kept.", List.of(Answer.cancel("Keep"), stop));
  }

  @Test
  void theMenuWorksByMouse(FxRobot robot) {
    robot.clickOn(split.more()).clickOn("Move to…");
    assertEquals(List.of("move"), done);
    assertFalse(overlay.isBusy());
  }

  @Test
  void theMenuWorksByArrowsAndEnter(FxRobot robot) {
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertEquals(List.of("move"), done);
    assertEquals(split.more(), scene.getFocusOwner());
  }

  @Test
  void theMenuWorksByTheKeysItShows(FxRobot robot) {
    robot.type(KeyCode.DOWN, KeyCode.S);
    assertEquals(List.of("skip"), done);
  }

  @Test
  void escapeClosesTheTopmostAndGivesTheFocusBack(FxRobot robot) {
    robot.interact(this::ask);
    robot.interact(() -> menu().show(split));
    robot.type(KeyCode.ESCAPE);
    assertTrue(overlay.isBusy());
    robot.type(KeyCode.ESCAPE);
    assertFalse(overlay.isBusy());
    assertEquals(split.more(), scene.getFocusOwner());
    assertEquals(List.of(), done);
  }

  @Test
  void tabStaysInsideADialog(FxRobot robot) {
    robot.interact(this::ask);
    robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
    assertEquals(List.of("stop"), done);
  }

  @Test
  void aClickBesideAMenuOnlyClosesIt(FxRobot robot) {
    robot.clickOn(split.more()).clickOn(split.main());
    assertFalse(overlay.isBusy());
    assertEquals(List.of(), done);
  }
}
