package app.milestone.controller;

import app.milestone.model.session.MonthGrid;
import app.milestone.model.session.RunProgress;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes one month as a page of the calendar. */
final class MonthPage {
  private final CalendarData data;
  private final MonthGrid grid;
  private final Texts texts;
  private final Formats formats;
  private final DayWriter days;
  private final SummaryWriter sums;

  private MonthPage(CalendarData data, YearMonth month, Texts texts, Formats formats) {
    this.data = data;
    this.grid = MonthGrid.of(month, weekFields(data, formats), data.monthRuns(), data.monthLogs());
    this.texts = texts;
    this.formats = formats;
    this.days = new DayWriter(data, texts, formats);
    this.sums = new SummaryWriter(texts, formats);
  }

  static CalendarPage of(CalendarData data, YearMonth month, Texts texts, Formats formats) {
    return new MonthPage(data, month, texts, formats).page();
  }

  /** Monday weeks are counted by ISO, others by the locale's rule. */
  static WeekFields weekFields(CalendarData data, Formats formats) {
    DayOfWeek first =
        data.season().settings().firstWeekday().orElse(formats.dates().firstWeekday());
    return first == DayOfWeek.MONDAY ? WeekFields.ISO : WeekFields.of(first, 1);
  }

  private CalendarPage page() {
    List<CalendarRow> rows = new ArrayList<>();
    for (MonthGrid.Week week : grid.weeks()) {
      boundary(week).ifPresent(rows::add);
      rows.add(week(week));
    }
    LocalDate today = data.today();
    boolean shown = grid.cell(today).isPresent();
    return new CalendarPage(
        true,
        formats.dates().month(grid.month()),
        "",
        texts.get("calendar.weekHead"),
        grid.columns().stream().map(day -> formats.dates().weekday(day)).toList(),
        shown ? grid.columns().indexOf(today.getDayOfWeek()) : -1,
        rows,
        false);
  }

  /** The line above the week in which a cycle begins; the first cycle needs none. */
  private Optional<CalendarRow> boundary(MonthGrid.Week week) {
    return week.cells().stream()
        .flatMap(cell -> cell.beginsCycle().stream())
        .filter(cycle -> cycle > 1)
        .findFirst()
        .map(cycle -> new CalendarRow.Boundary(texts.get("calendar.cycleStarts", cycle)));
  }

  private CalendarRow week(MonthGrid.Week week) {
    List<DayState> states = new ArrayList<>();
    for (MonthGrid.Cell cell : week.cells()) {
      states.add(day(week, cell));
    }
    LocalDate today = data.today();
    boolean current = week.cells().stream().anyMatch(cell -> cell.date().equals(today));
    return new CalendarRow.Week(
        "",
        formats.decimal(week.number(), 0),
        current,
        states,
        sums.week(week.completion(), states));
  }

  private DayState day(MonthGrid.Week week, MonthGrid.Cell cell) {
    boolean firstShown = week.equals(grid.weeks().getFirst()) && week.cells().getFirst() == cell;
    return days.day(
        cell.date(),
        firstShown || cell.date().getDayOfMonth() == 1,
        !cell.inMonth(),
        cell.sessions().stream()
            .map(session -> new DayWriter.Owned(run(session.runId()), session))
            .toList(),
        cell.entries());
  }

  private RunProgress run(UUID id) {
    return data.monthRuns().stream()
        .filter(run -> run.run().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
