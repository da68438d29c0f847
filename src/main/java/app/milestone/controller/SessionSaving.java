package app.milestone.controller;

import app.milestone.controller.SessionState.Save;
import app.milestone.model.session.Figures;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Saves the fields of the inspector by themselves and keeps what could not be saved. */
final class SessionSaving {
  private final SessionState state;
  private final SessionForm form;
  private final SessionScreen screen;
  private final SessionLogging logging;
  private final Background background;
  private final Changes changes;
  private final Notices notices;
  private final Runnable again = this::tryAgain;
  private final Map<Shown, Figures> unsaved = new HashMap<>();
  private final Set<Shown> failed = new HashSet<>();
  private volatile Optional<Noted> noted = Optional.empty();
  private int steps;

  /** What was typed for an entry and is not on its way to the data yet. */
  private record Noted(Shown shown, Figures figures, String mergeKey) {}

  SessionSaving(
      SessionState state,
      SessionForm form,
      SessionScreen screen,
      SessionLogging logging,
      Background background,
      Changes changes,
      Notices notices) {
    this.state = state;
    this.form = form;
    this.screen = screen;
    this.logging = logging;
    this.background = background;
    this.changes = changes;
    this.notices = notices;
  }

  /** From now on an edit is a step of undo of its own. */
  void closeStep() {
    steps++;
  }

  Optional<Figures> unsaved(Shown shown) {
    return Optional.ofNullable(unsaved.get(shown));
  }

  /** Says how what is shown now stands to the data. */
  void report(Shown shown) {
    if (notices.looksOnly()) {
      state.save.set(Save.LOOKING);
      return;
    }
    Save waiting = failed.contains(shown) ? Save.FAILED : Save.SAVING;
    state.save.set(unsaved.containsKey(shown) ? waiting : Save.SAVED);
  }

  /** Notes what a save would write by now: where the system ends the program, no screen is left. */
  void note() {
    noted =
        screen
            .shown()
            .filter(_ -> state.hints.get().hasFigures() && !notices.looksOnly())
            .map(shown -> new Noted(shown, form.entered(), mergeKey(shown)))
            .filter(it -> !it.figures().equals(unsaved.getOrDefault(it.shown(), form.saved())));
  }

  /** Saves what was noted and not saved since; nobody is left to be told of a fault. */
  void saveNoted() {
    noted.ifPresent(
        it ->
            background.run(
                () -> logging.figures(it.shown(), it.figures(), it.mergeKey()), _ -> {}, _ -> {}));
  }

  private String mergeKey(Shown shown) {
    return shown + "/" + steps;
  }

  void commit() {
    noted = Optional.empty();
    Optional<Shown> shown = screen.shown();
    if (shown.isEmpty() || !state.hints.get().hasFigures()) {
      return;
    }
    if (notices.looksOnly()) {
      refuse();
      return;
    }
    form.showProblems();
    Figures figures = form.entered();
    if (!figures.equals(unsaved.getOrDefault(shown.get(), form.saved()))) {
      save(shown.get(), figures);
    }
  }

  /** Shows again what is saved, once the control that was used has taken its own turn. */
  private void refuse() {
    if (form.isDirty()) {
      Optional<Shown> shown = screen.shown();
      background.run(() -> shown, this::refuse, _ -> {});
    }
  }

  private void refuse(Optional<Shown> shown) {
    if (shown.equals(screen.shown()) && form.isDirty()) {
      screen.showSaved();
      notices.refuse();
    }
  }

  private void save(Shown shown, Figures figures) {
    String mergeKey = mergeKey(shown);
    unsaved.put(shown, figures);
    failed.remove(shown);
    state.save.set(Save.SAVING);
    notices.outdated();
    background.run(
        () -> logging.figures(shown, figures, mergeKey),
        _ -> saved(shown, figures),
        failure -> notSaved(shown, failure));
  }

  private void saved(Shown shown, Figures figures) {
    unsaved.remove(shown, figures);
    notices.outdated();
    if (failed.isEmpty()) {
      notices.saved(again);
    }
    if (isShown(shown)) {
      form.accept(figures);
      state.save.set(unsaved.containsKey(shown) ? Save.SAVING : Save.SAVED);
    }
    changes.announce(Change.SESSIONS);
  }

  private void notSaved(Shown shown, RuntimeException failure) {
    failed.add(shown);
    notices.notSaved(failure, again);
    if (isShown(shown)) {
      state.save.set(Save.FAILED);
    }
  }

  private boolean isShown(Shown shown) {
    return screen.shown().equals(Optional.of(shown));
  }

  /** An act could not be saved: what is said of the session that is shown must not deny it. */
  void notDone(RuntimeException failure, Runnable again) {
    notices.notSaved(failure, again);
    if (notices.hasUnsaved()) {
      state.save.set(Save.FAILED);
    }
  }

  /** Saves again what could not be saved; what is on its way is left alone. */
  void tryAgain() {
    if (failed.isEmpty()) {
      state.save.set(notices.hasUnsaved() ? Save.SAVING : Save.SAVED);
      notices.tryAgain();
    }
    for (Shown shown : Set.copyOf(failed)) {
      save(shown, unsaved.get(shown));
    }
  }

  void leave() {
    commit();
    form.tidy();
    closeStep();
  }

  boolean hasUnsaved() {
    return !unsaved.isEmpty() || form.isDirty();
  }
}
