package app.milestone.controller;

import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Prescription;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Rep;
import app.milestone.model.settings.Units;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Puts what was read into the state and keeps what is typed and not yet saved. */
final class SessionScreen {
  /** The share of its target from which on a rep is doubted. */
  private static final double FAR = 0.25;

  /** What decides which fields there are; while it stays, fields stay too. */
  private record Layout(
      Shown shown, Optional<Prescription> asked, Paces paces, Units units, boolean hasFigures) {}

  private final SessionState state;
  private final SessionForm form;
  private final Texts texts;
  private final Runnable whenTicked;
  private final Map<Shown, Map<String, String>> drafts = new HashMap<>();
  private Layout layout;
  private Formats formats;
  private boolean loading;

  SessionScreen(SessionState state, SessionForm form, Texts texts, Runnable whenTicked) {
    this.state = state;
    this.form = form;
    this.texts = texts;
    this.whenTicked = whenTicked;
    this.formats = new Formats(texts, Units.KILOMETRES);
    state.effort.subscribe((_, _) -> ticked());
    state.feeling.subscribe((_, _) -> ticked());
    state.duration.subscribe((_, _) -> amountTyped());
    state.distance.subscribe((_, _) -> amountTyped());
  }

  private void ticked() {
    if (!loading) {
      whenTicked.run();
    }
  }

  private void amountTyped() {
    form.clearProblems();
    form.showEstimates();
  }

  /** What is shown now; empty before the first load. */
  Optional<Shown> shown() {
    return Optional.ofNullable(layout).map(Layout::shown);
  }

  /** Shows what was read; {@code unsaved} are figures that could not be saved yet. */
  void show(SessionLoad load, Optional<Figures> unsaved) {
    loading = true;
    Units units = load.season().settings().units();
    formats = new Formats(texts, units);
    Layout next =
        new Layout(
            load.shown(),
            load.prescription(),
            load.paces(),
            units,
            SessionActions.hasFigures(load));
    boolean isOther = !next.equals(layout);
    if (isOther) {
      lay(next);
    }
    form.load(load.entry().map(LogEntry::figures).orElse(Figures.NONE), units);
    unsaved.filter(_ -> isOther).ifPresent(form::show);
    Optional.ofNullable(drafts.remove(next.shown())).ifPresent(form::restore);
    describe(load);
    state.steps.get().groups().forEach(this::refresh);
    loading = false;
  }

  /** Takes back whatever was typed. */
  void showSaved() {
    loading = true;
    form.show(form.saved());
    loading = false;
    form.clearProblems();
  }

  private void lay(Layout next) {
    shown().ifPresent(shown -> drafts.put(shown, form.draft()));
    layout = next;
    state.steps.set(
        next.asked()
            .map(asked -> new StepsBuilder(texts, next.units(), next.paces()).build(asked))
            .orElse(SessionSteps.NONE));
    form.clear(next.units());
    state.steps.get().groups().forEach(this::watch);
  }

  private void describe(SessionLoad load) {
    SessionHeads heads = new SessionHeads(texts, formats);
    SessionFacts facts = new SessionFacts(texts, formats);
    state.date.set(load.date());
    state.plannedId.set(load.planned().map(session -> session.id()));
    state.entryId.set(load.entry().map(LogEntry::id));
    state.testId.set(load.entry().flatMap(LogEntry::testId));
    state.head.set(heads.head(load));
    state.siblings.set(heads.siblings(load));
    state.action.set(new SessionActions(texts, formats).action(load));
    state.hints.set(facts.hints(load));
    state.comparison.set(facts.comparison(load));
    state.test.set(facts.test(load));
    state.fade.set(load.entry().map(facts::fade).orElse(""));
    form.showEstimates();
  }

  private void watch(StepLine.Fields group) {
    for (EntryField field : group.fields()) {
      field.text.subscribe(
          (_, now) -> {
            if (!now.isBlank() && field.hasTick()) {
              field.ticked.set(true);
            }
            refresh(group);
          });
      field.ticked.subscribe(
          (_, now) -> {
            if (!now && !loading) {
              field.text.set("");
            }
            ticked();
          });
    }
  }

  private void refresh(StepLine.Fields group) {
    form.clearProblems();
    group.fields().forEach(this::refresh);
    String average = new SessionFacts(texts, formats).average(group);
    group.showAverage(average.isEmpty() ? "" : texts.get("session.average", average));
  }

  private void refresh(EntryField field) {
    Optional<Rep> rep = field.isUnreadable() ? Optional.empty() : field.entered();
    OptionalLong difference =
        rep.isPresent() ? field.rule().difference(rep.get()) : OptionalLong.empty();
    field.showDelta(
        difference.isPresent()
            ? echoed(field, rep.get(), doubted(field, rep.get(), difference.getAsLong()))
            : EntryField.Delta.NONE);
  }

  /** Says so quietly where a rep is so far from its target that it may be a slip. */
  private EntryField.Delta doubted(EntryField field, Rep rep, long difference) {
    EntryField.Delta delta = delta(field, difference);
    boolean isFar =
        field.rule() instanceof EntryRule.Split
            && Math.abs(difference) > (rep.millis().orElse(0) - difference) * FAR;
    return isFar
        ? new EntryField.Delta(
            texts.get("session.doubt", delta.text()),
            EntryField.Sign.DOUBT,
            texts.get("session.doubtSpoken", delta.spoken()))
        : delta;
  }

  /** How bare digits are read, until the field is left and shows it itself. */
  private EntryField.Delta echoed(EntryField field, Rep rep, EntryField.Delta delta) {
    String typed = field.text.get().strip();
    String read = field.rule().write(rep);
    if (!(field.rule() instanceof EntryRule.Split) || !isBare(typed) || typed.equals(read)) {
      return delta;
    }
    boolean isFar = delta.sign() == EntryField.Sign.DOUBT;
    String shown = isFar ? texts.get("session.doubt", read) : read;
    return new EntryField.Delta(texts.get("session.readAs", shown), delta.sign(), delta.spoken());
  }

  private static boolean isBare(String typed) {
    return typed.length() > 2 && typed.chars().allMatch(Character::isDigit);
  }

  private EntryField.Delta delta(EntryField field, long millis) {
    boolean isPace = field.rule() instanceof EntryRule.Block;
    long shown = isPace ? Math.floorDiv(millis + 500, 1000) * 1000 : millis;
    boolean isEven = Math.abs(shown) < 50;
    EntryField.Sign sign =
        isEven ? EntryField.Sign.EVEN : shown < 0 ? EntryField.Sign.FASTER : EntryField.Sign.SLOWER;
    String text = isPace ? texts.get("session.secondsDelta", whole(shown)) : formats.delta(shown);
    String spoken =
        isEven
            ? texts.get("session.onTarget")
            : texts.get("session.thanTarget", formats.spokenDelta(shown));
    return new EntryField.Delta(text, sign, spoken);
  }

  private String whole(long millis) {
    String seconds = Long.toString(Math.abs(millis) / 1000);
    return (millis == 0 ? "±" : millis < 0 ? Formats.MINUS : "+") + seconds;
  }
}
