package app.milestone.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Appearance;
import app.milestone.controller.Background;
import app.milestone.controller.Changes;
import app.milestone.controller.MainController;
import app.milestone.controller.MainState;
import app.milestone.controller.Notices;
import app.milestone.controller.Place;
import app.milestone.controller.Texts;
import app.milestone.storage.UndoStep;
import app.milestone.view.shared.Focus;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.Theme;
import app.milestone.view.shared.WindowMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Checks the rail, the keys that work everywhere, and the toast. */
@ExtendWith(ApplicationExtension.class)
final class MainViewTest {
  private final List<String> done = new ArrayList<>();
  private final Appearance appearance = new Appearance();
  private final MainState state = new MainState();
  private final Texts texts = new Texts(Locale.UK);
  private final Notices notices = new Notices(texts);
  private UndoStep step = UndoStep.of("session.toastSkipped", "Hills", "Thu 19 Nov");
  private MainView view;
  private MainKeys keys;
  private WindowMode mode;
  private Scene scene;
  private TextField field;

  @Start
  void start(Stage stage) {
    MainController controller =
        new MainController(
            state,
            new Inline(),
            new Changes(),
            notices,
            texts,
            () -> step("undo"),
            () -> step("redo"));
    view = new MainView(state, controller, notices, texts);
    field = new TextField();
    for (Place place : List.of(Place.CALENDAR, Place.PROGRESS, Place.SETTINGS)) {
      view.add(place, () -> screen(place));
    }
    view.start();
    appearance.theme.set(Appearance.ThemeChoice.DARK);
    mode = new WindowMode(view.root(), appearance);
    scene = new Scene(view.root(), 960, 720);
    Theme.dress(scene, appearance, List.of());
    keys = new MainKeys(controller, appearance);
    view.listen(scene, keys);
    stage.setScene(scene);
    stage.show();
  }

  private Optional<UndoStep> step(String name) {
    done.add(name);
    return Optional.of(step);
  }

  private Screen screen(Place place) {
    done.add(place.name());
    StackPane pane = new StackPane();
    if (place == Place.CALENDAR) {
      pane.getChildren().add(field);
    }
    return () -> pane;
  }

  private static final class Inline implements Background {
    @Override
    public <T> void run(
        Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
      whenDone.accept(work.get());
    }
  }

  @Test
  void screensAreMadeWhenTheyAreFirstOpened(FxRobot robot) {
    assertEquals(List.of("CALENDAR"), done);
    robot.clickOn("#rail-progress").clickOn("#rail-calendar").clickOn("#rail-progress");
    assertEquals(List.of("CALENDAR", "PROGRESS"), done);
    assertEquals(Place.PROGRESS, state.place().get());
  }

