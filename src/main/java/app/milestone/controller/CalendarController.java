package app.milestone.controller;

import app.milestone.controller.CalendarState.Choice;
import app.milestone.model.plan.SessionType;
import app.milestone.model.session.RunProgress;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.SeasonRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a person can do in the calendar. */
public final class CalendarController {
  private final CalendarState state = new CalendarState();
  private final CalendarReader reader;
  private final Background background;
  private final Texts texts;
  private final Clock clock;
  private final CalendarLinks links;
  private final Notices notices;
  private Optional<YearMonth> month = Optional.empty();
  private Optional<CalendarData> data = Optional.empty();

  /** The calendar of the runner's own clock and zone. */
  public CalendarController(
      SeasonRepository seasons,
      RunRepository runs,
      LogRepository logs,
      Background background,
      Changes changes,
      Texts texts,
      Clock clock,
      CalendarLinks links,
      Notices notices) {
    this.reader = new CalendarReader(seasons, runs, logs, clock, texts);
    this.background = background;
    this.texts = texts;
    this.clock = clock;
    this.links = links;
    this.notices = notices;
    changes.listen(_ -> refresh());
  }

  public CalendarState state() {
    return state;
  }

  /** Where the calendar leads. */
  public CalendarLinks links() {
    return links;
  }

  /** Shows what was read already, such as at the start of the program. */
  public void start(CalendarPicture first) {
    show(month, first);
  }

  /** Chooses the day that was chosen when the program was left, unless another day has begun. */
  public void restore(LocalDate day, LocalDate on) {
    if (data.isPresent() && today().equals(on) && state.page.get().day(day).isPresent()) {
      choose(day);
    }
  }

  /** Reads everything anew. */
  public void refresh() {
    Optional<YearMonth> wanted = month;
    background.run(
        () -> reader.read(wanted),
        read -> show(wanted, read),
        fault -> notices.notRead(fault, texts.get("calendar.couldNotRead"), this::refresh));
  }

  private void show(Optional<YearMonth> wanted, CalendarPicture picture) {
    if (!wanted.equals(month)) {
      return;
    }
    CalendarData read = picture.data();
    data = Optional.of(read);
    state.progress.set(read.progress());
    state.goal.set(picture.goal());
    state.page.set(picture.page());
    state.loaded.set(true);
    LocalDate day = state.choice.get().map(Choice::date).orElseGet(() -> firstChoice(read));
    choose(day, state.choice.get().flatMap(Choice::session));
  }

  /** Before the start Day 1 is chosen, unless today holds the test before it; otherwise today. */
  private static LocalDate firstChoice(CalendarData read) {
    return read.progress()
        .filter(run -> run.schedule().on(read.today()).isEmpty())
        .map(RunProgress::firstDay)
        .filter(first -> first.isAfter(read.today()))
        .orElse(read.today());
  }

  private Formats formats() {
    return CalendarPicture.formats(data.orElseThrow(), texts);
  }

  /** Chooses a day, and its first session. */
  public void choose(LocalDate date) {
    choose(date, Optional.empty());
  }

  /** Chooses a session of a day; another session of that day if it is not there. */
  public void choose(LocalDate date, Optional<UUID> wanted) {
    tellInspector(date, mark(date, wanted));
  }

  /** Follows the inspector when it turns to another day or session by itself. */
  public void follow(SessionState inspector) {
    inspector.date().subscribe(_ -> shown(inspector));
    inspector.plannedId().subscribe(_ -> shown(inspector));
    inspector.entryId().subscribe(_ -> shown(inspector));
  }

  private void shown(SessionState inspector) {
    LocalDate date = inspector.date().get();
    Optional<UUID> id = inspector.plannedId().get().or(() -> inspector.entryId().get());
    Optional<Choice> known = state.choice.get();
    if (date == null || known.isEmpty() || known.get().equals(new Choice(date, id))) {
      return;
    }
    mark(date, id);
    if (month.isPresent() && !YearMonth.from(date).equals(month.get())) {
      turnTo(YearMonth.from(date));
    }
  }

  private Optional<SessionTile> mark(LocalDate date, Optional<UUID> wanted) {
    Optional<DayState> day = state.page.get().day(date);
    Optional<SessionTile> session = day.flatMap(shown -> shown.session(wanted));
    state.choice.set(Optional.of(new Choice(date, session.map(SessionTile::id))));
    state.selected.set(selected(date, session));
    boolean today = data.filter(read -> read.today().equals(date)).isPresent();
    state.atToday.set(today && day.isPresent());
    return session;
  }

