package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.SessionState.Act;
import app.milestone.controller.SessionState.Save;
import app.milestone.model.plan.SessionType;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.SkipReason;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionControllerTest {
  private static final int POWER_WEEK_1_OF_CYCLE_2 = 23;
  private static final int HILLS = 25;
  private static final int STRENGTH = 26;
  private static final int POWER_WEEK_2_OF_CYCLE_2 = 30;
  private static final int ENDURANCE = 27;

  @TempDir static Path prepared;
  @TempDir Path folder;
  private SessionDesk desk;

  @BeforeAll
  static void prepare() {
    SessionDesk.prepare(prepared);
  }

  @BeforeEach
  void open() {
    desk = new SessionDesk(prepared, folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theHeadSaysWhatIsAskedForAndWhereItStandsInThePlan() {
    SessionState state = desk.show(POWER_WEEK_1_OF_CYCLE_2);
    SessionState.Head head = state.head().get();
    assertEquals(
        List.of("Wed 18 Nov", "Today", "Power Run", "2 × 6 × 200 m at mile goal pace"),
        List.of(head.date(), head.nearness(), head.typeName(), head.title()));
    assertEquals(
        "Short, fast reps with full control teach your legs the rhythm of a 7:32 mile.",
        head.purpose());
    assertEquals("Moved from Tue 17 Nov", head.origin().getFirst().text());
    assertTrue(head.caption().startsWith("Cycle 2, week 1, day 2  ·  about "), head.caption());
  }

  @Test
  void oneClickSavesThePlannedDurationAndDistanceAsEstimates() {
    desk.show(POWER_WEEK_1_OF_CYCLE_2);
    desk.controller().act();
    LogEntry entry = desk.logged(POWER_WEEK_1_OF_CYCLE_2);
    assertEquals(LogState.DONE, entry.state());
    assertTrue(entry.figures().secondsEstimated() && entry.figures().metresEstimated());
    assertEquals("Done at 18:42", desk.state().action().get().text());
    assertTrue(desk.state().durationEstimated().get());
    assertEquals(List.of("Power Run on Wed 18 Nov marked done"), desk.asked);
  }

  @Test
  void splitsAreOfferedOnlyWhereTheSessionHasThem() {
    desk.show(POWER_WEEK_2_OF_CYCLE_2);
    desk.controller().act();
    assertEquals(
        "Saved as planned. Add splits or notes whenever you like.",
        desk.state().action().get().help());
    desk.show(STRENGTH);
    desk.controller().act();
    assertEquals(
        "Saved as planned. Add details or notes whenever you like.",
        desk.state().action().get().help());
  }

  @Test
  void anotherClickTakesTheTickBackAndKeepsWhatWasEntered() {
    SessionState state = desk.show(HILLS);
    desk.controller().act();
    state.effort.set(6);
    state.notes.set("Windy");
    desk.controller().leave();
    desk.controller().act();
    LogEntry entry = desk.logged(HILLS);
    assertEquals(LogState.OPEN, entry.state());
    assertEquals(Figures.NONE.withEffort(OptionalInt.of(6)).withNotes("Windy"), entry.figures());
    assertEquals(Act.MARK_DONE, state.action().get().act());
  }

  @Test
  void theToastGoesOnceItsUndoWouldTakeBackALaterStep() {
    SessionState state = desk.show(HILLS);
    desk.controller().act();
    assertTrue(desk.notices.current().get().orElseThrow().action().orElseThrow().isUndo());
    state.effort.set(7);
    desk.controller().leave();
    assertEquals(Optional.empty(), desk.notices.current().get());
  }

  @Test
  void hillsAYearAfterThePlanHasEndedGoOnFromTheLastOnesOfIt() {
    desk.controller().addExtra(SessionDesk.TODAY.plusYears(1), SessionType.HILLS);
    assertEquals("Suggested: 5 × 2:00, as last time.", desk.state().hints().get().proposal());
  }

  @Test
  void aTestAsksForItsResultAndARestDayForNothing() {
    desk.show(41);
    desk.controller().act();
    desk.show(42);
    desk.controller().act();
    desk.controller().toggleDone(desk.planned(42).id());
    assertEquals(List.of("log test " + desk.planned(41).id()), desk.asked);
    assertEquals("Nothing to tick off today.", desk.state().action().get().text());
  }

  @Test
  void aSavedResultIsShownAndOpened() {
    SessionState state = desk.show(20);
    assertEquals("Result 25:58", state.action().get().text());
    desk.controller().act();
    assertEquals(List.of("open test " + desk.logged(20).testId().orElseThrow()), desk.asked);
  }

  @Test
  void skippingKeepsReasonAndNoteAndCanBeTakenBack() {
    desk.show(HILLS);
    desk.controller().skip(desk.planned(HILLS).id(), Optional.of(SkipReason.TRAVEL), "On a train");
    LogEntry entry = desk.logged(HILLS);
    assertEquals(LogState.SKIPPED, entry.state());
    assertEquals(Optional.of(SkipReason.TRAVEL), entry.skipReason());
    assertEquals("On a train", entry.figures().notes());
    assertEquals("Skipped: Travel", desk.state().action().get().text());
    desk.controller().act();
    assertEquals(LogState.OPEN, desk.logged(HILLS).state());
  }

  @Test
  void partlyDoneKeepsTheNote() {
    desk.show(HILLS);
    desk.controller().partly(desk.planned(HILLS).id(), "Calf was tight");
    assertEquals(LogState.PARTLY, desk.logged(HILLS).state());
    assertEquals("Calf was tight", desk.state().notes.get());
  }

  @Test
  void anExtraSessionIsLoggedShownAndDeleted() {
    desk.controller().addExtra(SessionDesk.TODAY, SessionType.RUN);
    assertEquals("Extra session", desk.state().head().get().origin().getFirst().text());
    desk.state().duration.set("20");
    desk.controller().leave();
    LogEntry extra =
        desk.entries(SessionDesk.TODAY).stream().filter(LogEntry::isExtra).findAny().orElseThrow();
    assertEquals(OptionalInt.of(1200), extra.figures().seconds());
    assertEquals(2, desk.state().siblings().get().size());
    desk.controller().delete(extra.id());
    assertFalse(desk.entries(SessionDesk.TODAY).stream().anyMatch(LogEntry::isExtra));
    assertEquals(
        Optional.of(desk.planned(POWER_WEEK_1_OF_CYCLE_2).id()), desk.state().plannedId().get());
  }

  @Test
  void anExtraSessionOfThePlannedKindCanTakeItsPlace() {
    desk.controller().addExtra(SessionDesk.TODAY.plusDays(1), SessionType.HILLS);
    assertEquals(
        List.of(
            "Use it for Hills of the plan on this day?",
            "Marked done: Hills of Thu 19 Nov, which is still to come"),
        desk.asked);
    assertEquals(LogState.DONE, desk.logged(HILLS).state());
  }

  @Test
  void aFailedSaveKeepsTheTextAndCanBeTriedAgain() {
    SessionState state = desk.show(HILLS);
    desk.breakDisk(true);
    state.notes.set("Keep me");
    desk.controller().leave();
    assertEquals(Save.FAILED, state.save().get());
    assertEquals("Keep me", state.notes.get());
    assertTrue(desk.controller().hasUnsaved());
    desk.breakDisk(false);
    desk.show(ENDURANCE);
    desk.show(HILLS);
    assertEquals("Keep me", state.notes.get());
    desk.controller().tryAgain();
    assertEquals("Keep me", desk.logged(HILLS).figures().notes());
    assertEquals(Save.SAVED, state.save().get());
    assertFalse(desk.controller().hasUnsaved());
  }

  @Test
  void aTickThatCouldNotBeSavedIsNotCalledSaved() {
    SessionState state = desk.show(HILLS);
    desk.breakDisk(true);
    desk.controller().act();
    assertEquals(Save.FAILED, state.save().get());
    desk.controller().tryAgain();
    assertEquals(Save.FAILED, state.save().get());
    desk.breakDisk(false);
    desk.controller().tryAgain();
    assertEquals(LogState.DONE, desk.logged(HILLS).state());
    assertEquals(Save.SAVED, state.save().get());
  }

  @Test
  void theSecondCycleStandsBesideTheFirst() {
    SessionState.Comparison comparison =
        desk.show(POWER_WEEK_1_OF_CYCLE_2).comparison().get().orElseThrow();
    assertEquals(List.of("Cycle 1", "Cycle 2"), List.of(comparison.before(), comparison.now()));
    assertEquals("0:57.1", comparison.rows().getFirst().before());
  }

  @Test
  void theDaysBeforeAndAfterAreOneStepAway() {
    desk.show(HILLS);
    desk.controller().showDayAfter(1);
    assertEquals("In 2 days", desk.state().head().get().nearness());
    desk.controller().showDayAfter(-3);
    assertEquals("Yesterday", desk.state().head().get().nearness());
  }
}
