package app.milestone.controller;

import app.milestone.storage.UndoStep;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Moves between places, and takes back or repeats the last step wherever it was made. */
public final class MainController {
  /** What is said of a step with words of its own, of any other, and when there is none. */
  private record Keys(String step, String done, String nothing) {}

  private static final Keys UNDO = new Keys("app.undoneStep", "app.undone", "app.nothingToUndo");
  private static final Keys REDO = new Keys("app.redoneStep", "app.redone", "app.nothingToRedo");

  private final MainState state;
  private final Background background;
  private final Changes changes;
  private final Notices notices;
  private final Texts texts;
  private final Supplier<Optional<UndoStep>> undoStep;
  private final Supplier<Optional<UndoStep>> redoStep;

  /**
   * The controller of the window.
   *
   * @param undoStep takes back one step in the data and names it; empty when there is none; run as
   *     background work
   * @param redoStep repeats the step taken back last, alike
   */
  public MainController(
      MainState state,
      Background background,
      Changes changes,
      Notices notices,
      Texts texts,
      Supplier<Optional<UndoStep>> undoStep,
      Supplier<Optional<UndoStep>> redoStep) {
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
    step(undoStep, UNDO, Optional.of(redo), this::undo);
  }

  /** Repeats the step that was taken back last. */
  public void redo() {
    Notices.Action undo = new Notices.Action(texts.get("app.undo"), true, this::undo);
    step(redoStep, REDO, Optional.of(undo), this::redo);
  }

  private void step(
      Supplier<Optional<UndoStep>> work,
      Keys keys,
      Optional<Notices.Action> action,
      Runnable again) {
    Consumer<Optional<UndoStep>> whenDone =
        changed -> {
          String words = changed.map(it -> words(keys, it)).orElse(texts.get(keys.nothing()));
          boolean forGood = changed.filter(UndoStep::forGood).isPresent();
          Optional<Notices.Action> offered = changed.filter(_ -> !forGood).flatMap(_ -> action);
          Notices.Stay stay = forGood ? Notices.Stay.NORMAL : Notices.Stay.SHORT;
          notices.show(new Notices.Notice(Notices.Kind.INFO, words, stay, offered));
          if (changed.isPresent()) {
            changes.announceAll();
          }
        };
    background.run(work, whenDone, failure -> notices.notSaved(failure, again));
  }

  /** "Undone: Hills on Thu 19 Nov skipped". */
  private String words(Keys keys, UndoStep step) {
    if (step.forGood()) {
      return texts.get("app.undoneForGood");
    }
    return texts.keys().contains(step.key())
        ? texts.get(keys.step(), texts.get(step.key(), step.arguments().toArray()))
        : texts.get(keys.done());
  }
}
