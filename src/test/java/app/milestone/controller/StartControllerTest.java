package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.StartPage.Row;
import app.milestone.controller.StartState.Way;
import app.milestone.model.pace.Goal;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the start of a plan on a real data file. */
final class StartControllerTest {
  @TempDir Path folder;
  private StartDesk desk;
  private StartState state;

  @BeforeEach
  void openFirstRun() {
    desk = StartDesk.empty(folder);
    desk.start.openFirst();
    state = desk.start.state();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void typeMile() {
    state.time.set("8:02.0");
    state.testDate.set(LocalDate.of(2026, 10, 24));
  }

  private StartPage page() {
    return state.page().get().orElseThrow();
  }

  private List<String> values() {
    return page().preview().rows().stream().map(Row::value).toList();
  }

  private Run run() {
    return desk.runs.active().orElseThrow();
  }

  private UUID baselineOf() {
    return run().baselineTest().orElseThrow();
  }

  @Test
  void aKnownTimeThatIsNotGivenIsAskedForBesideItsField() {
    assertEquals("", page().mile().error());
    assertEquals("Write your mile time to start.", page().problem());
    desk.start.start();
    assertEquals("Write a time like 8:02.0, or choose “I’ll test first”.", page().mile().error());
    state.time.set("8:02.0");
    assertEquals("", page().mile().error());
    state.time.set("8:0");
    assertEquals("Correct your time to start.", page().problem());
    assertEquals(List.of(), desk.runs.all());
  }

  @Test
  void aPlanWithoutAMileTestAsksForTheTimeThatIsKnownToo() {
    desk.start.choosePlan("mile-a-day");
    assertEquals(Way.LATER, state.way.get());
    assertEquals("", page().problem());
    state.way.set(Way.KNOWN);
    desk.start.start();
    assertEquals("Write your mile time to start.", page().problem());
    assertEquals("Write a time like 8:02.0, or choose “Without a time”.", page().mile().error());
    assertEquals(List.of(), desk.runs.all());
  }

  @Test
  void whatCannotBecomeATimeIsPointedOutWhileTyping() {
    typeMile();
    for (String beginning : List.of("8", "8:", "8:0", "80", "8 m", "8 mi", "8 min 2 se")) {
      state.time.set(beginning);
      assertEquals("", page().mile().error(), beginning);
    }
    for (String wrong : List.of("a", "abc", "8x", "8:0y", "-")) {
      state.time.set(wrong);
      assertEquals("Not a time yet. Write it like 8:02.0.", page().mile().error(), wrong);
      assertEquals("7:32.0", page().preview().target(), wrong);
    }
  }

  @Test
  void aKnownTimeGivesTargetPacesAndDates() {
    typeMile();
    assertEquals(Place.START, desk.main.place().get());
    assertEquals("Run your mile 30 seconds faster", page().title());
    assertEquals("Six weeks: the same three weeks twice, then a mile test.", page().subtitle());
    assertEquals("7:32.0", page().preview().target());
    assertEquals(List.of("0:56.2", "1:52.3", "5:25", "5:41", "27:03"), values());
    assertEquals("6.2 % of 8:02.0", page().gain().share());
    assertEquals("Sat 5 Dec 2026", page().dates().day());
    assertEquals(
        List.of("26 Oct – 15 Nov", "16 Nov – 6 Dec"),
        page().preview().cycles().stream().map(StartPage.Cycle::dates).toList());
    assertEquals(
        "Hard runs on Tue, Thu and Sat, never two days in a row.", page().week().sentence());
    assertEquals("Start on Mon 26 Oct", page().startText());
    assertEquals("", page().problem());
  }

  @Test
  void nothingIsWrittenBeforeTheLastAct() {
    typeMile();
    desk.start.back();
    desk.start.notNow();
    assertEquals(List.of(), desk.runs.all());
    assertEquals(List.of(), desk.tests.all());
    assertEquals(Place.CALENDAR, desk.main.place().get());
  }

  @Test
  void startingWritesTheRunItsBaselineAndItsGoal() {
    typeMile();
    state.birthYear.set("1985");
    desk.start.start();
    assertEquals(LocalDate.of(2026, 10, 26), run().start());
    TestResult test = desk.tests.find(baselineOf()).orElseThrow();
    assertEquals(new RaceTime(482_000), test.time());
    assertEquals(
        List.of(new RaceTime(452_000)),
        desk.goals.forRun(run().id()).stream().map(Goal::value).toList());
    assertEquals(42, desk.runs.sessions(run().id()).size());
    assertEquals(1985, desk.settings.load().birthYear().orElseThrow());
    assertEquals(List.of("select 2026-10-26"), desk.asked);
    assertEquals(
        "Fastest Mile starts on Mon 26 Oct", desk.notices.current().get().orElseThrow().text());
  }

  @Test
  void oneUndoTakesAllOfTheStartBack() {
    typeMile();
    state.birthYear.set("1985");
    desk.start.start();
    desk.controller.undo();
    assertEquals(List.of(), desk.runs.all());
    assertEquals(List.of(), desk.tests.all());
    assertTrue(desk.settings.load().birthYear().isEmpty());
  }

  @Test
  void anUnreadableTimeKeepsTheLastPreview() {
    typeMile();
    state.time.set("8:62");
    assertEquals("7:32.0", page().preview().target());
    assertEquals("Seconds go up to 59. Write a time like 8:02.0.", page().mile().error());
    desk.start.start();
    assertEquals(List.of(), desk.runs.all());
  }

  @Test
  void fourLapsShowBothTimes() {
    typeMile();
    state.time.set("7:58.0");
    state.fourLaps.set(true);
    assertEquals("1600 m in 7:58.0 is a mile in 8:00.8", page().mile().echo());
    desk.start.start();
    TestResult test = desk.tests.find(baselineOf()).orElseThrow();
    assertEquals(new RaceTime(478_000), test.entered());
    assertTrue(test.fourLaps());
  }

  @Test
  void aFiveKGivesAnEstimatedBaseline() {
    state.fromFiveK.set(true);
    state.time.set("26:56");
    desk.start.start();
    TestResult test = desk.tests.find(baselineOf()).orElseThrow();
    assertTrue(test.estimated());
    assertEquals("8:00", test.time().rounded(0));
  }

  @Test
  void testFirstPutsTheTestTwoDaysBeforeOrToday() {
    state.way.set(Way.LATER);
    assertEquals("@ goal", page().preview().target());
    assertEquals("Start with the test on Sun 25 Oct", page().startText());
    state.startDate.set(LocalDate.of(2026, 11, 2));
    desk.start.start();
    PlannedSession first = desk.runs.sessions(run().id()).getFirst();
    assertEquals(LocalDate.of(2026, 10, 31), first.date());
    assertEquals(43, desk.runs.sessions(run().id()).size());
    assertEquals(List.of(), desk.goals.forRun(run().id()));
  }

  @Test
  void aRaceIsCountedBack() {
    typeMile();
    state.byRace.set(true);
    state.raceDate.set(LocalDate.of(2026, 12, 5));
    assertEquals("Mon 26 Oct 2026", page().dates().day());
    assertEquals(List.of(), page().dates().offers());
  }

  @Test
  void aNearRaceOffersCycleTwoOrTheMiddle() {
    typeMile();
    state.byRace.set(true);
    state.raceDate.set(LocalDate.of(2026, 11, 21));
    assertEquals(
        List.of("Start in cycle 2, on Mon 2 Nov", "Start today, race before the end"),
        page().dates().offers());
    assertEquals("Start on Mon 2 Nov", page().startText());
    state.offer.set(1);
    desk.start.start();
    assertEquals(StartDesk.BEFORE, run().start());
  }

  @Test
  void anotherWeekdayAndSwappedDaysChangeTheWeek() {
    typeMile();
    desk.start.startOn(DayOfWeek.WEDNESDAY);
    assertEquals(LocalDate.of(2026, 10, 28), state.startDate.get());
    desk.start.startOn(DayOfWeek.MONDAY);
    desk.start.swap(2, 3);
    assertEquals("Recovery", page().week().days().get(1).title());
    assertTrue(page().week().warning().startsWith("Wed and Thu are both hard now"));
  }

  @Test
  void aGoalBeyondTheRecordProposesLess() {
    state.time.set("4:05.0");
    assertEquals("That would beat the world record of 3:43.1.", page().gain().warning());
    desk.start.takeProposal();
    assertEquals("4.9", state.gain.get());
    assertEquals("", page().gain().warning());
  }

  @Test
  void mileADayNeedsNoTime() {
    desk.start.choosePlan("mile-a-day");
    assertEquals(Way.LATER, state.way.get());
    assertEquals("", page().problem());
    desk.start.start();
    assertEquals("mile-a-day", run().planId());
    assertEquals(Optional.empty(), run().baselineTest());
  }

  @Test
  void anActivePlanIsAskedAboutOnceAndTheLatestTestIsOffered(@TempDir Path other) {
    try (StartDesk season = StartDesk.season(other)) {
      season.start.open("fastest-mile");
      int tests = season.tests.all().size();
      assertEquals(Way.LATEST, season.start.state().way.get());
      season.start.start();
      assertEquals(
          List.of("Fastest Mile is at day 24. Stop it and start this one? Your log is kept."),
          season.asked);
      season.answer("Stop and start");
      assertEquals(2, season.runs.all().size());
      assertEquals(tests, season.tests.all().size());
      assertEquals(LocalDate.of(2026, 11, 23), season.runs.active().orElseThrow().start());
    }
  }
}