  /** Lets the choice follow a session to the day on which the next page shows it. */
  void follow(LocalDate date, UUID session) {
    state.choice.set(Optional.of(new Choice(date, Optional.of(session))));
  }

  private void tellInspector(LocalDate date, Optional<SessionTile> session) {
    if (session.isEmpty()) {
      links.showDay().accept(date);
    } else if (session.get().extra()) {
      links.showEntry().accept(session.get().id());
    } else {
      links.showPlanned().accept(session.get().id());
    }
  }

  private SelectedSession selected(LocalDate date, Optional<SessionTile> session) {
    if (data.isEmpty()) {
      return SelectedSession.NONE;
    }
    boolean today = data.get().today().equals(date);
    return new ChoiceWriter(texts, formats()).selected(date, session, today);
  }

  /** Chooses the day so many days away, turning the page in a month. */
  public void move(int days) {
    state.choice.get().ifPresent(from -> goTo(from.date().plusDays(days)));
  }

  /** Chooses the first or the last day of the week. */
  public void moveInWeek(boolean toEnd) {
    state
        .choice
        .get()
        .flatMap(from -> week(from.date()))
        .ifPresent(week -> choose((toEnd ? week.getLast() : week.getFirst()).date()));
  }

  private Optional<List<DayState>> week(LocalDate date) {
    return state.page.get().rows().stream()
        .map(CalendarRow::dayStates)
        .filter(days -> days.stream().anyMatch(day -> day.date().equals(date)))
        .findFirst();
  }

  private void goTo(LocalDate date) {
    if (month.isPresent() && !YearMonth.from(date).equals(month.get())) {
      state.choice.set(Optional.of(new Choice(date, Optional.empty())));
      turnTo(YearMonth.from(date));
    } else if (state.page.get().day(date).isPresent()) {
      choose(date);
    }
  }

  /** Shows the whole plan. */
  public void showPlan() {
    if (month.isPresent()) {
      month = Optional.empty();
      refresh();
    }
  }

  /** Shows the month of the chosen day. */
  public void showMonth() {
    if (month.isEmpty()) {
      LocalDate day = state.choice.get().map(Choice::date).orElseGet(this::today);
      turnTo(YearMonth.from(day));
    }
  }

  /** Shows another month, so many months later or earlier; does nothing in the plan. */
  public void turn(int months) {
    month.ifPresent(shown -> turnTo(shown.plusMonths(months)));
  }

  private void turnTo(YearMonth wanted) {
    month = Optional.of(wanted);
    refresh();
  }

  /** Goes to the same day of the next or previous cycle, or month. */
  public void page(int direction) {
    if (month.isPresent()) {
      state.choice.get().ifPresent(from -> goTo(from.date().plusMonths(direction)));
      return;
    }
    List<LocalDate> starts = cycleStarts();
    LocalDate from = state.choice.get().map(Choice::date).orElse(LocalDate.MIN);
    int at = -1;
    for (int i = 0; i < starts.size(); i++) {
      at = starts.get(i).isAfter(from) ? at : i;
    }
    int to = at + direction;
    if (at >= 0 && to >= 0 && to < starts.size()) {
      long days = ChronoUnit.DAYS.between(starts.get(at), from);
      goTo(starts.get(to).plusDays(days));
    }
  }

  private List<LocalDate> cycleStarts() {
    List<LocalDate> starts = new ArrayList<>();
    boolean head = false;
    for (CalendarRow row : state.page.get().rows()) {
      if (head && !row.dayStates().isEmpty()) {
        starts.add(row.dayStates().getFirst().date());
        head = false;
      }
      head |= row instanceof CalendarRow.Cycle;
    }
    return starts;
  }

  /** Chooses today, showing its month in Month. */
  public void goToToday() {
    if (data.isPresent()) {
      goTo(today());
      if (month.isEmpty()) {
        choose(today());
      }
    }
  }

  private LocalDate today() {
    return data.map(CalendarData::today).orElseGet(() -> LocalDate.now(clock));
  }

  /** Ticks off the chosen session, or takes the tick back. */
  public void tick() {
    state.selected.get().tile().filter(SessionTile::tickable).ifPresent(this::tick);
  }

  /** Ticks off a session, or takes the tick back. */
  public void tick(SessionTile session) {
    if (session.tickable() && !session.extra() && session.type() != SessionType.REST) {
      links.toggleDone().accept(session.id());
    }
  }

  /** The chosen session as text, for the clipboard. */
  public Optional<String> text() {
    Optional<LocalDate> day = state.choice.get().map(Choice::date);
    return state
        .selected
        .get()
        .tile()
        .flatMap(tile -> day.map(it -> new ChoiceWriter(texts, formats()).text(it, tile)));
  }
}
