package app.milestone.controller;

import app.milestone.controller.ProgressChart.Day;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.RunProgress;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days of the chart's time axis.
 *
 * @param from first day
 * @param to last day
 * @param weekday on which weeks are marked
 */
record ChartDays(LocalDate from, LocalDate to, DayOfWeek weekday) {
  private static final int MOST_TICKS = 14;

  static ChartDays of(ProgressData data) {
    List<LocalDate> days =
        Stream.concat(
                data.tests().stream().map(TestResult::date),
                Stream.concat(ofRun(data), ofEarlier(data)))
            .sorted()
            .toList();
    LocalDate first = days.isEmpty() ? data.today() : days.getFirst();
    LocalDate last = days.isEmpty() ? data.today() : days.getLast();
    long span = ChronoUnit.DAYS.between(first, last);
    long before = Math.max(3, span / 16);
    long after = Math.max(2, span / 40);
    DayOfWeek weekday =
        data.progress().map(it -> it.run().start().getDayOfWeek()).orElse(DayOfWeek.MONDAY);
    return new ChartDays(first.minusDays(before), last.plusDays(after), weekday);
  }

  private static Stream<LocalDate> ofRun(ProgressData data) {
    Stream<LocalDate> run =
        data.progress().stream().flatMap(it -> Stream.of(it.run().start(), lastDay(it, data)));
    return Stream.concat(run, data.baseline().map(TestResult::date).stream());
  }

  private static LocalDate lastDay(RunProgress progress, ProgressData data) {
    boolean later = progress.run().isActive() && data.today().isAfter(progress.lastDay());
    LocalDate end = data.testDay().orElse(progress.lastDay());
    return later ? data.today() : progress.run().stopped().filter(end::isAfter).orElse(end);
  }

  private static Stream<LocalDate> ofEarlier(ProgressData data) {
    return data.allTime() && !data.earlier().isEmpty()
        ? data.earlier().stream().flatMap(past -> Stream.of(past.run().start(), past.last()))
        : Stream.empty();
  }

  /** The day itself, or the end of the axis nearest to it. */
  LocalDate inside(LocalDate day) {
    return day.isBefore(from) ? from : day.isAfter(to) ? to : day;
  }

  /** Weeks, or the first days of months where weeks would be too many. */
  List<Day> ticks(Formats formats) {
    List<Day> ticks = new ArrayList<>();
    if (ChronoUnit.DAYS.between(from, to) <= 7L * MOST_TICKS) {
      LocalDate first = from.with(TemporalAdjusters.nextOrSame(weekday));
      for (LocalDate day = first; !day.isAfter(to); day = day.plusDays(7)) {
        ticks.add(new Day(day, formats.dates().dayMonth(day)));
      }
      return ticks;
    }
    long months = ChronoUnit.MONTHS.between(from, to) + 1;
    long every = Math.max(1, Math.ceilDiv(months, MOST_TICKS));
    LocalDate first = from.with(TemporalAdjusters.firstDayOfNextMonth());
    for (LocalDate day = first; !day.isAfter(to); day = day.plusMonths(every)) {
      boolean years = months > MOST_TICKS;
      String words =
          years ? formats.dates().month(YearMonth.from(day)) : formats.dates().dayMonth(day);
      ticks.add(new Day(day, words));
    }
    return ticks;
  }
}
