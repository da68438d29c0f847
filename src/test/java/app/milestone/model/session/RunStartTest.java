package app.milestone.model.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.model.plan.Plan;
import app.milestone.model.plan.SessionType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Starting a plan. */
final class RunStartTest {
  private static final Plan PLAN = SamplePlans.sixWeeks();
  private static final LocalDate MONDAY = SamplePlans.MONDAY;

  private static RunStart testFirst(LocalDate start, LocalDate today) {
    return new RunStart(PLAN, start, WeekOrder.PRINTED, Set.of(), true, 1, today, 30_000);
  }

  private static List<LocalDate> dates(RunStart start) {
    return start.begin(SamplePlans.ids(1)).sessions().stream().map(PlannedSession::date).toList();
  }

  @Test
  void everyDayOfThePlanGetsItsDate() {
    RunStart start = RunStart.of(PLAN, MONDAY, MONDAY);
    assertEquals(IntStream.rangeClosed(1, 42).mapToObj(SamplePlans::day).toList(), dates(start));
    assertEquals(LocalDate.of(2026, 12, 5), start.testDate());
    assertEquals(LocalDate.of(2026, 12, 6), start.lastDay());
    assertEquals(List.of(), start.begin(SamplePlans.ids(1)).warnings());
  }

  @Test
  void theRunKeepsWhatWasChosen() {
    Run run = RunStart.of(PLAN, MONDAY, MONDAY.plusDays(3)).begin(SamplePlans.ids(1)).run();
    assertEquals(MONDAY, run.start());
    assertEquals(MONDAY.plusDays(3), run.joined());
    assertEquals(30_000, run.gainMillis());
    assertEquals(2, run.cycles());
  }

  @Test
  void mondayIsSuggested() {
    assertEquals(MONDAY, RunStart.suggestedStart(MONDAY));
    assertEquals(MONDAY.plusDays(7), RunStart.suggestedStart(MONDAY.plusDays(1)));
    assertEquals(MONDAY.plusDays(2), RunStart.nextOn(MONDAY, DayOfWeek.WEDNESDAY));
  }

  @Test
  void theTestComesTwoDaysBeforeDayOneAndFortyTwoDaysBeforeTheRetest() {
    RunStart start = testFirst(MONDAY, MONDAY.minusDays(5));
    assertEquals(Optional.of(MONDAY.minusDays(2)), start.testDay());
    assertEquals(start.testDay().get().plusDays(42), start.testDate());
    PlannedSession test = start.begin(SamplePlans.ids(1)).sessions().getFirst();
    assertEquals(0, test.cycle() + test.week() + test.day());
    assertEquals(SessionType.TEST, test.content().type());
  }

  @Test
  void theTestIsTodayWhenTwoDaysBeforeArePast() {
    RunStart start = testFirst(MONDAY, MONDAY.minusDays(1));
    assertEquals(Optional.of(MONDAY.minusDays(1)), start.testDay());
    assertEquals(MONDAY, start.firstDay());
  }

  @Test
  void thePlanStartsTomorrowWhenTheTestTakesToday() {
    RunStart start = testFirst(MONDAY, MONDAY);
    assertEquals(Optional.of(MONDAY), start.testDay());
    assertEquals(MONDAY.plusDays(1), start.firstDay());
  }

  @Test
  void swappedWeekdaysHoldInEveryWeek() {
    WeekOrder order = WeekOrder.PRINTED.swapped(2, 3);
    RunStart start = new RunStart(PLAN, MONDAY, order, Set.of(), false, 1, MONDAY, 30_000);
    List<PlannedSession> sessions = start.begin(SamplePlans.ids(1)).sessions();
    assertEquals(SessionType.RECOVERY, sessions.get(1).content().type());
    assertEquals(SessionType.POWER, sessions.get(37).content().type());
    List<ScheduleWarning> warnings = start.begin(SamplePlans.ids(1)).warnings();
    assertEquals(6, warnings.size());
    assertEquals(ScheduleWarning.Kind.HARD_NEIGHBOURS, warnings.getFirst().kind());
    assertEquals(SamplePlans.day(3), warnings.getFirst().first().date());
  }

  @Test
  void aLaterCycleCanBeTheFirst() {
    RunStart start =
        new RunStart(PLAN, MONDAY, WeekOrder.PRINTED, Set.of("fresh"), false, 2, MONDAY, 0);
    List<PlannedSession> sessions = start.begin(SamplePlans.ids(1)).sessions();
    assertEquals(21, sessions.size());
    assertEquals(2, sessions.getFirst().cycle());
    assertEquals(MONDAY, sessions.getFirst().date());
    assertEquals(MONDAY.plusDays(19), start.testDate());
    assertEquals(SamplePlans.hills(2), sessions.get(17).content());
  }

  @Test
  void aPartialWeekKeepsItsOrder() {
    RunStart start =
        new RunStart(
            SamplePlans.tenDays(),
            MONDAY,
            WeekOrder.PRINTED.swapped(1, 7),
            Set.of(),
            true,
            1,
            MONDAY,
            0);
    assertEquals(IntStream.rangeClosed(1, 10).mapToObj(SamplePlans::day).toList(), dates(start));
    assertEquals(SamplePlans.day(10), start.testDate());
    assertEquals(Optional.empty(), start.testDay());
  }

  @Test
  void aRaceIsCountedBackFortyDays() {
    LocalDate race = LocalDate.of(2026, 12, 5);
    RaceDates dates = new RaceDates(PLAN, WeekOrder.PRINTED, MONDAY);
    assertEquals(List.of(new RaceDates.Offer(MONDAY, 1, true)), dates.offers(race));
    RaceDates swapped = new RaceDates(PLAN, WeekOrder.PRINTED.swapped(6, 7), MONDAY);
    assertEquals(race.minusDays(41), swapped.start(race, 1));
  }

  @Test
  void aNearRaceOffersTheSecondCycleAndARaceBeforeTheEnd() {
    LocalDate race = LocalDate.of(2026, 12, 5);
    LocalDate today = MONDAY.plusDays(1);
    assertEquals(
        List.of(
            new RaceDates.Offer(race.minusDays(19), 2, true), new RaceDates.Offer(today, 1, false)),
        new RaceDates(PLAN, WeekOrder.PRINTED, today).offers(race));
    LocalDate late = race.minusDays(3);
    assertEquals(
        List.of(new RaceDates.Offer(late, 1, false)),
        new RaceDates(PLAN, WeekOrder.PRINTED, late).offers(race));
    assertEquals(List.of(), new RaceDates(PLAN, WeekOrder.PRINTED, race.plusDays(1)).offers(race));
  }
}
