package app.milestone.controller;

import app.milestone.model.session.Pause;
import app.milestone.model.session.PlanGrid;
import app.milestone.model.session.RunProgress;
import app.milestone.model.session.WeekLabel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the whole plan as one page of the calendar. */
final class PlanPage {
  private final RunProgress run;
  private final PlanGrid grid;
  private final Texts texts;
  private final Formats formats;
  private final DayWriter days;
  private final SummaryWriter sums;
  private boolean first = true;

  private PlanPage(CalendarData data, RunProgress run, Texts texts, Formats formats) {
    this.run = run;
    this.grid = PlanGrid.of(run);
    this.texts = texts;
    this.formats = formats;
    this.days = new DayWriter(data, texts, formats);
    this.sums = new SummaryWriter(texts, formats);
  }

  static CalendarPage of(CalendarData data, Texts texts, Formats formats) {
    Optional<RunProgress> run = data.progress();
    if (run.isEmpty()) {
      return new CalendarPage(
          false, texts.get("calendar.title"), "", "", List.of(), -1, List.of(), true);
    }
    return new PlanPage(data, run.get(), texts, formats).page();
  }

  private CalendarPage page() {
    List<CalendarRow> rows = new ArrayList<>();
    for (PlanGrid.Cell cell : grid.above()) {
      rows.add(new CalendarRow.Before(texts.get("calendar.before"), day(cell, true)));
    }
    for (PlanGrid.Row row : grid.rows()) {
      switch (row) {
        case PlanGrid.Week week -> addWeek(rows, week);
        case PlanGrid.Break pause -> rows.add(pause(pause));
      }
    }
    DayOfWeek weekday = run.today().getDayOfWeek();
    boolean shown = grid.cell(run.today()).isPresent();
    return new CalendarPage(
        false,
        run.run().planName(),
        subtitle(),
        "",
        grid.columns().stream().map(day -> formats.dates().weekday(day)).toList(),
        shown ? grid.columns().indexOf(weekday) : -1,
        rows,
        false);
  }

  private void addWeek(List<CalendarRow> rows, PlanGrid.Week week) {
    week.head()
        .ifPresent(
            head ->
                rows.add(
                    new CalendarRow.Cycle(
                        texts.get("calendar.cycle", head.cycle()),
                        formats.dates().range(head.from(), lastDay(head)),
                        DailyRuns.of(run, texts, formats)
                            .orElseGet(() -> sums.sessions(head.completion())))));
    List<DayState> states = week.cells().stream().map(cell -> day(cell, false)).toList();
    LocalDate end = week.from().plusDays(7);
    boolean current = !run.today().isBefore(week.from()) && run.today().isBefore(end);
    rows.add(
        new CalendarRow.Week(
            week.label().map(label -> texts.get("calendar.cycleShort", label.cycle())).orElse(""),
            week.label().map(this::weekLabel).orElse(""),
            current,
            states,
            sums.week(week.completion(), states)));
  }

  private static LocalDate lastDay(PlanGrid.CycleHead head) {
    return head.to();
  }

  private String weekLabel(WeekLabel label) {
    return label.attempt() == 1
        ? texts.get("calendar.weekShort", label.week())
        : texts.get("calendar.weekAgain", label.week(), label.attempt());
  }

  private CalendarRow pause(PlanGrid.Break row) {
    Pause pause = row.pause();
    String text =
        pause
            .until()
            .map(
                until ->
                    texts.get(
                        "calendar.paused", formats.dates().range(pause.from(), until.minusDays(1))))
            .orElseGet(
                () -> texts.get("calendar.pausedOpen", formats.dates().dayMonth(pause.from())));
    return new CalendarRow.Pause(text);
  }

  private DayState day(PlanGrid.Cell cell, boolean above) {
    boolean withMonth = above || first || cell.date().getDayOfMonth() == 1;
    first = first && above;
    return days.day(
        cell.date(),
        withMonth,
        false,
        cell.sessions().stream().map(session -> new DayWriter.Owned(run, session)).toList(),
        cell.extras());
  }

  private String subtitle() {
    if (run.currentPause().isPresent()) {
      return texts.get("calendar.pausedNow");
    }
    LocalDate start = run.run().start();
    if (run.today().isBefore(run.firstDay())) {
      long left = ChronoUnit.DAYS.between(run.today(), start);
      return texts.get("calendar.startsIn", left);
    }
    OptionalInt day = run.dayNumber(run.today());
    if (day.isEmpty()) {
      return texts.get("calendar.ended", formats.dates().date(run.lastDay()));
    }
    String number = texts.get("calendar.dayOf", day.getAsInt(), run.dayCount());
    return run.weekOn(run.today())
        .map(week -> texts.get("calendar.dayInWeek", number, week.cycle(), week.week()))
        .orElse(number);
  }
}
