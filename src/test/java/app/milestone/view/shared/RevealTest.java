package app.milestone.view.shared;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance.ThemeChoice;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class RevealTest {
  private TextField first;
  private TextField last;
  private DialogFrame dialog;

  @Start
  void start(Stage stage) {
    first = new TextField();
    last = new TextField();
    Region tall = new Region();
    tall.setMinHeight(900);
    dialog = new DialogFrame("Title", new VBox(first, tall, last), null, "Close", () -> {});
    dialog.foot(new Region(), new Button("Save"));
    dialog.setMaxHeight(400);
    Stages.show(stage, new StackPane(dialog), ThemeChoice.LIGHT);
  }

  @Test
  void aFieldBelowTheEdgeOfADialogScrollsIntoViewByKeyAndByCall(FxRobot robot) {
    robot.interact(first::requestFocus);
    robot.type(KeyCode.TAB);
    assertTrue(last.isFocused());
    assertInside(last);
    robot.interact(first::requestFocus);
    assertInside(first);
    robot.interact(last::requestFocus);
    assertInside(last);
  }

  private void assertInside(Node node) {
    dialog.layout();
    Node view = dialog.lookup(".viewport");
    Bounds window = view.localToScene(view.getLayoutBounds());
    Bounds at = node.localToScene(node.getLayoutBounds());
    assertTrue(window.contains(at), at + " in " + window);
  }
}
