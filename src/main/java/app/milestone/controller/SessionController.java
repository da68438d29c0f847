package app.milestone.controller;

import app.milestone.controller.SessionLogging.Outcome;
import app.milestone.controller.SessionState.Act;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.TestKind;
import app.milestone.model.session.SkipReason;
import app.milestone.model.settings.Settings;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.SeasonRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Shows a session in the inspector, logs it, and saves by itself whatever is typed about it. */
public final class SessionController {
  /** Opens what belongs to other screens. */
  public interface Doors {
    /** The dialog for the result of a planned test. */
    void logTest(UUID plannedId);

    /** The dialog of a saved result. */
    void openTest(UUID testId);

    /** The dialog for a test that is not in the plan. */
    void extraTest(LocalDate day, TestKind kind);

    /** The choice of another day for a session. */
    void move(UUID plannedId);
  }

  private final SessionState state = new SessionState();
  private final SessionReader reader;
  private final SessionLogging logging;
  private final Background background;
  private final Changes changes;
  private final Texts texts;
  private final Notices notices;
  private final Dialogs dialogs;
  private final Doors doors;
  private final SessionScreen screen;
  private final SessionSaving saving;
  private final Clock clock;
  private Settings settings = Settings.DEFAULT;
  private Shown wanted;

  /** Reads nothing until something is to be shown. */
  public SessionController(
      SeasonRepository seasons,
      RunRepository runs,
      LogRepository logs,
      Background background,
      Changes changes,
      Texts texts,
      Clock clock,
      Notices notices,
      Dialogs dialogs,
      Doors doors) {
    this.reader = new SessionReader(seasons, runs, logs, clock);
    this.logging = new SessionLogging(reader, logs, texts, clock);
    this.clock = clock;
    this.background = background;
    this.changes = changes;
    this.texts = texts;
    this.notices = notices;
    this.dialogs = dialogs;
    this.doors = doors;
    SessionForm form = new SessionForm(state, texts);
    this.screen = new SessionScreen(state, form, texts, this::commit);
    this.saving = new SessionSaving(state, form, screen, logging, background, changes, notices);
    changes.listen(_ -> reload());
  }

  /** What the inspector shows. */
  public SessionState state() {
    return state;
  }

  /** Shows a planned session. */
  public void show(UUID plannedId) {
    show(new Shown.Planned(plannedId));
  }

  /** Shows a log entry, as one of an extra session. */
  public void showEntry(UUID logEntryId) {
    show(new Shown.Entry(logEntryId));
  }

  /** Shows whatever stands on a day. */
  public void showDay(LocalDate date) {
    show(new Shown.Day(date));
  }

  /** Shows the day so many days after the one that is shown. */
  public void showDayAfter(int days) {
    if (state.date.get() != null) {
      showDay(state.date.get().plusDays(days));
    }
  }

  private void show(Shown shown) {
    commit();
    saving.closeStep();
    wanted = shown;
    reload();
  }

  /** Reads again what is shown. */
  private void reload() {
    Shown shown = wanted;
    if (shown != null) {
      background.run(() -> reader.load(shown), load -> loaded(shown, load), this::notRead);
    }
  }

  private void loaded(Shown shown, SessionLoad load) {
    if (shown.equals(wanted)) {
      wanted = load.shown();
      settings = load.season().settings();
      screen.show(load, saving.unsaved(load.shown()));
      saving.report(load.shown());
    }
  }

  private void notRead(RuntimeException fault) {
    notices.notRead(fault, texts.get("session.couldNotRead"), this::reload);
  }

  /** The act of the main button for what is shown. */
  public void act() {
    Act act = state.action.get().act();
    Optional<UUID> planned = state.plannedId.get();
    if (act == Act.OPEN_RESULT) {
      state.testId.get().ifPresent(doors::openTest);
    } else if (act != Act.NONE) {
      planned.ifPresent(this::toggleDone);
    }
  }

  /** Ticks a session off, or takes the tick back; a test asks for its result. */
  public void toggleDone(UUID plannedId) {
    perform(() -> logging.toggle(plannedId));
  }

  /** Ticks a session off with its planned duration and distance as estimates. */
  public void markDone(UUID plannedId) {
    perform(() -> logging.markDone(plannedId));
  }

  /** Opens a session again and keeps what was entered. */
  public void takeBack(UUID plannedId) {
    perform(() -> logging.takeBack(plannedId));
  }

