package app.milestone.view;

import app.milestone.controller.Appearance;
import app.milestone.controller.MainController;
import app.milestone.controller.Place;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Handles the keys that work in every place, before what has the focus sees them. */
public final class MainKeys {
  private final MainController controller;
  private final Map<KeyCode, Runnable> acts = new HashMap<>();

  /** The keys for places, text size, undo and redo. */
  public MainKeys(MainController controller, Appearance appearance) {
    this.controller = controller;
    open(KeyCode.DIGIT1, Place.CALENDAR);
    open(KeyCode.DIGIT2, Place.PROGRESS);
    open(KeyCode.DIGIT3, Place.LOG);
    open(KeyCode.DIGIT4, Place.PLANS);
    open(KeyCode.COMMA, Place.SETTINGS);
    on(KeyCode.PLUS, appearance::largerText);
    on(KeyCode.EQUALS, appearance::largerText);
    on(KeyCode.ADD, appearance::largerText);
    on(KeyCode.MINUS, appearance::smallerText);
    on(KeyCode.SUBTRACT, appearance::smallerText);
    on(KeyCode.DIGIT0, appearance::normalText);
    on(KeyCode.NUMPAD0, appearance::normalText);
  }

  /** Adds an act for Ctrl, Cmd on macOS, with that key. */
  public MainKeys on(KeyCode key, Runnable act) {
    acts.put(key, act);
    return this;
  }

  private void open(KeyCode key, Place place) {
    on(key, () -> controller.open(place));
  }

  void listen(Scene scene, MainView view) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, scene, view));
  }

  private void pressed(KeyEvent event, Scene scene, MainView view) {
    if (event.getCode() == KeyCode.F6) {
      view.nextRegion(event.isShiftDown());
      event.consume();
    } else if (isHelp(event, scene.getFocusOwner())) {
      view.showKeys();
      event.consume();
    } else if (event.isShortcutDown() && !event.isAltDown()) {
      shortcut(event, scene.getFocusOwner(), view);
    }
  }

  private static boolean isHelp(KeyEvent event, Node owner) {
    boolean typing = owner instanceof TextInputControl;
    return event.getCode() == KeyCode.F1 || !typing && event.getText().equals("?");
  }

  private void shortcut(KeyEvent event, Node owner, MainView view) {
    boolean redo =
        event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown();
    boolean undo = event.getCode() == KeyCode.Z && !event.isShiftDown();
    if (undo || redo) {
      step(event, owner, redo, view);
      return;
    }
    boolean resizes = isTextSize(event.getCode());
    Runnable act = acts.get(event.getCode());
    if (act == null) {
      return;
    }
    boolean leavesDrawer = !resizes && view.overlay().closeDrawer();
    if (resizes || leavesDrawer || !view.overlay().isBusy()) {
      act.run();
      event.consume();
    }
  }

  private void step(KeyEvent event, Node owner, boolean redo, MainView view) {
    if (owner instanceof TextInputControl text && (redo ? text.isRedoable() : text.isUndoable())) {
      return;
    }
    event.consume();
    if (view.overlay().asks()) {
      return;
    }
    if (redo) {
      controller.redo();
    } else {
      controller.undo();
    }
  }

  private static boolean isTextSize(KeyCode key) {
    return switch (key) {
      case PLUS, EQUALS, ADD, MINUS, SUBTRACT, DIGIT0, NUMPAD0 -> true;
      default -> false;
    };
  }
}
