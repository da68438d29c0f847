package app.milestone.controller;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Moves between places, and takes back or repeats the last step wherever it was made. */
public final class MainController {
  private final MainState state;
  private final Background background;
  private final Changes changes;
  private final Notices notices;
  private final Texts texts;
  private final Supplier<Boolean> undoStep;
  private final Supplier<Boolean> redoStep;

  /**
   * The controller of the window.
   *
   * @param undoStep takes back one step in the data; false when there is none; run as background
   *     work
   * @param redoStep repeats the step taken back last, alike
   */
  public MainController(
      MainState state,
      Background background,
      Changes changes,
      Notices notices,
      Texts texts,
      Supplier<Boolean> undoStep,
      Supplier<Boolean> redoStep) {
    this.state = state;
    this.background = background;
    this.changes = changes;
    this.notices = notices;
    this.texts = texts;
    this.undoStep = undoStep;
    this.redoStep = redoStep;
    notices.undoBy(this::undo);
  }

  /** Shows a place. */
  public void open(Place place) {
    state.place.set(place);
  }

  /** Takes back the last step. */
  public void undo() {
    Notices.Action redo = new Notices.Action(texts.get("app.redo"), false, this::redo);
    step(undoStep, "app.undone", "app.nothingToUndo", Optional.of(redo), this::undo);
  }

  /** Repeats the step that was taken back last. */
  public void redo() {
    Notices.Action undo = new Notices.Action(texts.get("app.undo"), true, this::undo);
    step(redoStep, "app.redone", "app.nothingToRedo", Optional.of(undo), this::redo);
  }

  private void step(
      Supplier<Boolean> work,
      String doneKey,
      String nothingKey,
      Optional<Notices.Action> action,
      Runnable again) {
    Consumer<Boolean> whenDone =
        changed -> {
          String key = changed ? doneKey : nothingKey;
          Optional<Notices.Action> offered = changed ? action : Optional.empty();
          notices.show(
              new Notices.Notice(Notices.Kind.INFO, texts.get(key), Notices.Stay.SHORT, offered));
          if (changed) {
            changes.announceAll();
          }
        };
    background.run(work, whenDone, failure -> notices.notSaved(failure, again));
  }
}
