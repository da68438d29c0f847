package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.storage.Season;
import app.milestone.storage.UndoStep;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Breaks, weeks and the menu. */
final class RescheduleControllerTest {
  private static final LocalDate TODAY = RescheduleDesk.TODAY;

  @TempDir Path folder;
  private RescheduleDesk desk;
  private Season before;

  @BeforeEach
  void open() {
    desk = RescheduleDesk.season(folder);
    before = desk.stored();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static String sentence(RescheduleForm form) {
    return form.draft().get().sentence();
  }

  private static <T extends FormField> T field(RescheduleForm form, Class<T> type, int at) {
    return form.fields().stream().filter(type::isInstance).map(type::cast).toList().get(at);
  }

  private void submitAndUndo(String notice, Runnable check) {
    desk.controller.submit();
    assertEquals(notice, desk.notice());
    assertEquals(Optional.empty(), desk.controller.state().form().get());
    check.run();
    desk.undo();
    assertEquals(before, desk.stored());
  }

  @Test
  void theMenuOffersWhatFitsTheRun() {
    List<String> active =
        List.of(
            "Insert rest days…",
            "Pause…",
            "Redo this week…",
            "Continue where I stopped…",
            "Swap two weekdays from now on…",
            "Change dates…",
            "Change target…",
            "Stop plan…");
    assertEquals(active, desk.menu());
    desk.open(RescheduleKind.PAUSE);
    desk.controller.submit();
    assertEquals("Resume…", desk.menu().get(1));
    desk.undo();
    desk.open(RescheduleKind.STOP);
    desk.controller.submit();
    assertEquals(List.of("Start it again…", "Run the plan again…"), desk.menu());
    desk.calendar.state().menu.getLast().action().run();
    assertEquals(List.of("run again"), desk.visited);
  }

  @Test
  void restDaysPushLaterSessions() {
    RescheduleForm form = desk.open(RescheduleKind.INSERT);
    field(form, FormField.Amount.class, 0).text.set("3");
    assertEquals("16 sessions move by 3 days; the retest moves to Tue 8 Dec.", sentence(form));
    submitAndUndo(
        "Rest days inserted",
        () -> assertEquals(LocalDate.of(2026, 12, 8), desk.planned(41).date()));
  }

  @Test
  void daysThatAreNoNumberGetAMessage() {
    RescheduleForm form = desk.open(RescheduleKind.INSERT);
    FormField.Amount days = field(form, FormField.Amount.class, 0);
    for (String text : List.of("", "0", "366", "two", "1.5")) {
      days.text.set(text);
      assertEquals("Write a number of days from 1 to 365.", days.error().get());
      assertFalse(form.draft().get().isPossible());
    }
    desk.controller.submit();
    assertEquals(before, desk.stored());
    days.text.set(" 2 ");
    assertEquals("", days.error().get());
  }

  @Test
  void daysAfterTheEndChangeNothingAndSayWhy() {
    RescheduleForm form = desk.open(RescheduleKind.INSERT);
    field(form, FormField.Day.class, 0).value.set(LocalDate.of(2027, 1, 1));
    assertEquals("No session from Fri 1 Jan on can move, so nothing changes.", sentence(form));
    assertFalse(form.draft().get().isPossible());
    field(form, FormField.Day.class, 0).value.set(null);
    assertEquals("", sentence(form));
  }

  @Test
  void anOpenPauseAndComingBackAreOneStepEach() {
    RescheduleForm form = desk.open(RescheduleKind.PAUSE);
    assertEquals(
        "Training pauses from Wed 18 Nov until you resume, and nothing is due meanwhile.",
        sentence(form));
    submitAndUndo("Plan paused", () -> assertEquals(1, desk.stored().pauses().size()));
    desk.open(RescheduleKind.PAUSE);
    desk.controller.submit();
    before = desk.stored();
    RescheduleForm back = desk.open(RescheduleKind.RESUME);
    field(back, FormField.Day.class, 0).value.set(TODAY.plusDays(5));
    assertEquals(
        "Training goes on on Mon 23 Nov; 16 sessions move by 5 days;"
            + " the retest moves to Thu 10 Dec.",
        sentence(back));
    submitAndUndo(
        "Plan resumed", () -> assertEquals(LocalDate.of(2026, 12, 10), desk.planned(41).date()));
  }

  @Test
  void aPauseWithAnEndMovesAtOnce() {
    RescheduleForm form = desk.open(RescheduleKind.PAUSE);
    field(form, FormField.Choice.class, 0).chosen.set(1);
    FormField.Day back = field(form, FormField.Day.class, 1);
    assertTrue(back.shown.get());
    back.value.set(TODAY);
    assertEquals("Choose a day after Wed 18 Nov.", back.error().get());
    back.value.set(TODAY.plusDays(7));
    assertEquals(
        "Training pauses from Wed 18 Nov and goes on on Wed 25 Nov; 16 sessions move by 7 days;"
            + " the retest moves to Sat 12 Dec.",
        sentence(form));
    submitAndUndo(
        "Plan paused", () -> assertEquals(LocalDate.of(2026, 12, 12), desk.planned(41).date()));
  }

  @Test
  void aPauseInAPauseChangesNothing() {
    desk.open(RescheduleKind.PAUSE);
    desk.controller.submit();
    RescheduleForm form = desk.open(RescheduleKind.PAUSE);
    assertEquals("There is a pause in these days already, so nothing changes.", sentence(form));
    assertFalse(form.draft().get().isPossible());
  }

  @Test
  void theWeekOfTheChosenDayIsDoneOnceMore() {
    RescheduleForm form = desk.open(RescheduleKind.REDO);
    assertEquals(
        "Cycle 2, week 1 is done once more from Mon 23 Nov; 12 sessions move by 7 days;"
            + " the retest moves to Sat 12 Dec.",
        sentence(form));
    submitAndUndo(
        "Week inserted once more", () -> assertEquals(49, desk.stored().sessions().size()));
  }

  @Test
  void weekdaysSwapFromNowOn() {
    RescheduleForm form = desk.open(RescheduleKind.SWAP);
    FormField.Choice one = field(form, FormField.Choice.class, 0);
    FormField.Choice other = field(form, FormField.Choice.class, 1);
    assertEquals(List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), one.words());
    other.chosen.set(one.chosen.get());
    assertEquals("Choose two different weekdays.", other.error().get());
    one.chosen.set(1);
    other.chosen.set(3);
    assertEquals(
        "Tuesday and Thursday swap from Tue 24 Nov on; 4 sessions change their day.",
        sentence(form));
    submitAndUndo(
        "Weekdays swapped",
        () -> assertEquals(LocalDate.of(2026, 11, 26), desk.planned(30).date()));
  }

