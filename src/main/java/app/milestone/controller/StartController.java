package app.milestone.controller;

import app.milestone.controller.StartState.Step;
import app.milestone.controller.StartState.Way;
import app.milestone.model.session.RunProgress;
import app.milestone.model.session.RunStart;
import app.milestone.model.session.WeekOrder;
import app.milestone.model.settings.Settings;
import app.milestone.storage.RunRepository;
import app.milestone.storage.Season;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.UndoStep;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.Observable;

/** Starts a plan: chooses it, asks for a mile and dates, and writes nothing before the last act. */
public final class StartController {
  private static final String FIRST_PLAN = "fastest-mile";

  /** What was read when the start was opened. */
  private record Loaded(List<LibraryPlan> plans, Season season, LocalDate today) {}

  /** Where the data is read and written. */
  public record Data(PlanLibrary plans, SeasonRepository seasons, RunRepository runs) {}

  private final StartState state = new StartState();
  private final Data data;
  private final Background background;
  private final Changes changes;
  private final Texts texts;
  private final Clock clock;
  private final Notices notices;
  private final Dialogs dialogs;
  private final MainController main;
  private final StartLinks links;
  private Optional<Loaded> loaded = Optional.empty();
  private Optional<StartPage.Preview> lastPreview = Optional.empty();
  private Place cameFrom = Place.CALENDAR;
  private boolean choosesPlan;
  private boolean isFilling;
  private boolean isStarting;

  /** The start of plans. */
  public StartController(
      Data data,
      Background background,
      Changes changes,
      Texts texts,
      Clock clock,
      Notices notices,
      Dialogs dialogs,
      MainController main,
      StartLinks links) {
    this.data = data;
    this.background = background;
    this.changes = changes;
    this.texts = texts;
    this.clock = clock;
    this.notices = notices;
    this.dialogs = dialogs;
    this.main = main;
    this.links = links;
    for (Observable typed : state.typed()) {
      typed.addListener(_ -> write());
    }
  }

  public StartState state() {
    return state;
  }

  /** The runner's day when the start was opened. */
  public LocalDate today() {
    return loaded.orElseThrow().today();
  }

  /** Opens the start with Fastest Mile chosen, as on the first run. */
  public void openFirst() {
    open(FIRST_PLAN, Place.CALENDAR, true);
  }

  /** Opens the start of this plan, chosen on the plans screen. */
  public void open(String planKey) {
    open(planKey, Place.PLANS, false);
  }

  private void open(String planKey, Place from, boolean withChoice) {
    Runnable again = () -> open(planKey, from, withChoice);
    background.run(
        this::load,
        read -> {
          cameFrom = from;
          choosesPlan = withChoice;
          Season season = read.season();
          state.offersImport.set(season.run().isEmpty() && season.tests().isEmpty());
          fill(read, planKey);
          state.step.set(Step.FILL_IN);
          main.open(Place.START);
        },
        fault -> notices.notRead(fault, texts.get("start.couldNotRead"), again));
  }

  private Loaded load() {
    Season season = data.seasons().load();
    LocalDate today = season.settings().dayOf(ZonedDateTime.now(clock));
    return new Loaded(data.plans().all(), season, today);
  }

  private void fill(Loaded read, String planKey) {
    isFilling = true;
    loaded = Optional.of(read);
    lastPreview = Optional.empty();
    state.plans.set(read.plans());
    state.reset(read.season().settings(), read.today());
    choose(find(planKey).orElse(read.plans().getFirst()));
    isFilling = false;
    write();
  }

  private Optional<LibraryPlan> find(String key) {
    return state.plans.get().stream().filter(plan -> plan.key().equals(key)).findFirst();
  }

  private void choose(LibraryPlan plan) {
    state.plan.set(Optional.of(plan));
    state.order.set(WeekOrder.PRINTED);
    state.options.set(Set.of());
    StartChoices choices = choices(loaded.orElseThrow());
    if (state.time.get().isBlank() || state.way.get() != Way.KNOWN) {
      boolean hasLatest = choices.latest().isPresent();
      state.way.set(hasLatest ? Way.LATEST : choices.hasMileTest() ? Way.KNOWN : Way.LATER);
    }
  }

  /** Chooses a plan and goes on to its mile and dates; what was typed stays. */
  public void choosePlan(String key) {
    isFilling = true;
    find(key).ifPresent(this::choose);
    isFilling = false;
    lastPreview = Optional.empty();
    state.step.set(Step.FILL_IN);
    write();
  }

  /** Goes a step back; what was typed stays. */
  public void back() {
    if (choosesPlan && state.step.get() == Step.FILL_IN) {
      state.step.set(Step.CHOOSE);
    } else {
      main.open(cameFrom);
    }
  }

  /** Goes to the calendar without a plan. */
  public void notNow() {
    main.open(Place.CALENDAR);
  }

  /** Opens sample data in a window of its own. */
  public void showSample() {
    links.showSample().run();
  }

