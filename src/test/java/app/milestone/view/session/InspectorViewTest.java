package app.milestone.view.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance;
import app.milestone.controller.EntryField;
import app.milestone.controller.SessionDesk;
import app.milestone.model.plan.SessionType;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.Rep;
import app.milestone.model.session.SkipReason;
import app.milestone.view.Shots;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Checks that a session is logged by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
final class InspectorViewTest {
  private static final int HILLS = 25;
  private static final int WEEK_2_POWER = 30;

  @TempDir static Path prepared;

  private final List<String> left = new ArrayList<>();
  private SessionDesk desk;
  private InspectorView inspector;
  private Scene scene;

  @BeforeAll
  static void prepare() {
    SessionDesk.prepare(prepared);
  }

  @Start
  void start(Stage stage) throws IOException {
    desk = new SessionDesk(prepared, Files.createTempDirectory(prepared, "copy"));
    StackPane content = new StackPane();
    Overlay overlay = new Overlay(content);
    inspector = new InspectorView(desk.state(), desk.controller(), desk.texts, overlay);
    inspector.onEscape(() -> left.add("left"));
    content.getChildren().add(inspector.root());
    desk.show(WEEK_2_POWER);
    scene = new Scene(overlay.root(), 420, 720);
    Theme.dress(scene, new Appearance(), List.of("session"));
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
  }

  @AfterEach
  void close() {
    Shots.onScreen(scene.getRoot()::requestFocus);
    desk.close();
  }

  private List<EntryField> fields() {
    return desk.state().steps().get().fields();
  }

  private TextField node(int field) {
    return inspector.root().lookupAll(".rep-field").stream()
        .map(TextField.class::cast)
        .filter(node -> node.getAccessibleText().equals(fields().get(field).name()))
        .findFirst()
        .orElseThrow();
  }

  private void focus(FxRobot robot, Node node) {
    robot.interact(node::requestFocus);
  }

  private List<Rep> reps() {
    return desk.logged(WEEK_2_POWER).figures().reps();
  }

  @Test
  void enterLeadsFromRepToRepAcrossRounds(FxRobot robot) {
    focus(robot, node(3));
    robot.write("1523").type(KeyCode.ENTER).write("1:52").type(KeyCode.ENTER);
    assertEquals(List.of(Rep.timed(0, 3, 112_300), Rep.timed(1, 0, 112_000)), reps());
    assertTrue(node(5).isFocused());
    assertEquals("1:52.3", node(3).getText());
  }

  @Test
  void tabLeadsOnAndBackspaceInAnEmptyFieldBack(FxRobot robot) {
    focus(robot, node(0));
    robot.type(KeyCode.TAB);
    assertTrue(node(1).isFocused());
    robot.type(KeyCode.BACK_SPACE);
    assertTrue(node(0).isFocused());
  }

  @Test
  void arrowsChangeByATenth(FxRobot robot) {
    focus(robot, node(0));
    robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertEquals(List.of(Rep.timed(0, 0, 112_400)), reps());
  }

