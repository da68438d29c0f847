package app.milestone.model.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One month in calendar weeks, with the sessions of all runs.
 *
 * @param columns weekday of each column
 * @param weeks the weeks that hold a day of the month
 */
public record MonthGrid(YearMonth month, List<DayOfWeek> columns, List<Week> weeks) {

  /**
   * One calendar week.
   *
   * @param number week of the year
   * @param cells seven days
   * @param completion of its sessions, whatever run they belong to; the sums hold every log entry
   */
  public record Week(int number, List<Cell> cells, Completion completion) {}

  /**
   * One day.
   *
   * @param inMonth whether it belongs to the month
   * @param sessions planned sessions that stand on it; of stopped runs only those with an entry
   * @param entries log entries of the day that belong to none of the shown sessions
   * @param beginsCycle number of the cycle that begins on this day, if one does
   */
  public record Cell(
      LocalDate date,
      boolean inMonth,
      List<PlannedSession> sessions,
      List<LogEntry> entries,
      Optional<Integer> beginsCycle) {}

  /**
   * Lays out a month.
   *
   * @param weekFields first weekday and the rule for week numbers; ISO or a locale's
   * @param runs the runs with sessions on its days
   * @param logs the log entries of its days
   */
  public static MonthGrid of(
      YearMonth month, WeekFields weekFields, List<RunProgress> runs, Collection<LogEntry> logs) {
    DayOfWeek first = weekFields.getFirstDayOfWeek();
    LocalDate day = month.atDay(1);
    day = day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - first.getValue(), 7));
    List<Week> weeks = new ArrayList<>();
    for (; !day.isAfter(month.atEndOfMonth()); day = day.plusDays(7)) {
      weeks.add(week(month, day, weekFields, runs, logs));
    }
    return new MonthGrid(
        month, IntStream.range(0, 7).mapToObj(first::plus).toList(), List.copyOf(weeks));
  }

  /** The cell of a day, if it is shown. */
  public Optional<Cell> cell(LocalDate date) {
    return weeks.stream()
        .flatMap(week -> week.cells().stream())
        .filter(cell -> cell.date().equals(date))
        .findFirst();
  }

  private static Week week(
      YearMonth month,
      LocalDate from,
      WeekFields weekFields,
      List<RunProgress> runs,
      Collection<LogEntry> logs) {
    List<Cell> cells =
        IntStream.range(0, 7).mapToObj(i -> cell(month, from.plusDays(i), runs, logs)).toList();
    List<Tally> tallies =
        cells.stream()
            .flatMap(cell -> cell.sessions().stream())
            .flatMap(session -> owner(runs, session).map(run -> run.tally(session)).stream())
            .toList();
    List<LogEntry> ofWeek =
        logs.stream()
            .filter(log -> !log.date().isBefore(from) && log.date().isBefore(from.plusDays(7)))
            .toList();
    return new Week(
        from.get(weekFields.weekOfWeekBasedYear()), cells, Completion.of(tallies, ofWeek));
  }

  private static Cell cell(
      YearMonth month, LocalDate date, List<RunProgress> runs, Collection<LogEntry> logs) {
    List<PlannedSession> sessions =
        runs.stream()
            .flatMap(
                run ->
                    run.sessions().stream()
                        .filter(session -> session.date().equals(date) && isShown(run, session)))
            .toList();
    List<UUID> shown = sessions.stream().map(PlannedSession::id).toList();
    return new Cell(
        date,
        YearMonth.from(date).equals(month),
        sessions,
        logs.stream()
            .filter(log -> log.date().equals(date))
            .filter(log -> log.plannedId().filter(shown::contains).isEmpty())
            .toList(),
        beginsCycle(sessions, runs));
  }

  private static boolean isShown(RunProgress run, PlannedSession session) {
    return run.run().isActive() || run.log(session).isPresent();
  }

  private static Optional<RunProgress> owner(List<RunProgress> runs, PlannedSession session) {
    return runs.stream().filter(run -> run.run().id().equals(session.runId())).findFirst();
  }

  private static Optional<Integer> beginsCycle(
      List<PlannedSession> sessions, List<RunProgress> runs) {
    return sessions.stream()
        .filter(session -> session.cycle() > 0)
        .filter(
            session ->
                owner(runs, session).stream()
                    .flatMap(run -> run.sessions().stream())
                    .noneMatch(
                        other ->
                            other.cycle() == session.cycle()
                                && RunProgress.BY_DATE.compare(other, session) < 0))
        .map(PlannedSession::cycle)
        .findFirst();
  }
}
