package app.milestone.view.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.milestone.controller.Appearance.ThemeChoice;
import app.milestone.controller.Notices;
import app.milestone.controller.Notices.Kind;
import app.milestone.controller.Texts;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Checks where a toast stands, and that it hides nothing in use. */
@ExtendWith(ApplicationExtension.class)
final class ToastPlaceTest {
  private TextField above;
  private TextField atFoot;
  private final Notices notices = new Notices(new Texts(Locale.UK));
  private Overlay overlay;

  @Start
  void start(Stage stage) {
    above = new TextField();
    atFoot = new TextField();
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    overlay = new Overlay(new VBox(above, space, atFoot));
    notices.say(Kind.DONE, "Power Run on Wed 18 Nov marked done");
    new ToastHost(overlay, notices, "Close");
    Stages.show(stage, overlay.root(), ThemeChoice.LIGHT);
  }

  private static Bounds seen(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private Bounds toast(FxRobot robot) {
    return seen(robot.lookup(".toast").query());
  }

  @Test
  void aToastStandsAboveTheLowerEdge(FxRobot robot) {
    robot.interact(above::requestFocus);
    assertEquals(480 - 20, toast(robot).getMaxY(), 1);
  }

  @Test
  void aToastDoesNotHideWhatHasTheFocus(FxRobot robot) {
    robot.interact(atFoot::requestFocus);
    assertFalse(toast(robot).intersects(seen(atFoot)), toast(robot) + " " + seen(atFoot));
    assertEquals(seen(atFoot).getMinY() - 8, toast(robot).getMaxY(), 1);
  }
}
