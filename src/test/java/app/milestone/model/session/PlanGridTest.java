package app.milestone.model.session;

import static app.milestone.model.session.SamplePlans.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The days of a run on one sheet, and the days of a month. */
final class PlanGridTest {
  private static final LocalDate TODAY = day(10);

  private static PlanGrid grid(Schedule schedule, LogEntry... logs) {
    return PlanGrid.of(progress(schedule, logs));
  }

  private static RunProgress progress(Schedule schedule, LogEntry... logs) {
    return new RunProgress(
        schedule.run(), schedule.sessions(), List.of(logs), schedule.pauses(), TODAY);
  }

  private static List<PlanGrid.Week> weeks(PlanGrid grid) {
    return grid.rows().stream()
        .filter(PlanGrid.Week.class::isInstance)
        .map(PlanGrid.Week.class::cast)
        .toList();
  }

  @Test
  void thePrintedPlanHasSixRowsUnderTwoHeads() {
    PlanGrid grid = grid(SamplePlans.schedule(TODAY));
    assertEquals(DayOfWeek.MONDAY, grid.columns().getFirst());
    assertEquals(
        List.of(
            new WeekLabel(1, 1, 1),
            new WeekLabel(1, 2, 1),
            new WeekLabel(1, 3, 1),
            new WeekLabel(2, 1, 1),
            new WeekLabel(2, 2, 1),
            new WeekLabel(2, 3, 1)),
        weeks(grid).stream().map(week -> week.label().orElseThrow()).toList());
    assertEquals(
        List.of(day(1), day(22)),
        weeks(grid).stream()
            .flatMap(week -> week.head().stream())
            .map(PlanGrid.CycleHead::from)
            .toList());
    PlanGrid.CycleHead head = weeks(grid).getFirst().head().orElseThrow();
    assertEquals(day(21), head.to());
    assertEquals(18, head.completion().total());
    assertEquals(OptionalInt.of(24), grid.cell(day(24)).orElseThrow().day());
    assertEquals(List.of(), grid.above());
  }

  @Test
  void columnsBeginOnTheWeekdayOfDayOne() {
    LocalDate thursday = day(4);
    RunStart.Started started =
        RunStart.of(SamplePlans.sixWeeks(), thursday, thursday).begin(SamplePlans.ids(1));
    PlanGrid grid =
        grid(new Schedule(started.run(), started.sessions(), List.of(), Set.of(), thursday));
    assertEquals(DayOfWeek.THURSDAY, grid.columns().getFirst());
    assertEquals(thursday, grid.rows().getFirst().from());
  }

  @Test
  void aTestBeforeDayOneStandsAboveTheGrid() {
    RunStart.Started started =
        new RunStart(
                SamplePlans.sixWeeks(), day(1), WeekOrder.PRINTED, Set.of(), true, 1, day(-4), 0)
            .begin(SamplePlans.ids(1));
    PlanGrid grid =
        grid(new Schedule(started.run(), started.sessions(), List.of(), Set.of(), day(-4)));
    assertEquals(List.of(day(-1)), grid.above().stream().map(PlanGrid.Cell::date).toList());
    assertEquals(OptionalInt.empty(), grid.above().getFirst().day());
    assertEquals(day(1), grid.rows().getFirst().from());
  }

  @Test
  void insertedDaysAndRedoneWeeksAddRows() {
    Schedule schedule = SamplePlans.schedule(TODAY);
    PlanGrid inserted = grid(schedule.insertRestDays(day(10), 2).after());
    assertEquals(7, inserted.rows().size());
    assertTrue(inserted.cell(day(10)).orElseThrow().isEmpty());
    assertEquals(OptionalInt.of(10), inserted.cell(day(10)).orElseThrow().day());
    PlanGrid redone = grid(schedule.redoWeek(1, 2, SamplePlans.ids(9)).after());
    assertEquals(Optional.of(new WeekLabel(1, 2, 2)), weeks(redone).get(2).label());
    assertEquals(7, redone.rows().size());
    assertEquals(2, weeks(redone).stream().filter(week -> week.head().isPresent()).count());
  }

