package app.milestone.model.session;

import static app.milestone.model.session.SamplePlans.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rescheduling a run, one operation at a time. */
final class ScheduleTest {
  private static final LocalDate TODAY = day(10);
  private static final Schedule SCHEDULE = SamplePlans.schedule(TODAY);
  private static final UUID PAUSE = new UUID(5, 5);

  private static PlannedSession planned(int number) {
    return SamplePlans.planned(SCHEDULE.sessions(), number);
  }

  private static LocalDate now(Proposal proposal, int number) {
    return SamplePlans.planned(proposal.after().sessions(), number).date();
  }

  private static Schedule logged(LocalDate today, int... numbers) {
    Set<UUID> settled = new HashSet<>();
    for (int number : numbers) {
      settled.add(planned(number).id());
    }
    return new Schedule(SCHEDULE.run(), SCHEDULE.sessions(), List.of(), settled, today);
  }

  @Test
  void movingOntoABusyDaySwapsByDefault() {
    UUID hills = planned(11).id();
    assertEquals(
        List.of(MoveMode.SWAP, MoveMode.KEEP_BOTH, MoveMode.SHIFT_LATER),
        SCHEDULE.moveModes(hills, day(12)));
    Proposal proposal = SCHEDULE.move(hills, day(12), MoveMode.SWAP);
    assertEquals(day(12), now(proposal, 11));
    assertEquals(day(11), now(proposal, 12));
    assertEquals(2, proposal.changed().size());
    assertTrue(proposal.changed().stream().allMatch(PlannedSession::isMoved));
    assertEquals(Optional.empty(), proposal.newEnd());
  }

  @Test
  void aMissedSessionTakesNobodysPlace() {
    UUID power = planned(9).id();
    assertEquals(
        List.of(MoveMode.KEEP_BOTH, MoveMode.SHIFT_LATER), SCHEDULE.moveModes(power, day(11)));
    assertEquals(MoveMode.SWAP, SCHEDULE.moveModes(power, day(14)).getFirst());
    assertEquals(List.of(), SCHEDULE.moveModes(power, day(9)));
  }

  @Test
  void twoSessionsCanShareADay() {
    Proposal proposal = SCHEDULE.move(planned(10).id(), day(11), MoveMode.KEEP_BOTH);
    assertEquals(1, proposal.changed().size());
    assertEquals(2, proposal.after().on(day(11)).size());
    assertEquals(
        List.of(ScheduleWarning.Kind.SHARED_DAY),
        proposal.warnings().stream().map(ScheduleWarning::kind).toList());
  }

  @Test
  void laterSessionsCanMoveAlong() {
    Proposal proposal = SCHEDULE.move(planned(11).id(), day(13), MoveMode.SHIFT_LATER);
    assertEquals(OptionalInt.of(2), proposal.days());
    assertEquals(32, proposal.moves().size());
    assertEquals(Optional.of(day(44)), proposal.newEnd());
    assertEquals(Optional.of(day(43)), proposal.newTestDate());
    assertEquals(day(10), now(proposal, 10));
    assertFalse(proposal.changed().stream().anyMatch(PlannedSession::isMoved));
    assertEquals(List.of(), proposal.warnings());
  }

  @Test
  void loggedSessionsDoNotMove() {
    Schedule schedule = logged(TODAY, 11);
    assertEquals(List.of(), schedule.moveModes(planned(11).id(), day(12)));
    assertTrue(schedule.move(planned(11).id(), day(12), MoveMode.SWAP).isEmpty());
    assertEquals(MoveMode.KEEP_BOTH, schedule.moveModes(planned(12).id(), day(11)).getFirst());
  }

  @Test
  void twoDaysSwap() {
    Proposal proposal = SCHEDULE.swapDays(day(11), day(14));
    assertEquals(day(14), now(proposal, 11));
    assertEquals(day(11), now(proposal, 14));
    assertEquals(1, proposal.trainingMoves().size());
  }