  @Test
  void hardNeighboursAreWarnedOf() {
    RescheduleForm form = desk.open(RescheduleKind.SWAP);
    field(form, FormField.Choice.class, 0).chosen.set(2);
    field(form, FormField.Choice.class, 1).chosen.set(1);
    assertEquals(List.of("Wed and Thu would both be hard."), form.draft().get().warnings());
  }

  @Test
  void trainingGoesOnWhereItStopped() {
    desk.close();
    desk = new RescheduleDesk(folder, LocalDate.of(2026, 11, 25));
    RescheduleForm form = desk.open(RescheduleKind.CONTINUE);
    assertEquals(
        "Power Run of Wed 18 Nov comes to stand on today; 16 sessions move by 7 days;"
            + " the retest moves to Sat 12 Dec.",
        sentence(form));
    submitAndUndo(
        "Plan continues today",
        () -> assertEquals(LocalDate.of(2026, 11, 25), desk.planned(23).date()));
  }

  @Test
  void nothingLeftBehindIsSaid() {
    RescheduleForm form = desk.open(RescheduleKind.CONTINUE);
    assertEquals("Nothing is left behind: Power Run on Wed 18 Nov comes next.", sentence(form));
    assertFalse(form.draft().get().isPossible());
  }

  @Test
  void whatIsEnteredButNotTickedFollowsItsSession() {
    LogEntry done =
        desk.stored().entries().stream()
            .filter(entry -> entry.plannedId().isPresent() && entry.state() == LogState.DONE)
            .filter(entry -> entry.testId().isEmpty())
            .reduce((_, later) -> later)
            .orElseThrow();
    desk.logs.save(UndoStep.of("session.undoEdit"), done.withState(LogState.OPEN, done.entered()));
    before = desk.stored();
    RescheduleForm form = desk.open(RescheduleKind.INSERT);
    field(form, FormField.Day.class, 0).value.set(done.date());
    submitAndUndo(
        "Rest days inserted",
        () ->
            assertEquals(
                Optional.of(done.date().plusDays(1)),
                desk.logs.find(done.id()).map(LogEntry::date)));
    assertEquals(Optional.of(done.date()), desk.logs.find(done.id()).map(LogEntry::date));
  }

  @Test
  void aFailedSaveKeepsTheFormAndCanBeTriedAgain() {
    desk.open(RescheduleKind.INSERT);
    desk.breakDisk(true);
    desk.controller.submit();
    assertTrue(desk.controller.state().form().get().isPresent());
    desk.breakDisk(false);
    desk.notices.current().get().orElseThrow().action().orElseThrow().act().run();
    assertEquals(Optional.empty(), desk.controller.state().form().get());
    assertEquals(LocalDate.of(2026, 12, 6), desk.planned(41).date());
  }

  @Test
  void cancellingChangesNothing() {
    desk.open(RescheduleKind.STOP);
    desk.controller.cancel();
    desk.controller.submit();
    assertEquals(before, desk.stored());
  }
}