  @Test
  void wholeWeeksOfAPauseAreOneThinRow() {
    Schedule schedule = SamplePlans.schedule(TODAY);
    Schedule paused = schedule.pause(new UUID(5, 1), day(10), Optional.of(day(31))).after();
    PlanGrid grid = grid(paused);
    assertEquals(2 + 1 + 5, grid.rows().size());
    assertEquals(
        new PlanGrid.Break(day(15), day(29), paused.pauses().getFirst()), grid.rows().get(2));
    assertTrue(grid.cell(day(14)).orElseThrow().paused());
  }

  @Test
  void extraSessionsStandOnTheirDayAndAddDistance() {
    Figures mile = Figures.NONE.withMetres(OptionalInt.of(1609), false);
    LogEntry extra = SamplePlans.extra(day(7), mile);
    PlanGrid grid = grid(SamplePlans.schedule(TODAY), extra);
    assertEquals(List.of(extra), grid.cell(day(7)).orElseThrow().extras());
    assertEquals(1609, weeks(grid).getFirst().completion().metres());
    assertEquals(6, weeks(grid).getFirst().completion().total());
  }

  @Test
  void aSessionMovedBeforeDayOneAddsARowAbove() {
    Schedule schedule = SamplePlans.schedule(day(-3));
    UUID first = schedule.sessions().getFirst().id();
    PlanGrid grid = grid(schedule.move(first, day(-1), MoveMode.KEEP_BOTH).after());
    assertEquals(day(-6), grid.rows().getFirst().from());
    assertEquals(7, grid.rows().size());
  }

  @Test
  void aMonthHasCalendarWeeks() {
    RunProgress progress = progress(SamplePlans.schedule(TODAY));
    YearMonth november = YearMonth.of(2026, 11);
    MonthGrid grid = MonthGrid.of(november, WeekFields.ISO, List.of(progress), List.of());
    assertEquals(DayOfWeek.MONDAY, grid.columns().getFirst());
    assertEquals(
        List.of(44, 45, 46, 47, 48, 49),
        grid.weeks().stream().map(MonthGrid.Week::number).toList());
    MonthGrid.Cell first = grid.cell(day(1)).orElseThrow();
    assertEquals(false, first.inMonth());
    assertEquals(Optional.of(1), first.beginsCycle());
    assertEquals(Optional.of(2), grid.cell(day(22)).orElseThrow().beginsCycle());
    assertEquals(6, grid.weeks().getFirst().completion().total());
    MonthGrid american = MonthGrid.of(november, WeekFields.of(Locale.US), List.of(), List.of());
    assertEquals(DayOfWeek.SUNDAY, american.columns().getFirst());
    assertEquals(LocalDate.of(2026, 11, 1), american.weeks().getFirst().cells().getFirst().date());
    assertEquals(45, american.weeks().getFirst().number());
  }

  @Test
  void ofAStoppedRunAMonthShowsWhatWasLogged() {
    Schedule stopped = SamplePlans.schedule(TODAY).stop().after();
    LogEntry log = SamplePlans.done(SamplePlans.planned(stopped.sessions(), 9));
    LogEntry extra = SamplePlans.extra(day(12), Figures.NONE);
    MonthGrid grid =
        MonthGrid.of(
            YearMonth.of(2026, 11),
            WeekFields.ISO,
            List.of(progress(stopped, log)),
            List.of(log, extra));
    assertEquals(1, grid.cell(day(9)).orElseThrow().sessions().size());
    assertEquals(List.of(), grid.cell(day(9)).orElseThrow().entries());
    assertEquals(List.of(), grid.cell(day(11)).orElseThrow().sessions());
    assertEquals(List.of(extra), grid.cell(day(12)).orElseThrow().entries());
    assertEquals(1, grid.weeks().get(1).completion().total());
  }
}
