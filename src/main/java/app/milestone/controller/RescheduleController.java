package app.milestone.controller;

import app.milestone.controller.RescheduleDraft.Save;
import app.milestone.model.session.Run;
import app.milestone.model.session.RunProgress;
import app.milestone.storage.GoalRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.Season;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.UndoStep;
import app.milestone.transfer.PlanFile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Changes the dates and the target of a whole plan, each by a form that says what it will do. */
public final class RescheduleController {
  private final RescheduleState state = new RescheduleState();
  private final CalendarController calendar;
  private final SeasonRepository seasons;
  private final RunRepository runs;
  private final GoalRepository goals;
  private final Background background;
  private final Changes changes;
  private final Texts texts;
  private final Clock clock;
  private final Notices notices;

  /** Adds what it can do to the menu of the calendar. */
  public RescheduleController(
      CalendarController calendar,
      SeasonRepository seasons,
      RunRepository runs,
      GoalRepository goals,
      Background background,
      Changes changes,
      Texts texts,
      Clock clock,
      Notices notices) {
    this.calendar = calendar;
    this.seasons = seasons;
    this.runs = runs;
    this.goals = goals;
    this.background = background;
    this.changes = changes;
    this.texts = texts;
    this.clock = clock;
    this.notices = notices;
    CalendarState shown = calendar.state();
    shown.loaded().subscribe(_ -> refreshMenu());
    shown.progress.subscribe((_, _) -> refreshMenu());
  }

  public RescheduleState state() {
    return state;
  }

  private void refreshMenu() {
    CalendarState shown = calendar.state();
    if (!shown.loaded.get()) {
      return;
    }
    if (shown.progress.get().isPresent()) {
      showMenu(activeMenu(shown.progress.get().get()));
    } else {
      background.run(
          this::stopped,
          data -> showMenu(stoppedMenu(data)),
          fault -> notices.notRead(fault, texts.get("calendar.couldNotRead"), this::refreshMenu));
    }
  }

  private void showMenu(List<MenuAction> actions) {
    calendar.state().menu.setAll(actions);
  }

  private List<MenuAction> activeMenu(RunProgress run) {
    boolean paused = run.pauses().stream().anyMatch(p -> BreakForms.isAhead(p, run.today()));
    List<MenuAction> actions = new ArrayList<>();
    if (run.isOver()) {
      actions.add(runAgain());
    }
    actions.add(action(RescheduleKind.INSERT));
    actions.add(action(paused ? RescheduleKind.RESUME : RescheduleKind.PAUSE));
    actions.add(action(RescheduleKind.REDO));
    actions.add(action(RescheduleKind.CONTINUE));
    actions.add(action(RescheduleKind.SWAP));
    actions.add(action(RescheduleKind.DATES));
    if (run.schedule().lastTest().isPresent()) {
      actions.add(action(RescheduleKind.TARGET));
    }
    actions.add(action(RescheduleKind.STOP));
    return actions;
  }

  private List<MenuAction> stoppedMenu(Optional<CalendarData> stopped) {
    List<MenuAction> actions = new ArrayList<>();
    stopped
        .flatMap(CalendarData::progress)
        .ifPresent(
            run -> {
              if (run.schedule().nextUnlogged().isPresent()) {
                actions.add(action(RescheduleKind.AGAIN));
              }
              actions.add(runAgain());
            });
    return actions;
  }

  private MenuAction action(RescheduleKind kind) {
    return new MenuAction(texts.get("schedule.menu." + kind.key()), () -> open(kind));
  }

  private MenuAction runAgain() {
    return new MenuAction(texts.get("schedule.runAgain"), () -> calendar.links().runAgain().run());
  }

  /** Opens a form for the run in the calendar, or for the one stopped last. */
  public void open(RescheduleKind kind) {
    Optional<LocalDate> chosen = calendar.state().choice().get().map(CalendarState.Choice::date);
    background.run(
        () -> read(chosen),
        writer -> state.form.set(writer.map(one -> form(kind, one))),
        fault -> notices.notRead(fault, texts.get("calendar.couldNotRead"), () -> open(kind)));
  }

  private Optional<DraftWriter> read(Optional<LocalDate> chosen) {
    Season season = seasons.load();
    Optional<CalendarData> data = season.run().isPresent() ? Optional.of(of(season)) : stopped();
    return data.map(
        found -> {
          UUID run = found.season().run().orElseThrow().id();
          return new DraftWriter(
              found,
              PlanFile.read(runs.planText(run), "").plan(),
              chosen.orElse(found.today()),
              texts);
        });
  }

  private Optional<CalendarData> stopped() {
    return runs.all().stream()
        .filter(run -> run.stopped().isPresent())
        .max(Comparator.comparing(run -> run.stopped().orElseThrow()))
        .map(Run::id)
        .map(seasons::load)
        .map(this::of);
  }

  private CalendarData of(Season season) {
    LocalDate today = season.settings().dayOf(ZonedDateTime.now(clock));
    return new CalendarData(season, today, List.of(), List.of());
  }

  private static RescheduleForm form(RescheduleKind kind, DraftWriter writer) {
    return switch (kind) {
      case INSERT -> new BreakForms(writer).insert();
      case PAUSE -> new BreakForms(writer).pause(UUID::randomUUID);
      case RESUME -> new BreakForms(writer).resume();
      case REDO -> new WeekForms(writer).redo(UUID::randomUUID);
      case CONTINUE -> new WeekForms(writer).continueToday();
      case SWAP -> new WeekForms(writer).swap();
      case DATES -> new RunForms(writer).dates();
      case TARGET -> new TargetForm(writer, UUID::randomUUID).form();
      case STOP -> new RunForms(writer).stop();
      case AGAIN -> new RunForms(writer).again();
    };
  }

  /** Does what the open form says, as one step; does nothing where nothing would change. */
  public void submit() {
    state
        .form
        .get()
        .ifPresent(
            form -> form.draft().get().save().ifPresent(change -> save(form.kind(), change)));
  }

  private void save(RescheduleKind kind, Save change) {
    UndoStep step = UndoStep.of("schedule.title." + kind.key());
    background.<Void>run(
        () -> {
          switch (change) {
            case Save.Dates dates -> runs.reschedule(step, dates.change());
            case Save.Target target -> goals.save(step, target.change());
          }
          return null;
        },
        _ -> saved(kind),
        failure -> notices.notSaved(failure, () -> save(kind, change)));
  }

  private void saved(RescheduleKind kind) {
    cancel();
    changes.announce(Change.PLAN, Change.SESSIONS);
    notices.undoable(Notices.Kind.MOVED, texts.get("schedule.done." + kind.key()));
  }

  /** Closes the form; nothing changes. */
  public void cancel() {
    state.form.set(Optional.empty());
  }
}
