package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.session.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar computed from a real data file with the sample season. */
final class CalendarControllerTest {
  private static final LocalDate TODAY = CalendarDesk.TODAY;

  @TempDir Path folder;

  private static List<String> kinds(CalendarPage page) {
    return page.rows().stream().map(row -> row.getClass().getSimpleName()).toList();
  }

  private static String line(SessionTile tile) {
    return "%s | %s | %s | %s"
        .formatted(tile.title(), tile.prescription(), tile.result(), tile.status());
  }

  private static SessionTile tile(CalendarDesk desk, LocalDate date) {
    return desk.day(date).sessions().getFirst();
  }

  @Test
  void thePlanShowsTwoCyclesOfThreeWeeks() {
    CalendarDesk desk = CalendarDesk.season(folder);
    CalendarPage page = desk.calendar.state().page().get();
    assertEquals(
        List.of("Cycle", "Week", "Week", "Week", "Cycle", "Week", "Week", "Week"), kinds(page));
    assertEquals("Fastest Mile", page.title());
    assertEquals("Day 24 of 42  ·  cycle 2, week 1", page.subtitle());
    assertEquals(List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), page.weekdays());
    assertEquals(2, page.currentColumn());
    assertEquals(
        new CalendarRow.Cycle("Cycle 2", "16 Nov – 6 Dec", "2 of 18 sessions"), page.rows().get(4));
  }

  @Test
  void tilesSayWhatToDoAndWhatWasDone() {
    CalendarDesk desk = CalendarDesk.season(folder);
    assertEquals("Power Run | 2 × 6 × 200 m | @ 0:56.2 | PLANNED", line(tile(desk, TODAY)));
    assertEquals(
        "Power Run | 2 × 6 × 200 m | avg 0:57.1 | DONE",
        line(tile(desk, LocalDate.of(2026, 10, 27))));
    assertEquals(
        "Strength | 3 × 6–10 reps | 3 × 8 | DONE", line(tile(desk, LocalDate.of(2026, 10, 26))));
    assertEquals(
        "Hills | 4 × 2 min | effort 8 | DONE", line(tile(desk, LocalDate.of(2026, 10, 29))));
    assertEquals(
        "Endurance | 2 × 12 min | Skipped | SKIPPED", line(tile(desk, LocalDate.of(2026, 11, 7))));
    assertEquals(
        "Recovery | Yoga, roller | Not logged | MISSED",
        line(tile(desk, LocalDate.of(2026, 11, 11))));
    assertEquals(
        "Strength | 3 × 6–10 reps | 2 of 3 sets | PARTLY",
        line(tile(desk, LocalDate.of(2026, 11, 13))));
    assertEquals(
        "5K time trial | Hard 5K | 25:58 | DONE", line(tile(desk, LocalDate.of(2026, 11, 14))));
    assertEquals(
        "Mile test | 1609 m | Goal 7:32.0 | PLANNED", line(tile(desk, LocalDate.of(2026, 12, 5))));
  }

  @Test
  void aTooltipNamesTheStatusThatTheRingShows() {
    CalendarDesk desk = CalendarDesk.season(folder);
    assertEquals(
        "Strength\n3 × 6–10 reps\n2 of 3 sets\nPartly done",
        tile(desk, LocalDate.of(2026, 11, 13)).about());
    assertEquals("Endurance\n2 × 12 min\nSkipped", tile(desk, LocalDate.of(2026, 11, 7)).about());
    assertEquals(
        "Power Run\n2 × 6 × 200 m\n@ 0:56.2\nPlanned\nMoved from Tue 17 Nov",
        tile(desk, TODAY).about());
    assertEquals("Rest", tile(desk, LocalDate.of(2026, 11, 22)).about());
  }

  @Test
  void theDayChosenLastIsChosenAgainUntilAnotherDayBegins() {
    CalendarDesk desk = CalendarDesk.season(folder);
    LocalDate hills = LocalDate.of(2026, 11, 20);
    desk.calendar.restore(hills, TODAY.minusDays(1));
    assertEquals(TODAY, desk.calendar.state().choice().get().orElseThrow().date());
    desk.calendar.restore(hills, TODAY);
    assertEquals(hills, desk.calendar.state().choice().get().orElseThrow().date());
  }

  @Test
  void anExtraTestStandsOnItsRestDay() {
    CalendarDesk desk = CalendarDesk.season(folder);
    SessionTile extra = tile(desk, LocalDate.of(2026, 11, 8));
    assertEquals("Mile test | Extra test | 7:49.2 | DONE", line(extra));
    assertTrue(extra.extra());
    assertFalse(extra.tickable());
  }

  @Test
  void aTileReadsAsOneSentence() {
    CalendarDesk desk = CalendarDesk.season(folder);
    assertEquals(
        "Wednesday 18 November, today. Power Run, 2 times 6 times 200 metres at 56.2 seconds."
            + " Planned. Moved from Tuesday.",
        desk.day(TODAY).spoken());
    assertEquals("Sunday 22 November. Rest.", desk.day(LocalDate.of(2026, 11, 22)).spoken());
  }

  @Test
  void weeksSumUpSessionsAndDistance() {
    CalendarDesk desk = CalendarDesk.season(folder);
    List<String> sums =
        desk.calendar.state().page().get().rows().stream()
            .filter(CalendarRow.Week.class::isInstance)
            .map(row -> ((CalendarRow.Week) row).summary())
            .map(sum -> sum.count() + " " + sum.distance())
            .toList();
    assertEquals(
        List.of(
            "6/6 16.4 km",
            "5/6 18.2 km",
            "5/6 20.5 km",
            "2/6 2.2 km",
            "0/6 to come",
            "0/6 to come"),
        sums);
  }

  @Test
  void theGoalStripSaysHowFarTheTargetIs() {
    CalendarDesk desk = CalendarDesk.season(folder);
    GoalStrip strip = desk.calendar.state().goal().get();
    assertEquals(
        List.of("8:02", "7:49", "7:32"), List.of(strip.baseline(), strip.latest(), strip.target()));
    assertEquals("13 s gained, 17 s to go", strip.sentence());
    assertEquals("On track", strip.pill());
    assertEquals(
        "Your last test (8 Nov) was 2.1 s ahead of the expected line.", strip.pillTooltip());
    assertEquals(
        Optional.of(
            new GoalStrip.NextTest(LocalDate.of(2026, 12, 5), "Sat 5 Dec", "Mile, in 17 days")),
        strip.nextTest());
  }

  @Test
  void aTestOlderThanThreeWeeksIsNotRecent() {
    CalendarDesk desk = CalendarDesk.season(folder, LocalDate.of(2026, 11, 30));
    assertEquals("No recent test", desk.calendar.state().goal().get().pill());
  }

  @Test
  void oneTickIsOneTileAndTakingItBackRestoresIt() {
    CalendarDesk desk = CalendarDesk.season(folder);
    CalendarPage before = desk.calendar.state().page().get();
    desk.calendar.tick();
    assertEquals(Status.DONE, tile(desk, TODAY).status());
    List<DayState> changed =
        desk.calendar.state().page().get().days().stream()
            .filter(day -> !before.days().contains(day))
            .toList();
    assertEquals(List.of(desk.day(TODAY)), changed);
    desk.calendar.tick();
    assertEquals(before, desk.calendar.state().page().get());
  }

  @Test
  void aTickAheadOfItsDayIsAllowedAndSaidClearly() {
    CalendarDesk desk = CalendarDesk.season(folder);
    LocalDate ahead = LocalDate.of(2026, 11, 24);
    assertEquals("Mark done, Space", tile(desk, TODAY).ringTip());
    assertEquals("Mark done, Space\nTue 24 Nov is still to come.", tile(desk, ahead).ringTip());
    desk.calendar.tick(tile(desk, ahead));
    assertEquals("Marked done: Power Run of Tue 24 Nov, which is still to come", desk.notice());
    assertTrue(
        desk.day(ahead).spoken().endsWith("Done. Its day is still to come."),
        desk.day(ahead).spoken());
    assertEquals("Back to planned, Space", tile(desk, ahead).ringTip());
    desk.calendar.tick(tile(desk, ahead));
    assertEquals("Power Run on Tue 24 Nov is open again", desk.notice());
  }

  @Test
  void theChoiceFollowsTheKeysWithinThePlan() {
    CalendarDesk desk = CalendarDesk.season(folder);
    desk.calendar.move(1);
    assertEquals(TODAY.plusDays(1), chosen(desk));
    desk.calendar.move(-7);
    assertEquals(TODAY.minusDays(6), chosen(desk));
    desk.calendar.moveInWeek(true);
    assertEquals(LocalDate.of(2026, 11, 15), chosen(desk));
    desk.calendar.page(1);
    assertEquals(LocalDate.of(2026, 12, 6), chosen(desk));
    desk.calendar.move(1);
    assertEquals(LocalDate.of(2026, 12, 6), chosen(desk));
    desk.calendar.goToToday();
    assertEquals(TODAY, chosen(desk));
    assertTrue(desk.calendar.state().atToday().get());
  }

  private static LocalDate chosen(CalendarDesk desk) {
    return desk.calendar.state().choice().get().orElseThrow().date();
  }

  @Test
  void aMonthHasWeekNumbersPlainDaysAndTheBoundary() {
    CalendarDesk desk = CalendarDesk.season(folder);
    desk.calendar.showMonth();
    CalendarPage page = desk.calendar.state().page().get();
    assertEquals("November 2026", page.title());
    assertEquals(List.of("Week", "Week", "Week", "Boundary", "Week", "Week", "Week"), kinds(page));
    assertEquals("44", ((CalendarRow.Week) page.rows().getFirst()).label());
    assertTrue(page.day(LocalDate.of(2026, 10, 31)).orElseThrow().plain());
    assertEquals(TODAY, chosen(desk));
    desk.calendar.turn(1);
    assertEquals("December 2026", desk.calendar.state().page().get().title());
    desk.calendar.turn(1);
    assertEquals(List.of(), desk.day(LocalDate.of(2027, 1, 20)).sessions());
    desk.calendar.goToToday();
    assertEquals("November 2026", desk.calendar.state().page().get().title());
  }

  @Test
  void arrowsTurnThePageOfAMonth() {
    CalendarDesk desk = CalendarDesk.season(folder);
    desk.calendar.showMonth();
    desk.calendar.move(14);
    assertEquals("December 2026", desk.calendar.state().page().get().title());
    assertEquals(LocalDate.of(2026, 12, 2), chosen(desk));
  }

  @Test
  void withoutAPlanThePlanIsEmptyAndTheStripHidden() {
    CalendarDesk desk = CalendarDesk.empty(folder);
    assertTrue(desk.calendar.state().page().get().withoutPlan());
    assertFalse(desk.calendar.state().goal().get().shown());
    desk.calendar.showMonth();
    assertEquals("November 2026", desk.calendar.state().page().get().title());
  }

  @Test
  void theDayBeforeTheStartChoosesDayOne() {
    CalendarDesk desk = CalendarDesk.season(folder, LocalDate.of(2026, 10, 24));
    assertEquals(LocalDate.of(2026, 10, 26), chosen(desk));
    assertEquals("Starts in 2 days", desk.calendar.state().page().get().subtitle());
  }

  @Test
  void aTestBeforeDayOneStandsAboveTheGridAndTargetsWaitForIt() {
    CalendarDesk desk = CalendarDesk.testFirst(folder, LocalDate.of(2026, 11, 14));
    CalendarPage page = desk.calendar.state().page().get();
    assertEquals("Before", kinds(page).getFirst());
    assertEquals(LocalDate.of(2026, 11, 14), page.days().getFirst().date());
    assertEquals(
        "Power Run | 2 × 6 × 200 m | @ goal | PLANNED",
        line(tile(desk, LocalDate.of(2026, 11, 17))));
    GoalStrip strip = desk.calendar.state().goal().get();
    assertTrue(strip.testFirst());
    assertEquals("Run your mile test to set your target", strip.sentence());
  }

  @Test
  void aPauseIsOneThinRow() {
    CalendarDesk desk = CalendarDesk.season(folder);
    desk.pause();
    CalendarPage page = desk.calendar.state().page().get();
    assertEquals(
        List.of("Cycle", "Week", "Week", "Week", "Cycle", "Week", "Pause", "Week", "Week", "Week"),
        kinds(page));
    assertEquals(new CalendarRow.Pause("Paused 21 Nov – 11 Dec"), page.rows().get(6));
  }

  @Test
  void theCalendarFollowsTheInspector() {
    CalendarDesk desk = CalendarDesk.season(folder);
    desk.session.showDayAfter(1);
    assertEquals(TODAY.plusDays(1), chosen(desk));
    assertEquals("Hills", desk.calendar.state().selected().get().title());
    assertFalse(desk.calendar.state().selected().get().isSettled());
    desk.session.showDayAfter(-3);
    assertTrue(desk.calendar.state().selected().get().isSettled());
  }

  @Test
  void theChosenSessionIsCopiedAsText() {
    CalendarDesk desk = CalendarDesk.season(folder);
    assertEquals(
        Optional.of("Wed 18 Nov: Power Run, 2 × 6 × 200 m @ 0:56.2"), desk.calendar.text());
    SelectedSession selected = desk.calendar.state().selected().get();
    assertEquals(", today  ·", selected.day());
    assertEquals("2 × 6 × 200 m @ 0:56.2", selected.what());
  }
}
