package app.milestone.controller;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything the calendar draws at one moment, computed as a whole.
 *
 * @param month whether it is a month of the calendar; otherwise the plan
 * @param title name of the plan, or the month
 * @param subtitle where the runner is in the plan; may be empty
 * @param weekLabel head over the week numbers; may be empty
 * @param weekdays the seven heads in order of the columns
 * @param currentColumn the column of today's weekday, or -1 when today is not shown
 * @param rows from top to bottom
 * @param withoutPlan whether there is no plan to be shown
 */
public record CalendarPage(
    boolean month,
    String title,
    String subtitle,
    String weekLabel,
    List<String> weekdays,
    int currentColumn,
    List<CalendarRow> rows,
    boolean withoutPlan) {

  /** Before anything was read. */
  public static final CalendarPage BLANK =
      new CalendarPage(false, "", "", "", List.of(), -1, List.of(), false);

  public CalendarPage {
    weekdays = List.copyOf(weekdays);
    rows = List.copyOf(rows);
  }

  /** All days in order of the rows. */
  public List<DayState> days() {
    return rows.stream().flatMap(row -> row.dayStates().stream()).toList();
  }

  /** The day as it is shown, if it is on this page. */
  public Optional<DayState> day(LocalDate date) {
    return days().stream().filter(day -> day.date().equals(date)).findFirst();
  }
}
