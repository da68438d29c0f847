package app.milestone.model.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The whole run on one sheet: one row for every seven calendar days from Day 1, with columns that
 * begin on its weekday.
 *
 * @param columns weekday of each column
 * @param above days above the grid: the test before Day 1, if there is one
 * @param rows the rows from top to bottom
 */
public record PlanGrid(List<DayOfWeek> columns, List<Cell> above, List<Row> rows) {

  /** A row of the grid. */
  public sealed interface Row {
    /** First day of the row. */
    LocalDate from();
  }

  /**
   * Seven days.
   *
   * @param from first day
   * @param label the week of the plan that most of its sessions belong to; empty without sessions
   * @param head heading to draw above the row where a cycle begins
   * @param cells seven days
   * @param completion of its sessions, with what extra sessions add to the sums
   */
  public record Week(
      LocalDate from,
      Optional<WeekLabel> label,
      Optional<CycleHead> head,
      List<Cell> cells,
      Completion completion)
      implements Row {}

  /**
   * All the weeks that lie wholly in a pause and hold nothing, as one thin row.
   *
   * @param from first day of these weeks
   * @param until first day after these weeks
   * @param pause the pause
   */
  public record Break(LocalDate from, LocalDate until, Pause pause) implements Row {}

  /**
   * The heading of a cycle.
   *
   * @param cycle from 1
   * @param from its first day
   * @param to its last day
   * @param completion of all its sessions
   */
  public record CycleHead(int cycle, LocalDate from, LocalDate to, Completion completion) {}

  /**
   * One day.
   *
   * @param sessions what stands on it, in the order of the plan
   * @param extras what was logged on it without a plan
   * @param day number of the day from 1; empty outside the run
   * @param paused whether it lies in a pause
   */
  public record Cell(
      LocalDate date,
      List<PlannedSession> sessions,
      List<LogEntry> extras,
      OptionalInt day,
      boolean paused) {
    /** Whether nothing stands on it. */
    public boolean isEmpty() {
      return sessions.isEmpty() && extras.isEmpty();
    }
  }

  /** Lays out a run. */
  public static PlanGrid of(RunProgress progress) {
    LocalDate start = progress.run().start();
    LocalDate first = start.minusDays(7L * rowsAbove(progress.firstDay(), start));
    LocalDate last = lastDay(progress);
    List<Row> rows = new ArrayList<>();
    int cycle = 0;
    for (LocalDate from = first; !from.isAfter(last); from = from.plusDays(7)) {
      Week week = week(progress, from, cycle);
      cycle = week.label().map(WeekLabel::cycle).orElse(cycle);
      add(rows, week, progress);
    }
    List<DayOfWeek> columns =
        IntStream.range(0, 7).mapToObj(i -> start.getDayOfWeek().plus(i)).toList();
    return new PlanGrid(columns, above(progress, first), List.copyOf(rows));
  }

  /** All days, those above the grid first. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(above);
    for (Row row : rows) {
      if (row instanceof Week week) {
        cells.addAll(week.cells());
      }
    }
    return cells;
  }

  /** The cell of a day, if it is shown. */
  public Optional<Cell> cell(LocalDate date) {
    return cells().stream().filter(cell -> cell.date().equals(date)).findFirst();
  }

  private static int rowsAbove(LocalDate earliest, LocalDate start) {
    return Math.max(0, (Schedule.days(earliest, start) + 6) / 7);
  }

  private static LocalDate lastDay(RunProgress progress) {
    return progress.sessions().stream()
        .map(PlannedSession::date)
        .filter(date -> date.isAfter(progress.lastDay()))
        .reduce(progress.lastDay(), (one, other) -> one.isAfter(other) ? one : other);
  }

  private static List<Cell> above(RunProgress progress, LocalDate first) {
    return progress.sessions().stream()
        .map(PlannedSession::date)
        .filter(date -> date.isBefore(first))
        .distinct()
        .map(date -> cell(progress, date))
        .toList();
  }

  private static void add(List<Row> rows, Week week, RunProgress progress) {
    Optional<Pause> pause = pauseOf(week, progress);
    if (pause.isEmpty()) {
      rows.add(week);
      return;
    }
    boolean goesOn =
        !rows.isEmpty() && rows.getLast() instanceof Break last && last.pause().equals(pause.get());
    LocalDate from = goesOn ? rows.removeLast().from() : week.from();
    rows.add(new Break(from, week.from().plusDays(7), pause.get()));
  }

  private static Optional<Pause> pauseOf(Week week, RunProgress progress) {
    boolean empty = week.cells().stream().allMatch(Cell::isEmpty);
    return progress.pauses().stream()
        .filter(pause -> empty)
        .filter(pause -> week.cells().stream().allMatch(cell -> pause.contains(cell.date())))
        .findFirst();
  }

  private static Week week(RunProgress progress, LocalDate from, int cycleAbove) {
    List<Cell> cells =
        IntStream.range(0, 7).mapToObj(i -> cell(progress, from.plusDays(i))).toList();
    List<PlannedSession> sessions =
        cells.stream().flatMap(cell -> cell.sessions().stream()).toList();
    Optional<WeekLabel> label = label(sessions);
    return new Week(
        from,
        label,
        label.filter(one -> one.cycle() != cycleAbove).map(one -> head(progress, one.cycle())),
        cells,
        progress.completion(sessions, from, from.plusDays(6)));
  }

  private static Optional<WeekLabel> label(List<PlannedSession> sessions) {
    List<WeekLabel> labels =
        sessions.stream().filter(one -> one.cycle() > 0).map(WeekLabel::of).toList();
    Map<WeekLabel, Long> counts =
        labels.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return labels.stream()
        .reduce((one, other) -> counts.get(other) > counts.get(one) ? other : one);
  }

  private static CycleHead head(RunProgress progress, int cycle) {
    List<PlannedSession> sessions =
        progress.sessions().stream().filter(session -> session.cycle() == cycle).toList();
    return new CycleHead(
        cycle, sessions.getFirst().date(), sessions.getLast().date(), progress.cycle(cycle));
  }

  private static Cell cell(RunProgress progress, LocalDate date) {
    return new Cell(
        date,
        progress.sessions().stream().filter(session -> session.date().equals(date)).toList(),
        progress.logs().stream().filter(log -> log.isExtra() && log.date().equals(date)).toList(),
        progress.dayNumber(date),
        progress.pauses().stream().anyMatch(pause -> pause.contains(date)));
  }
}
