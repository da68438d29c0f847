package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.RescheduleDraft.Figure;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalRule;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.RaceTime;
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

/** Dates, target, stopping and starting again. */
final class RescheduleRunTest {
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
    check.run();
    desk.undo();
    assertEquals(before, desk.stored());
  }

  @Test
  void dayOneMovesWhatIsNotLogged() {
    RescheduleForm form = desk.open(RescheduleKind.DATES);
    assertEquals("These are the dates already.", sentence(form));
    field(form, FormField.Day.class, 0).value.set(before.run().orElseThrow().start().plusDays(2));
    assertTrue(sentence(form).startsWith("Day 1 moves to Wed 28 Oct; "), sentence(form));
    assertTrue(sentence(form).endsWith(" the retest moves to Mon 7 Dec."), sentence(form));
    submitAndUndo(
        "Dates changed", () -> assertEquals(LocalDate.of(2026, 12, 7), desk.planned(41).date()));
  }

  @Test
  void theRaceDateIsCountedBack() {
    RescheduleForm form = desk.open(RescheduleKind.DATES);
    field(form, FormField.Choice.class, 0).chosen.set(1);
    FormField.Day race = field(form, FormField.Day.class, 1);
    assertTrue(race.shown.get());
    assertFalse(field(form, FormField.Day.class, 0).shown.get());
    race.value.set(LocalDate.of(2026, 12, 12));
    assertTrue(sentence(form).startsWith("Day 1 moves to Mon 2 Nov; "), sentence(form));
    submitAndUndo(
        "Dates changed",
        () ->
            assertEquals(
                Optional.of(LocalDate.of(2026, 11, 2)),
                desk.stored().run().map(run -> run.start())));
  }

  @Test
  void sessionsThatWouldBeOverAreWarnedOf() {
    RescheduleForm form = desk.open(RescheduleKind.DATES);
    field(form, FormField.Choice.class, 0).chosen.set(1);
    field(form, FormField.Day.class, 1).value.set(LocalDate.of(2026, 12, 2));
    assertEquals(
        "3 sessions would stand on days that are over.", form.draft().get().warnings().getFirst());
    assertTrue(form.draft().get().isPossible());
  }

  @Test
  void aNearRaceOffersToLeaveOutWhatIsLeftOfEarlierCycles() {
    RescheduleForm form = desk.open(RescheduleKind.DATES);
    FormField.Check later = field(form, FormField.Check.class, 1);
    field(form, FormField.Choice.class, 0).chosen.set(1);
    field(form, FormField.Day.class, 1).value.set(LocalDate.of(2026, 12, 4));
    assertFalse(later.shown.get());
  }

  @Test
  void freshLegsChangeTheLastWeekAndBack() {
    RescheduleForm form = desk.open(RescheduleKind.DATES);
    FormField.Check fresh = field(form, FormField.Check.class, 0);
    assertEquals("Fresh legs for the retest", fresh.label());
    fresh.on.set(true);
    assertEquals("3 sessions get other content.", sentence(form));
    desk.controller.submit();
    RescheduleForm again = desk.open(RescheduleKind.DATES);
    assertTrue(field(again, FormField.Check.class, 0).on.get());
    field(again, FormField.Check.class, 0).on.set(false);
    desk.controller.submit();
    assertEquals(before, desk.stored());
  }

  @Test
  void anotherTargetShowsItsSplitsAndIsADatedGoal() {
    RescheduleForm form = desk.open(RescheduleKind.TARGET);
    FormField.Amount gain = field(form, FormField.Amount.class, 0);
    assertEquals("30", gain.text.get());
    assertEquals("That is your target already.", sentence(form));
    gain.text.set("40");
    assertEquals(
        "Your target becomes 7:22.0: 40 s (8.3 %) off your baseline of 8:02.0.", sentence(form));
    assertEquals(
        List.of(new Figure("200 m", "0:54.9"), new Figure("400 m", "1:49.9")),
        form.draft().get().figures().subList(0, 2));
    assertEquals(7, form.draft().get().figures().size());
    assertEquals(List.of(), form.draft().get().warnings());
    submitAndUndo(
        "Target changed",
        () -> {
          Goal goal = desk.stored().goals().getLast();
          assertEquals(2, desk.stored().goals().size());
          assertEquals(new RaceTime(442_000), goal.value());
          assertEquals(TODAY, goal.setOn());
          assertEquals(GoalRule.GAIN, goal.rule());
          assertEquals(40_000, desk.stored().run().orElseThrow().gainMillis());
        });
  }

  @Test
  void aSlowerTargetNeedsTheClickAndSaysSo() {
    RescheduleForm form = desk.open(RescheduleKind.TARGET);
    field(form, FormField.Amount.class, 0).text.set("22,5");
    assertEquals(
        List.of("That is 7.5 s slower than your target of 7:32.0 now."),
        form.draft().get().warnings());
  }

  @Test
  void aTargetBeyondTheRecordIsWarnedOfWithAProposal() {
    RescheduleForm form = desk.open(RescheduleKind.TARGET);
    field(form, FormField.Amount.class, 0).text.set("240");
    assertEquals(
        List.of(
            "That would beat the world record of 4:07.6.",
            "A gain of about 2.0 %, 10 s, would be realistic."),
        form.draft().get().warnings());
    assertTrue(form.draft().get().isPossible());
  }

  @Test
  void secondsThatCannotBeReadGetAMessage() {
    RescheduleForm form = desk.open(RescheduleKind.TARGET);
    FormField.Amount gain = field(form, FormField.Amount.class, 0);
    for (String text : List.of("", "0", "-5", "fast", "300")) {
      gain.text.set(text);
      assertEquals("Write seconds, like 30 or 22.5.", gain.error().get());
    }
  }

  @Test
  void withoutABaselineTheGainWaitsForTheTest() {
    desk.runs.save(
        UndoStep.of("schedule.title.target"),
        before.run().orElseThrow().withBaselineTest(Optional.empty()));
    before = desk.stored();
    RescheduleForm form = desk.open(RescheduleKind.TARGET);
    field(form, FormField.Amount.class, 0).text.set("20");
    assertEquals("Your target becomes your first mile test less 20 s.", sentence(form));
    submitAndUndo(
        "Target changed",
        () -> assertEquals(20_000, desk.stored().run().orElseThrow().gainMillis()));
  }

  @Test
  void stoppingKeepsTheLog() {
    RescheduleForm form = desk.open(RescheduleKind.STOP);
    assertEquals(
        "Fastest Mile stops today; 16 sessions to come leave the calendar and your log is kept.",
        sentence(form));
    submitAndUndo(
        "Plan stopped, your log is kept",
        () -> {
          assertEquals(Optional.empty(), desk.runs.active());
          assertTrue(desk.calendar.state().page().get().withoutPlan());
          assertFalse(desk.calendar.state().goal().get().shown());
          assertEquals(before.entries(), desk.stored().entries());
        });
  }

  @Test
  void aStoppedPlanIsTakenUpAgain() {
    desk.open(RescheduleKind.STOP);
    desk.controller.submit();
    desk.close();
    desk = new RescheduleDesk(folder, LocalDate.of(2026, 12, 1));
    before = desk.stored();
    RescheduleForm form = desk.open(RescheduleKind.AGAIN);
    assertEquals(
        "Fastest Mile goes on; Power Run of Wed 18 Nov comes to stand on today;"
            + " 16 sessions move by 13 days; the retest moves to Fri 18 Dec.",
        sentence(form));
    submitAndUndo(
        "Plan started again",
        () -> {
          assertTrue(desk.runs.active().isPresent());
          assertEquals(
              1,
              desk.stored().sessions().stream()
                  .filter(session -> session.content().type() == SessionType.POWER)
                  .filter(session -> session.date().equals(LocalDate.of(2026, 12, 1)))
                  .count());
        });
  }
}