  /** Logs a session as changed or cut short. */
  public void partly(UUID plannedId, String note) {
    perform(() -> logging.partly(plannedId, note));
  }

  /** Leaves a session out on purpose. */
  public void skip(UUID plannedId, Optional<SkipReason> reason, String note) {
    perform(() -> logging.skip(plannedId, reason, note));
  }

  /**
   * Logs a session that is not in the plan and shows it; asks first if the plan wants the same on
   * that day.
   */
  public void addExtra(LocalDate date, SessionType type) {
    commit();
    write(() -> logging.addExtraUnlessPlanned(date, type), this::shownAndSaid);
  }

  /** Asks for the result of a test that is not in the plan. */
  public void addTest(LocalDate date, TestKind kind) {
    commit();
    doors.extraTest(date, kind);
  }

  private void askForTwin(Outcome.Twin twin) {
    Runnable use =
        () -> {
          show(twin.plannedId());
          markDone(twin.plannedId());
        };
    dialogs.ask(
        texts.get("session.extraTitle"),
        texts.get("session.extraUsePlanned", twin.title()),
        List.of(
            Dialogs.Answer.cancel(texts.get("app.cancel")),
            new Dialogs.Answer(
                texts.get("session.extraSeparate"),
                Dialogs.Kind.PLAIN,
                () -> addSeparately(twin.date(), twin.type())),
            new Dialogs.Answer(texts.get("session.extraUse"), Dialogs.Kind.PRIMARY, use)));
  }

  private void addSeparately(LocalDate date, SessionType type) {
    write(() -> logging.addExtra(date, type), this::shownAndSaid);
  }

  private void shownAndSaid(Outcome outcome) {
    said(outcome);
    if (outcome instanceof Outcome.Saved saved) {
      show(saved.shown());
    }
  }

  /** Deletes an extra session. */
  public void delete(UUID logEntryId) {
    write(() -> logging.delete(logEntryId), this::shownAndSaid);
  }

  /** Lets the person choose another day for a session. */
  public void move(UUID plannedId) {
    doors.move(plannedId);
  }

  private void perform(Supplier<Outcome> work) {
    commit();
    write(work, this::said);
  }

  private void write(Supplier<Outcome> work, Consumer<Outcome> whenDone) {
    Runnable again = () -> write(work, whenDone);
    background.run(work, whenDone, failure -> saving.notDone(failure, again));
  }

  private void said(Outcome outcome) {
    switch (outcome) {
      case Outcome.Saved saved -> {
        saving.closeStep();
        changes.announce(Change.SESSIONS);
        Object[] words = saved.step().arguments().toArray();
        notices.undoable(Notices.Kind.DONE, texts.get(saved.step().key(), words));
      }
      case Outcome.NeedsResult test -> doors.logTest(test.plannedId());
      case Outcome.Twin twin -> askForTwin(twin);
      case Outcome.Nothing _ -> {}
    }
  }

  /** Saves what was typed since the last time, as far as it can be read. */
  public void commit() {
    saving.commit();
  }

  /** Notes what was typed so far, for {@link #saveNoted}. */
  public void note() {
    saving.note();
  }

  /** Saves what was typed and not saved yet; from any thread, since the screen's may be gone. */
  public void saveNoted() {
    saving.saveNoted();
  }

  /** Saves again what could not be saved. */
  public void tryAgain() {
    saving.tryAgain();
  }

  /** A field was left: saves it, writes it in its usual notation and ends its step of undo. */
  public void leave() {
    saving.leave();
  }

  /** Whether something typed is not saved, because it failed or cannot be read. */
  public boolean hasUnsaved() {
    return saving.hasUnsaved();
  }

  /** Changes a field by steps, as the arrow keys do. */
  public void step(EntryField field, int steps) {
    field.rule().stepped(field.text.get(), steps).ifPresent(field.text::set);
  }

  /** Fills in a pasted list of values from a field on; false if it holds only one. */
  public boolean fill(EntryField first, String list) {
    boolean isList = list.strip().split("[\\s;]+").length > 1;
    if (isList) {
      state.steps.get().fill(first, list);
      leave();
    }
    return isList;
  }

  /** The runner's day: until a night's small hours it is still the day before. */
  public LocalDate today() {
    return settings.dayOf(ZonedDateTime.now(clock));
  }
}