  @Test
  void twoWeekdaysSwapFromNowOn() {
    Proposal proposal = SCHEDULE.swapWeekdays(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
    assertEquals(8, proposal.changed().size());
    assertEquals(day(9), now(proposal, 9));
    assertEquals(day(11), now(proposal, 11));
    assertEquals(day(18), now(proposal, 16));
    assertEquals(day(16), now(proposal, 18));
    assertFalse(proposal.changed().stream().anyMatch(PlannedSession::isMoved));
    assertEquals(day(16), SamplePlans.planned(proposal.changed(), 16).original());
  }

  @Test
  void aWeekWithALoggedDayKeepsItsWeekdays() {
    Proposal proposal = logged(day(15), 18).swapWeekdays(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
    assertEquals(day(16), now(proposal, 16));
    assertEquals(day(25), now(proposal, 23));
  }

  @Test
  void restDaysPushLaterSessions() {
    Proposal proposal = logged(TODAY, 11).insertRestDays(day(10), 3);
    assertEquals(day(9), now(proposal, 9));
    assertEquals(day(13), now(proposal, 10));
    assertEquals(day(11), now(proposal, 11));
    assertEquals(Optional.of(day(45)), proposal.newEnd());
    assertEquals(OptionalInt.of(3), proposal.days());
  }

  @Test
  void anOpenPauseMovesNothingUntilItEnds() {
    Proposal proposal = SCHEDULE.pause(PAUSE, day(10), Optional.empty());
    assertEquals(List.of(), proposal.changed());
    assertTrue(proposal.changesPauses());
    Proposal resumed = proposal.after().resume(day(15));
    assertEquals(OptionalInt.of(5), resumed.days());
    assertEquals(day(15), now(resumed, 10));
    assertEquals(
        List.of(new Pause(PAUSE, SCHEDULE.run().id(), day(10), Optional.of(day(15)))),
        resumed.pauses());
  }

  @Test
  void aPauseWithAnEndMovesSessionsAtOnceAndBackWhenItEndsEarly() {
    Proposal proposal = SCHEDULE.pause(PAUSE, day(11), Optional.of(day(18)));
    assertEquals(day(18), now(proposal, 11));
    assertEquals(day(10), now(proposal, 10));
    Proposal resumed = proposal.after().resume(day(14));
    assertEquals(day(14), now(resumed, 11));
    assertEquals(OptionalInt.of(-4), resumed.days());
    assertTrue(proposal.after().resume(day(30)).isEmpty());
  }

  @Test
  void aPauseEndedOnItsFirstDayNeverWas() {
    Schedule paused = SCHEDULE.pause(PAUSE, day(10), Optional.empty()).after();
    assertEquals(SCHEDULE, paused.resume(day(10)).after());
    assertTrue(paused.pause(new UUID(5, 6), day(12), Optional.empty()).isEmpty());
  }

  @Test
  void aRedoneWeekFollowsItself() {
    Proposal proposal = SCHEDULE.redoWeek(1, 2, SamplePlans.ids(9));
    assertEquals(7, proposal.added().size());
    PlannedSession first = proposal.added().getFirst();
    assertEquals(2, first.attempt());
    assertEquals(
        List.of(day(15), day(15), day(15)),
        List.of(first.original(), first.scheduled(), first.date()));
    assertEquals(planned(8).slotKey(), first.slotKey());
    assertEquals(day(14), now(proposal, 14));
    assertEquals(day(22), now(proposal, 15));
    assertEquals(Optional.of(day(49)), proposal.newEnd());
    assertEquals(List.of(), proposal.warnings());
    Proposal again = proposal.after().redoWeek(1, 2, SamplePlans.ids(10));
    assertEquals(3, again.added().getFirst().attempt());
    assertEquals(day(22), again.added().getFirst().date());
  }

  @Test
  void aWeekWithABreakInItIsRedoneWithoutTheBreak() {
    Schedule broken = SCHEDULE.insertRestDays(day(11), 2).after();
    Proposal proposal = broken.redoWeek(1, 2, SamplePlans.ids(9));
    assertEquals(day(17), proposal.added().getFirst().date());
    assertEquals(day(23), proposal.added().getLast().date());
    assertEquals(day(24), now(proposal, 15));
  }

  @Test
  void trainingGoesOnWhereItStopped() {
    Proposal proposal = logged(day(20), 1, 2, 4, 5).continueToday();
    assertEquals(day(3), now(proposal, 3));
    assertEquals(day(20), now(proposal, 6));
    assertEquals(OptionalInt.of(14), proposal.days());
    assertEquals(Optional.of(day(56)), proposal.newEnd());
  }

  @Test
  void nothingGoesOnWhenNothingWasLeftBehind() {
    assertTrue(logged(day(6), 1, 2, 3, 4, 5).continueToday().isEmpty());
  }

  @Test
  void goingOnEndsAPause() {
    Schedule paused = logged(day(4), 1, 2, 3).pause(PAUSE, day(4), Optional.empty()).after();
    Schedule later =
        new Schedule(paused.run(), paused.sessions(), paused.pauses(), paused.settled(), day(9));
    Proposal proposal = later.continueToday();
    assertEquals(day(9), now(proposal, 4));
    assertEquals(Optional.of(day(9)), proposal.pauses().getFirst().until());
  }

  @Test
  void anotherStartMovesWhatIsNotLogged() {
    Proposal proposal = logged(day(3), 1, 2).changeStart(day(8));
    assertEquals(day(1), now(proposal, 1));
    assertEquals(day(10), now(proposal, 3));
    assertEquals(day(8), proposal.run().start());
    assertEquals(Optional.of(day(48)), proposal.newTestDate());
    assertEquals(Optional.of(day(8)), proposal.newStart());
  }

  @Test
  void anotherRaceDateMovesTheStart() {
    Proposal proposal = SCHEDULE.changeRaceDate(day(44));
    assertEquals(day(4), proposal.run().start());
    assertEquals(Optional.of(day(44)), proposal.newTestDate());
  }

  @Test
  void aTestBeforeDayOneIsNeverMovedIntoThePast() {
    LocalDate today = day(-5);
    RunStart.Started started =
        new RunStart(SamplePlans.sixWeeks(), day(1), WeekOrder.PRINTED, Set.of(), true, 1, today, 0)
            .begin(SamplePlans.ids(1));
    Schedule schedule = new Schedule(started.run(), started.sessions(), List.of(), Set.of(), today);
    assertEquals(day(1), schedule.changeStart(day(3)).after().sessions().getFirst().date());
    Schedule early = schedule.changeStart(today).after();
    assertEquals(today, early.sessions().getFirst().date());
    assertEquals(today.plusDays(1), early.run().start());
  }

  @Test
  void optionsChangeContentAndBackAgain() {
    Proposal fresh = SCHEDULE.changeOptions(SamplePlans.sixWeeks(), Set.of("fresh"));
    assertEquals(1, fresh.refilled().size());
    assertEquals(SamplePlans.hills(2), fresh.refilled().getFirst().content());
    assertEquals(Set.of("fresh"), fresh.after().chosenOptions(SamplePlans.sixWeeks()));
    assertEquals(Set.of(), SCHEDULE.chosenOptions(SamplePlans.sixWeeks()));
    Proposal back = fresh.after().changeOptions(SamplePlans.sixWeeks(), Set.of());
    assertEquals(SCHEDULE, back.after());
  }

  @Test
  void aStoppedPlanCanBeTakenUpAgain() {
    Proposal stop = logged(day(5), 1, 2, 3).stop();
    assertEquals(Optional.of(day(5)), stop.run().stopped());
    assertEquals(List.of(), stop.changed());
    Schedule later =
        new Schedule(
            stop.run(), stop.after().sessions(), List.of(), stop.after().settled(), day(30));
    Proposal again = later.startAgain();
    assertTrue(again.run().isActive());
    assertEquals(day(30), now(again, 4));
  }

  @Test
  void twoChangesCanBeOne() {
    Proposal both =
        SCHEDULE
            .changeStart(day(8))
            .then(after -> after.changeOptions(SamplePlans.sixWeeks(), Set.of("fresh")));
    assertEquals(SCHEDULE, both.before());
    assertEquals(42, both.changed().size());
    assertEquals(1, both.refilled().size());
  }
}