  @Test
  void aPastedListFillsOn(FxRobot robot) {
    focus(robot, node(2));
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("1:51.0 1:52.0 1:53.0");
          Clipboard.getSystemClipboard().setContent(content);
          node(2).paste();
        });
    assertEquals(
        List.of(Rep.timed(0, 2, 111_000), Rep.timed(0, 3, 112_000), Rep.timed(1, 0, 113_000)),
        reps());
  }

  @Test
  void whatIsNotATimeIsOutlinedAndExplained(FxRobot robot) {
    focus(robot, node(0));
    robot.write("slow").type(KeyCode.ENTER);
    assertTrue(node(0).getStyleClass().contains("error"));
    assertEquals(
        "Write minutes and seconds, like 1:52.3.",
        desk.state().steps().get().groups().getFirst().problem().get());
    focus(robot, node(0));
    robot.type(KeyCode.DELETE).write("1:52");
    assertFalse(node(0).getStyleClass().contains("error"));
  }

  @Test
  void nothingIsOfferedBeforeASessionWasRead() throws IOException {
    try (SessionDesk fresh =
        new SessionDesk(prepared, Files.createTempDirectory(prepared, "copy"))) {
      InspectorView waiting =
          new InspectorView(
              fresh.state(), fresh.controller(), fresh.texts, new Overlay(new StackPane()));
      Node body = ((ScrollPane) waiting.root().getChildrenUnmodifiable().get(1)).getContent();
      assertFalse(body.isVisible());
      fresh.show(HILLS);
      assertTrue(body.isVisible());
    }
  }

  @Test
  void theFootCountsWhatCannotBeReadAndIsNotSaved(FxRobot robot) {
    focus(robot, node(0));
    robot.write("99:99").type(KeyCode.ENTER).write("abc").type(KeyCode.ENTER);
    assertEquals("2 entries cannot be read and are not saved", foot());
    robot.interact(() -> fields().get(0).text.set("1:52"));
    assertEquals("1 entry cannot be read and is not saved", foot());
    robot.interact(() -> fields().get(1).text.set(""));
    robot.interact(desk.controller()::leave);
    assertEquals("Saved automatically", foot());
  }

  private String foot() {
    return ((Label) inspector.root().lookup(".inspector-foot .label")).getText();
  }

  @Test
  void oneClickMarksDoneAndTabGoesOnToTheEffort(FxRobot robot) {
    robot.clickOn(".split-main");
    assertEquals(LogState.DONE, desk.logged(WEEK_2_POWER).state());
    robot.type(KeyCode.TAB).type(KeyCode.DIGIT8);
    assertEquals(OptionalInt.of(8), desk.logged(WEEK_2_POWER).figures().effort());
    robot.type(KeyCode.DIGIT8);
    assertEquals(OptionalInt.empty(), desk.logged(WEEK_2_POWER).figures().effort());
    robot.clickOn(".split-main");
    assertEquals(LogState.OPEN, desk.logged(WEEK_2_POWER).state());
  }

  @Test
  void aSessionIsSkippedWithAReasonByKeyboardAlone(FxRobot robot) {
    focus(robot, inspector.root().lookup(".split-main"));
    robot.type(KeyCode.DOWN).type(KeyCode.S);
    robot.type(KeyCode.RIGHT).type(KeyCode.SPACE).type(KeyCode.TAB).write("Fever");
    robot.type(KeyCode.ENTER);
    LogEntry entry = desk.logged(WEEK_2_POWER);
    assertEquals(LogState.SKIPPED, entry.state());
    assertEquals(Optional.of(SkipReason.ILL), entry.skipReason());
    assertEquals("Fever", entry.figures().notes());
  }

  @Test
  void aSessionIsPartlyDoneFromTheMenu(FxRobot robot) {
    robot.clickOn(".split-menu").clickOn("Partly done…");
    robot.write("Half of it").clickOn("Save as partly done");
    assertEquals(LogState.PARTLY, desk.logged(WEEK_2_POWER).state());
    assertEquals("Half of it", desk.state().notes.get());
  }

  @Test
  void aFiveKOrAnExtraSessionIsAddedFromTheMenu(FxRobot robot) {
    robot.clickOn(".split-menu").clickOn("Add extra session…").clickOn("5K").clickOn("Log a 5K");
    assertEquals(List.of("extra test FIVE_K 2026-11-18"), desk.asked);
    robot.clickOn(".split-menu").clickOn("Add extra session…");
    robot.clickOn("Recovery").clickOn("Add session");
    assertTrue(
        desk.entries(SessionDesk.TODAY).stream()
            .anyMatch(entry -> entry.isExtra() && entry.type() == SessionType.RECOVERY));
    assertEquals("Recovery", desk.state().head().get().typeName());
  }

  @Test
  void durationDistanceAndNotesAreSavedWhenLeft(FxRobot robot) {
    robot.interact(() -> desk.show(HILLS));
    TextField duration = (TextField) inspector.root().lookup(".session-amounts .field-inner");
    focus(robot, duration);
    robot.write("1:05").type(KeyCode.ENTER).write("7").type(KeyCode.TAB).write("Steep");
    robot.type(KeyCode.TAB);
    LogEntry entry = desk.logged(HILLS);
    assertEquals(OptionalInt.of(3900), entry.figures().seconds());
    assertEquals(OptionalInt.of(7000), entry.figures().metres());
    assertEquals("Steep", entry.figures().notes());
    assertEquals("65", duration.getText());
  }

  @Test
  void checksAreTickedByClick(FxRobot robot) {
    robot.interact(() -> desk.show(26));
    robot.clickOn("Left");
    assertEquals(List.of(Rep.ticked(6, 0)), desk.logged(26).figures().reps());
  }

  @Test
  void theArrowsShowTheDayBeforeAndAfter(FxRobot robot) {
    robot.interact(() -> desk.show(HILLS));
    List<Node> arrows = List.copyOf(inspector.root().lookupAll(".inspector-head .icon-only"));
    robot.clickOn(arrows.getLast());
    assertEquals("Fri 20 Nov", desk.state().head().get().date());
    robot.clickOn(arrows.getFirst());
    assertEquals("Thu 19 Nov", desk.state().head().get().date());
  }

  @Test
  void escapeLeavesAndEnterComesToTheFirstEmptyField(FxRobot robot) {
    robot.interact(inspector::focusFirstEmpty);
    assertTrue(node(0).isFocused());
    robot.type(KeyCode.ESCAPE);
    assertEquals(List.of("left"), left);
  }

  @Test
  void theLastFieldIsScrolledIntoView(FxRobot robot) {
    robot.interact(() -> desk.show(26));
    focus(robot, inspector.root().lookup(".text-area"));
    Node notes = inspector.root().lookup(".text-area");
    Node foot = inspector.root().lookup(".inspector-foot");
    robot.interact(() -> scene.getRoot().layout());
    assertTrue(
        notes.localToScene(notes.getLayoutBounds()).getMaxY()
            <= foot.localToScene(foot.getLayoutBounds()).getMinY());
  }

  @Test
  void itIsScrolledToWhereItWasLeftUntilAnotherSessionIsShown(FxRobot robot) {
    DoubleProperty kept = new SimpleDoubleProperty(0.5);
    ScrollPane scroll = (ScrollPane) inspector.root().lookup(".scroll-pane");
    robot.interact(() -> inspector.root().setMaxHeight(400));
    robot.interact(() -> inspector.keepPlace(kept));
    robot.interact(() -> scene.getRoot().layout());
    robot.interact(() -> {});
    assertEquals(0.5, scroll.getVvalue(), 0.001);
    robot.interact(() -> desk.show(HILLS));
    assertEquals(0, scroll.getVvalue());
    assertEquals(0, kept.get());
    robot.interact(() -> scroll.setVvalue(0.25));
    assertEquals(0.25, kept.get());
  }
}
