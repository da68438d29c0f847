package app.milestone;

import app.milestone.view.shared.StatusGlyph;
import app.milestone.view.shared.Styles;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A runner who uses the program by mouse and keys alone. */
final class Runner {
  private final FxRobot robot;
  private final WholeApp app;

  Runner(FxRobot robot, WholeApp app) {
    this.robot = robot;
    this.app = app;
  }

  /** Clicks what is called so: an id, an accessible text or the words on it. */
  void click(String name) {
    click(app.read(() -> app.find(name)));
  }

  void click(Node node) {
    app.read(() -> reveal(node));
    robot.clickOn(node);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Turns the wheel until the node is in sight. */
  private static boolean reveal(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        Bounds inside = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double hidden =
            pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        double top = pane.getVvalue() * hidden;
        boolean seen =
            inside.getMinY() >= top
                && inside.getMaxY() <= top + pane.getViewportBounds().getHeight();
        if (hidden > 0 && !seen) {
          double wanted = inside.getCenterY() - pane.getViewportBounds().getHeight() / 2;
          pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
          pane.layout();
        }
      }
    }
    return true;
  }

  /** Presses keys together, the last one last. */
  void keys(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Writes into what has the focus. */
  void type(String text) {
    robot.write(text, 0);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Clicks a field, replaces what is in it and leaves it by Tab. */
  void fill(String field, String text) {
    click(app.read(() -> field(field)));
    keys(KeyCode.CONTROL, KeyCode.A);
    type(text);
    keys(KeyCode.TAB);
  }

  /** What stands in a field. */
  String typed(String name) {
    return app.read(() -> field(name).getText());
  }

  private TextInputControl field(String name) {
    return Sight.nodes(app.root(), TextInputControl.class).stream()
        .filter(field -> Sight.isCalled(field, name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + name));
  }

  /** The fields of the steps in the inspector. */
  List<TextInputControl> reps() {
    return app.read(
        () ->
            Sight.nodes(app.root(), TextInputControl.class).stream()
                .filter(field -> field.getStyleClass().contains(Styles.REP_FIELD))
                .toList());
  }

  /** The tile of a day in the calendar. */
  Node tile(LocalDate date) {
    return app.find("day-" + date);
  }

  void choose(LocalDate date) {
    click(app.read(() -> tile(date)));
  }

  /** Clicks the ring of a day's session. */
  void tick(LocalDate date) {
    List<StatusGlyph> rings = app.read(() -> Sight.nodes(tile(date), StatusGlyph.class));
    click(rings.getFirst());
  }

  /** What a screen reader says of a day. */
  String spoken(LocalDate date) {
    return app.read(() -> tile(date).getAccessibleText());
  }

  /** Drags the session of a day onto another day. */
  void drag(LocalDate from, LocalDate to) {
    Node source = app.read(() -> tile(from));
    Node target = app.read(() -> tile(to));
    robot.drag(source, MouseButton.PRIMARY).dropTo(target);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
