package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.GoalChoice.Offer;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalRule;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks what logging, editing and deleting tests does to goals, paces and the plan. */
final class TestConsequencesTest {
  private static final LocalDate DAY_20 = LocalDate.of(2026, 11, 14);

  @TempDir Path folder;
  private TestDesk desk;

  @AfterEach
  void close() {
    desk.close();
  }

  private void open(LocalDate today) {
    desk = new TestDesk(folder, today, true);
  }

  private void logFiveK(String time) {
    open(DAY_20);
    desk.controller().logFor(desk.planned(20).id());
    desk.form().time.set(time);
    desk.controller().save();
  }

  private UUID baseline() {
    return desk.read().run().orElseThrow().baselineTest().orElseThrow();
  }

  private void editBaseline(String time, String answer) {
    open(DAY_20);
    desk.controller().edit(baseline());
    desk.form().time.set(time);
    desk.answer(answer);
    desk.controller().save();
  }

  @Test
  void theGoalOfAStoppedRunFollowsItsBaselineToo() {
    open(DAY_20);
    UUID baseline = baseline();
    desk.stop(DAY_20);
    desk.controller().edit(baseline);
    desk.form().time.set("8:06.0");
    desk.answer("Change");
    desk.controller().save();
    assertEquals("Target 7:32.0 becomes 7:36.0", desk.heard.getFirst());
    assertEquals(new RaceTime(456_000), desk.goalOfRun().value());
  }

  @Test
  void theFiveKOfTheExampleShowsItsArithmeticAndTheGoalStays() {
    logFiveK("25:58");
    assertEquals(
        new GoalChoice(
            "Your goal after a 5K of 25:58",
            "You have run 7:49.2 already, so 7:51.5 by the plan’s 5K rule is not a goal. 7:32.0"
                + " stays. Endurance is your reserve.",
            List.of(
                new Offer(
                    "Your goal now",
                    "7:32.0",
                    "",
                    true,
                    List.of("Baseline 8:02.0 − 30 s = 7:32.0")),
                new Offer(
                    "The plan’s 5K rule",
                    "7:51.5",
                    "",
                    false,
                    List.of(
                        "5K in 25:58 is 8:21.47 per mile",
                        "8:21.47 − 30 s = 7:51.47",
                        "Your best mile is 7:49.2"))),
            "Keep 7:32.0",
            Optional.empty(),
            Optional.empty()),
        desk.choice());
    desk.controller().keepGoal();
    assertEquals(Optional.empty(), desk.controller().state().choice().get());
    assertEquals(new RaceTime(452_000), desk.goal().value());
  }

  @Test
  void aPlannedFiveKMarksItsSessionDoneAndDrivesThePaces() {
    logFiveK("25:58");
    TestResult saved = desk.newest(TestKind.FIVE_K);
    assertEquals(LogState.DONE, desk.entryOf(saved).state());
    assertEquals(Optional.of(desk.planned(20).id()), desk.entryOf(saved).plannedId());
    assertEquals("5K time trial", desk.entryOf(saved).title());
    PaceSource source = desk.read().sources().getLast();
    assertEquals(PaceSource.Kind.MEASURED_5K, source.kind());
    assertEquals(new RaceTime(1_558_000), source.fiveK());
    assertEquals(List.of("5K 25:58 saved"), desk.heard);
  }

  @Test
  void aFasterFiveKOffersItsGoalAsTheStretch() {
    logFiveK("24:40");
    assertEquals(
        List.of("Realistic", "Stretch"), desk.choice().offers().stream().map(Offer::tag).toList());
    assertEquals(Optional.of("Adopt 7:26.4"), desk.choice().adopt());
    desk.controller().adoptGoal();
    Goal goal = desk.goal();
    assertEquals(GoalRule.FIVE_K_RULE, goal.rule());
    assertEquals("7:26.4", goal.value().rounded(1));
    assertEquals(DAY_20, goal.setOn());
    assertEquals("Target is now 7:26.4", desk.heard.getLast());
    desk.undo();
    assertEquals(new RaceTime(452_000), desk.goal().value());
  }

  @Test
  void aGoalThatWasNotTakenIsOfferedAgainWhenItsFiveKIsEdited() {
    logFiveK("24:40");
    desk.controller().keepGoal();
    desk.controller().edit(desk.newest(TestKind.FIVE_K).id());
    desk.form().time.set("24:36");
    desk.controller().save();
    assertEquals(Optional.of("Adopt 7:25.1"), desk.choice().adopt());
    desk.controller().adoptGoal();
    assertEquals("7:25.1", desk.goal().value().rounded(1));
    desk.controller().edit(desk.newest(TestKind.FIVE_K).id());
    desk.controller().save();
    assertEquals(Optional.empty(), desk.controller().state().choice().get());
  }

  @Test
  void aFiveKFasterThanTheMileSuggestsANewTest() {
    logFiveK("23:00");
    assertEquals(Optional.of("Log a mile test"), desk.choice().testAgain());
    assertEquals(Optional.of("Adopt 6:54.2 anyway"), desk.choice().adopt());
    desk.controller().testAgain();
    assertEquals("Log a mile test", desk.form().frame().title());
  }

  @Test
  void editingTheBaselineAsksWhetherTheTargetFollows() {
    editBaseline("8:06.0", "Change to 7:36.0");
    assertEquals(List.of("Target 7:32.0 becomes 7:36.0", "Mile test 8:06.0 changed"), desk.heard);
    assertEquals(new RaceTime(456_000), desk.goal().value());
    assertEquals(DAY_20, desk.goal().setOn());
    desk.undo();
    assertEquals(new RaceTime(452_000), desk.goal().value());
    assertEquals(1, desk.read().goals().size());
  }