  /** Brings in everything of another computer and then shows it in the calendar. */
  public void importArchive() {
    links.importArchive().accept(() -> main.open(Place.CALENDAR));
  }

  /** Puts Day 1 on the next day that is this weekday; what cannot be read stays as it is typed. */
  public void startOn(DayOfWeek weekday) {
    LocalDate start = state.startDate.get();
    boolean isRead = start != null && !state.startDateUnreadable.get();
    if (isRead && start.getDayOfWeek() != weekday) {
      state.startDate.set(RunStart.nextOn(start, weekday));
    }
  }

  /** Swaps two days of the week, both from 1. */
  public void swap(int position, int other) {
    if (position != other && Math.min(position, other) >= 1 && Math.max(position, other) <= 7) {
      state.order.set(state.order.get().swapped(position, other));
    }
  }

  /** Chooses an option of the plan, or not. */
  public void option(String key, boolean on) {
    Set<String> chosen = new HashSet<>(state.options.get());
    chosen.remove(key);
    if (on) {
      chosen.add(key);
    }
    state.options.set(Set.copyOf(chosen));
  }

  /** Takes the proposed gain. */
  public void takeProposal() {
    state.page.get().ifPresent(page -> state.gain.set(page.gain().proposedSeconds()));
  }

  private StartChoices choices(Loaded read) {
    return StartChoices.of(state, read.season(), read.today());
  }

  private void write() {
    if (isFilling || loaded.isEmpty() || state.plan.get().isEmpty()) {
      return;
    }
    StartParts parts = StartParts.of(choices(loaded.get()));
    Formats formats = new Formats(texts, state.units.get());
    StartPage.Preview now = new StartPreviews(texts, formats).preview(parts);
    boolean readable = !parts.choices().isKnown() || !parts.goals().isEmpty();
    StartPage.Preview shown =
        readable ? now : lastPreview.map(last -> merged(last, now)).orElse(now);
    lastPreview = readable ? Optional.of(now) : lastPreview;
    state.page.set(Optional.of(new StartWriter(texts, formats).page(parts, shown)));
  }

  /** The last paces that could be read, with the dates as they are now. */
  private static StartPage.Preview merged(StartPage.Preview last, StartPage.Preview now) {
    return new StartPage.Preview(
        last.target(), last.now(), last.less(), last.note(), last.rows(), now.cycles());
  }

  /** Starts the plan; asks once when another one is active. */
  public void start() {
    state.timeLeft.set(true);
    Optional<StartPage> page = state.page.get();
    if (isStarting || page.isEmpty() || !page.get().problem().isEmpty()) {
      return;
    }
    Loaded read = loaded.orElseThrow();
    Optional<RunProgress> active = progress(read).filter(run -> !run.isOver());
    if (active.isEmpty()) {
      begin();
      return;
    }
    String name = active.get().run().planName();
    OptionalInt day = active.get().dayNumber(read.today());
    String text =
        day.isPresent()
            ? texts.get("start.activeAtDay", name, day.getAsInt())
            : texts.get("start.activeLater", name);
    dialogs.ask(
        texts.get("start.stopTitle"),
        text,
        List.of(
            Dialogs.Answer.cancel(texts.get("app.cancel")),
            new Dialogs.Answer(
                texts.get("start.stopAndStart"), Dialogs.Kind.PRIMARY, this::begin)));
  }

  private static Optional<RunProgress> progress(Loaded read) {
    return new CalendarData(read.season(), read.today(), List.of(), List.of()).progress();
  }

  private void begin() {
    Loaded read = loaded.orElseThrow();
    StartParts parts = StartParts.of(choices(read));
    boolean estimated = parts.baseline().filter(test -> test.estimated()).isPresent();
    String title = texts.get(estimated ? "start.estimatedTest" : "start.baselineTest");
    var start = parts.toStore(OffsetDateTime.now(clock), title, texts.get("test.fiveK"));
    Settings settings = parts.choices().settings();
    UndoStep step = UndoStep.of("start.undoStep", start.run().planName());
    isStarting = true;
    background.<Void>run(
        () -> {
          if (settings.equals(read.season().settings())) {
            data.runs().start(step, start, read.today());
          } else {
            data.runs().start(step, start, settings, read.today());
          }
          return null;
        },
        _ -> begun(parts),
        failure -> {
          isStarting = false;
          notices.notSaved(failure, this::start);
        });
  }

  private void begun(StartParts parts) {
    isStarting = false;
    changes.announce(Change.PLAN, Change.SESSIONS, Change.TESTS, Change.SETTINGS);
    main.open(Place.CALENDAR);
    links.selectDay().accept(parts.started().run().start());
    String day = new DateFormats(texts.locale()).date(parts.started().run().start());
    notices.undoable(
        Notices.Kind.DONE, texts.get("start.started", parts.started().run().planName(), day));
  }
}
