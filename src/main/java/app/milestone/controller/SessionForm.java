package app.milestone.controller;

import app.milestone.model.session.Feeling;
import app.milestone.model.session.Figures;
import app.milestone.model.settings.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Moves figures between a log entry and the fields of the inspector, without losing what is typed.
 */
final class SessionForm {
  private static final String DURATION = "duration";
  private static final String DISTANCE = "distance";
  private static final List<Feeling> FACES = List.of(Feeling.values());

  private final SessionState state;
  private final Texts texts;
  private Units units = Units.KILOMETRES;
  private Figures saved = Figures.NONE;

  SessionForm(SessionState state, Texts texts) {
    this.state = state;
    this.texts = texts;
  }

  private Locale locale() {
    return texts.locale();
  }

  /** Empties every field for another session. */
  void clear(Units value) {
    units = value;
    saved = Figures.NONE;
    show(saved);
    clearProblems();
  }

  /** Shows saved figures; a field with other, unsaved text keeps it. */
  void load(Figures figures, Units value) {
    boolean keepsDuration = isDurationDirty();
    boolean keepsDistance = isDistanceDirty();
    boolean keepsNotes = !state.notes.get().strip().equals(saved.notes());
    boolean keepsEffort = state.effort.get() != saved.effort().orElse(0);
    boolean keepsFeeling = state.feeling.get() != face(saved);
    units = value;
    saved = figures;
    if (!keepsDuration) {
      state.duration.set(durationText(figures));
    }
    if (!keepsDistance) {
      state.distance.set(distanceText(figures));
    }
    if (!keepsNotes && !state.notes.get().strip().equals(figures.notes())) {
      state.notes.set(figures.notes());
    }
    if (!keepsEffort) {
      state.effort.set(figures.effort().orElse(0));
    }
    if (!keepsFeeling) {
      state.feeling.set(face(figures));
    }
    state.steps.get().load(figures.reps());
  }

  /** What was just written has been saved; the texts stay as they are. */
  void accept(Figures figures) {
    saved = figures;
    state.steps.get().accept(figures.reps());
  }

  /** Writes figures into the fields although they are not saved yet. */
  void show(Figures figures) {
    state.duration.set(durationText(figures));
    state.distance.set(distanceText(figures));
    state.notes.set(figures.notes());
    state.effort.set(figures.effort().orElse(0));
    state.feeling.set(face(figures));
    for (EntryField field : state.steps.get().fields()) {
      field.show(figures.reps().stream().filter(field::isAt).findFirst());
    }
  }

  /** Rewrites what can be read in its own notation, as when a field is left. */
  void tidy() {
    Figures figures = entered();
    if (!isDurationWrong()) {
      state.duration.set(durationText(figures));
    }
    if (!isDistanceWrong()) {
      state.distance.set(distanceText(figures));
    }
    state.steps.get().fields().forEach(EntryField::tidy);
  }

  private static int face(Figures figures) {
    return figures.feeling().map(face -> FACES.indexOf(face) + 1).orElse(0);
  }

  private String durationText(Figures figures) {
    return figures.seconds().isPresent()
        ? Amounts.minutes(figures.seconds().getAsInt(), locale())
        : "";
  }

  private String distanceText(Figures figures) {
    return figures.metres().isPresent()
        ? Amounts.length(figures.metres().getAsInt(), units, locale())
        : "";
  }

  private boolean isDurationDirty() {
    return !state.duration.get().equals(durationText(saved));
  }

  private boolean isDistanceDirty() {
    return !state.distance.get().equals(distanceText(saved));
  }

  private boolean isDurationWrong() {
    return !state.duration.get().isBlank() && Amounts.seconds(state.duration.get()).isEmpty();
  }

  private boolean isDistanceWrong() {
    return !state.distance.get().isBlank() && Amounts.metres(state.distance.get(), units).isEmpty();
  }

  /** Whether anything on the screen is not in the data, unreadable text included. */
  boolean isDirty() {
    return isDurationWrong()
        || isDistanceWrong()
        || !entered().equals(saved)
        || state.steps.get().isDirty();
  }

  Figures saved() {
    return saved;
  }

  /** The figures on the screen; what cannot be read stays as it was saved. */
  Figures entered() {
    int effort = state.effort.get();
    int face = state.feeling.get();
    Figures figures =
        saved
            .withEffort(effort == 0 ? OptionalInt.empty() : OptionalInt.of(effort))
            .withFeeling(face == 0 ? Optional.empty() : Optional.of(FACES.get(face - 1)))
            .withNotes(state.notes.get().strip())
            .withReps(state.steps.get().entered());
    if (isDurationDirty() && !isDurationWrong()) {
      figures = figures.withSeconds(Amounts.seconds(state.duration.get()), false);
    }
    if (isDistanceDirty() && !isDistanceWrong()) {
      figures = figures.withMetres(Amounts.metres(state.distance.get(), units), false);
    }
    return figures;
  }

  /** Says which amounts were filled in from the plan and not typed since. */
  void showEstimates() {
    state.durationEstimated.set(
        saved.seconds().isPresent() && saved.secondsEstimated() && !isDurationDirty());
    state.distanceEstimated.set(
        saved.metres().isPresent() && saved.metresEstimated() && !isDistanceDirty());
  }

  /** Says which fields cannot be read. */
  void showProblems() {
    state.durationProblem.set(isDurationWrong() ? texts.get("session.writeDuration") : "");
    state.distanceProblem.set(isDistanceWrong() ? texts.get("session.writeDistance") : "");
    state.steps.get().groups().forEach(StepLine.Fields::markWrong);
    countProblems();
  }

  /** Takes a sentence away as soon as its field can be read. */
  void clearProblems() {
    clear(state.durationProblem::set, isDurationWrong());
    clear(state.distanceProblem::set, isDistanceWrong());
    state.steps.get().groups().forEach(StepLine.Fields::clearProblem);
    countProblems();
  }

  private void countProblems() {
    long amounts =
        Stream.of(state.durationProblem, state.distanceProblem)
            .filter(problem -> !problem.get().isEmpty())
            .count();
    state.unreadable.set((int) amounts + state.steps.get().countWrong());
  }

  private static void clear(Consumer<String> problem, boolean isWrong) {
    if (!isWrong) {
      problem.accept("");
    }
  }

  /** Texts that cannot be read, by field, so that they are not lost when another day is shown. */
  Map<String, String> draft() {
    Map<String, String> draft = new HashMap<>();
    if (isDurationWrong()) {
      draft.put(DURATION, state.duration.get());
    }
    if (isDistanceWrong()) {
      draft.put(DISTANCE, state.distance.get());
    }
    for (EntryField field : state.steps.get().fields()) {
      if (field.isUnreadable()) {
        draft.put(field.place().toString(), field.text.get());
      }
    }
    return draft;
  }

  /** Brings a draft back. */
  void restore(Map<String, String> draft) {
    state.duration.set(draft.getOrDefault(DURATION, state.duration.get()));
    state.distance.set(draft.getOrDefault(DISTANCE, state.distance.get()));
    for (EntryField field : state.steps.get().fields()) {
      field.text.set(draft.getOrDefault(field.place().toString(), field.text.get()));
    }
    showProblems();
  }
}