  @Test
  void theTargetIsKeptOnAClick() {
    editBaseline("8:06.0", "Keep 7:32.0");
    assertEquals(1, desk.read().goals().size());
    assertEquals("Mile test 8:06.0 changed", desk.heard.getLast());
  }

  @Test
  void cancellingTheQuestionWritesNothing() {
    editBaseline("8:06.0", "Cancel");
    assertEquals("8:06.0", desk.form().time.get());
    assertEquals(List.of("Target 7:32.0 becomes 7:36.0"), desk.heard);
    assertTrue(desk.read().tests().stream().anyMatch(t -> t.time().millis() == 482_000));
  }

  @Test
  void deletingTheBaselineLetsTheNextMileTakeItsPlace() {
    open(DAY_20);
    desk.answer("Change to 7:19.2");
    desk.controller().delete(baseline());
    assertEquals(List.of("Target 7:32.0 becomes 7:19.2", "Mile test 8:02.0 deleted"), desk.heard);
    assertEquals(new RaceTime(469_200), desk.newest(TestKind.MILE).time());
    assertEquals(desk.newest(TestKind.MILE).id(), baseline());
    assertEquals(new RaceTime(439_200), desk.goal().value());
    desk.undo();
    assertEquals(new RaceTime(452_000), desk.goal().value());
    assertEquals(4, desk.read().tests().size() + 1);
  }

  @Test
  void deletingTheOnlyMileAsksToKeepOrDropTheTarget() {
    open(LocalDate.of(2026, 11, 8));
    desk.answer("Drop the target");
    desk.controller().delete(baseline());
    assertEquals("Keep the target 7:32.0?", desk.heard.getFirst());
    assertEquals(List.of(), desk.read().goals());
    assertEquals(Optional.empty(), desk.read().run().orElseThrow().baselineTest());
  }

  @Test
  void deletingAPlannedFiveKPlansItAgainAndTakesItsPacesAway() {
    logFiveK("25:58");
    desk.controller().keepGoal();
    UUID fiveK = desk.newest(TestKind.FIVE_K).id();
    desk.controller().delete(fiveK);
    assertEquals("5K 25:58 deleted", desk.heard.getLast());
    assertTrue(desk.read().sources().stream().noneMatch(s -> isOf(s, fiveK)));
    desk.controller().logFor(desk.planned(20).id());
    assertEquals("Log a 5K", desk.form().frame().title());
  }

  private static boolean isOf(PaceSource source, UUID test) {
    return source.sourceTest().equals(Optional.of(test));
  }

  @Test
  void editingAFiveKMovesItsPaces() {
    logFiveK("25:58");
    desk.controller().keepGoal();
    int before = desk.read().sources().size();
    desk.controller().logFor(desk.planned(20).id());
    assertEquals("25:58", desk.form().time.get());
    desk.form().time.set("25:48");
    desk.controller().save();
    assertEquals(before, desk.read().sources().size());
    assertEquals(new RaceTime(1_548_000), desk.read().sources().getLast().fiveK());
  }

  @Test
  void aMileOnThePlannedDayIsItsResult() {
    open(LocalDate.of(2026, 12, 5));
    desk.controller().logMile();
    desk.form().time.set("7:36.0");
    desk.controller().save();
    TestResult saved = desk.newest(TestKind.MILE);
    assertEquals(Optional.of(desk.planned(41).id()), desk.entryOf(saved).plannedId());
    assertEquals(Optional.of(saved.id()), desk.read().run().orElseThrow().retest());
  }

  @Test
  void aRealMileReplacesAnEstimatedBaselineByAClick() {
    desk = TestDesk.estimated(folder, LocalDate.of(2026, 11, 8));
    desk.controller().logMile();
    desk.form().time.set("7:58.0");
    assertEquals("", desk.form().preview().get().variation());
    assertEquals("Not quite comparable: estimated baseline", desk.form().preview().get().flags());
    desk.form().time.set("7:31.0");
    assertEquals("", desk.form().preview().get().reached());
    desk.form().time.set("7:58.0");
    desk.answer("Use 7:58.0");
    desk.controller().save();
    assertEquals(List.of("Use 7:58.0 as your baseline?", "Mile test 7:58.0 saved"), desk.heard);
    assertEquals(desk.newest(TestKind.MILE).id(), baseline());
    assertEquals(new RaceTime(448_000), desk.goal().value());
    desk.undo();
    assertEquals(new RaceTime(452_000), desk.goal().value());
  }

  @Test
  void theFirstMileOfARunThatTestsFirstSetsBaselineTargetAndPaces() {
    desk = TestDesk.waiting(folder, LocalDate.of(2026, 10, 23));
    desk.controller().logMile();
    desk.form().time.set("8:02.0");
    assertEquals("This is your baseline", desk.form().preview().get().difference());
    desk.controller().save();
    TestResult saved = desk.newest(TestKind.MILE);
    assertEquals(saved.id(), baseline());
    assertEquals(new RaceTime(452_000), desk.goal().value());
    assertEquals(Optional.of(desk.before().id()), desk.entryOf(saved).plannedId());
    assertEquals(
        List.of(PaceSource.Kind.ESTIMATED_FROM_MILE),
        desk.read().sources().stream().map(PaceSource::kind).toList());
    desk.undo();
    assertEquals(List.of(), desk.read().goals());
  }

  @Test
  void aGermanReadsAndWritesCommas() {
    desk = TestDesk.in(Locale.GERMANY, folder, LocalDate.of(2026, 11, 8));
    desk.controller().logMile();
    desk.form().time.set("7.49,2");
    desk.controller().fields().leaveTime();
    assertEquals("7:49,2", desk.form().time.get());
    desk.controller().save();
    assertEquals(new RaceTime(469_200), desk.newest(TestKind.MILE).time());
  }
}