  @Test
  void aWarningStaysAboveEverythingUntilItIsClosed(FxRobot robot) {
    robot.interact(() -> view.showWarning("Two computers", "Advice", () -> done.add("closed")));
    assertTrue(robot.lookup("Two computers").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#close-warning").queryButton().fire());
    assertFalse(robot.lookup("Two computers").tryQuery().isPresent());
    assertEquals("closed", done.getLast());
  }

  @Test
  void ctrlAndADigitOpensAPlace(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    assertEquals(Place.PROGRESS, state.place().get());
    robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
    assertEquals(Place.SETTINGS, state.place().get());
  }

  @Test
  void ctrlAndADigitLeavesAnOpenDrawerButNotADialog(FxRobot robot) {
    Overlay.Layer[] layer = new Overlay.Layer[1];
    robot.interact(() -> layer[0] = view.overlay().drawer(new StackPane(new TextField())));
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    assertEquals(Place.PROGRESS, state.place().get());
    assertFalse(layer[0].isOpen());
    robot.interact(() -> layer[0] = view.overlay().dialog(new StackPane(new TextField())));
    robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
    assertEquals(Place.PROGRESS, state.place().get());
    assertTrue(layer[0].isOpen());
  }

  @Test
  void aKeyForAnActLeavesAnOpenDrawerAndTheListOfKeysLiesAboveIt(FxRobot robot) {
    robot.interact(() -> keys.on(KeyCode.T, () -> done.add("test")));
    Overlay.Layer[] layer = new Overlay.Layer[1];
    robot.interact(() -> layer[0] = view.overlay().drawer(new StackPane(new TextField())));
    robot.type(KeyCode.F1);
    assertTrue(robot.lookup(texts.get("app.keys")).tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    assertTrue(layer[0].isOpen());
    robot.press(KeyCode.CONTROL, KeyCode.T).release(KeyCode.T, KeyCode.CONTROL);
    assertFalse(layer[0].isOpen());
    assertEquals("test", done.getLast());
  }

  @Test
  void f6ReachesTheToastFromADialogAndComesBack(FxRobot robot) {
    TextField typed = new TextField();
    robot.interact(() -> view.overlay().dialog(new StackPane(typed)));
    robot.interact(() -> notices.failed("Not saved", () -> done.add("again")));
    robot.type(KeyCode.F6);
    assertTrue(Focus.isInside(scene.getFocusOwner(), view.overlay().toastPlace()));
    robot.type(KeyCode.F6);
    assertEquals(typed, scene.getFocusOwner());
  }

  @Test
  void ctrlZLeavesAnEditedFieldAlone(FxRobot robot) {
    robot.clickOn(field).write("a");
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertEquals("", field.getText());
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(List.of("CALENDAR", "undo"), done);
    assertEquals(
        "Undone: Hills on Thu 19 Nov skipped", notices.current().get().orElseThrow().text());
    Notices.Action redo = notices.current().get().orElseThrow().action().orElseThrow();
    robot.interact(redo.act());
    assertEquals(
        "Redone: Hills on Thu 19 Nov skipped", notices.current().get().orElseThrow().text());
  }

  @Test
  void ctrlZTakesNothingBackBehindADialogButBesideADrawer(FxRobot robot) {
    robot.interact(() -> view.overlay().dialog(new StackPane(new Button("Effort 7"))));
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(List.of("CALENDAR"), done);
    robot.interact(view.overlay()::closeTopmost);
    robot.interact(() -> view.overlay().drawer(new StackPane(new Button("Effort 7"))));
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(List.of("CALENDAR", "undo"), done);
  }

  @Test
  void ctrlPlusEnlargesTheTextAndCountsAsASmallerWindow(FxRobot robot) {
    assertEquals(WindowMode.Height.TALL, mode.height().get());
    robot.press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
    assertEquals(125, appearance.textSize.get());
    assertEquals(WindowMode.Width.COMPACT, mode.width().get());
    assertEquals(WindowMode.Height.VERY_LOW, mode.height().get());
  }

  @Test
  void theToastOffersUndoAndIsReachedByF6(FxRobot robot) {
    step = UndoStep.of("step.withoutWords");
    robot.interact(() -> notices.undoable(Notices.Kind.DONE, "Marked done"));
    robot.interact(field::requestFocus);
    robot.type(KeyCode.F6, KeyCode.SPACE);
    assertEquals(List.of("CALENDAR", "undo"), done);
    assertEquals("Undone", notices.current().get().orElseThrow().text());
  }

  @Test
  void f6ShowsWhereTheFocusIs(FxRobot robot) {
    robot.interact(() -> notices.undoable(Notices.Kind.DONE, "Marked done"));
    robot.interact(field::requestFocus);
    robot.type(KeyCode.F6);
    assertTrue(scene.getFocusOwner().isFocusVisible());
    robot.type(KeyCode.F6);
    assertTrue(scene.getFocusOwner().isFocusVisible());
  }

  @Test
  void escapeOnTheToastDismissesIt(FxRobot robot) {
    robot.interact(() -> notices.say(Notices.Kind.INFO, "Saved"));
    robot.interact(field::requestFocus);
    robot.type(KeyCode.F6, KeyCode.ESCAPE);
    assertEquals(Optional.empty(), notices.current().get());
  }

  @Test
  void f1ShowsTheKeysAndEscapeClosesThem(FxRobot robot) {
    robot.type(KeyCode.F1);
    assertTrue(view.overlay().isBusy());
    robot.type(KeyCode.ESCAPE);
    assertFalse(view.overlay().isBusy());
  }
}
