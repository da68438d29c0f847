package app.milestone.model.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.pace.GoalAdvice.Verdict;
import app.milestone.model.race.RaceTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoalAdviceTest {

  @Test
  void aFiveKGoalThatWasRunAlreadyLeavesTheTargetWithItsArithmetic() {
    GoalAdvice advice =
        GoalAdvice.after(time("25:58"), Optional.of(time("7:49.2")), time("7:32.0"));
    assertEquals(Verdict.KEEP_CURRENT, advice.verdict());
    assertEquals("8:21.47", advice.pacePerMile().rounded(2));
    assertEquals("7:51.47", advice.fiveKGoal().rounded(2));
    assertEquals(time("7:32.0"), advice.current());
    assertEquals(Optional.of(2_271L), advice.millisSlowerThanBest());
    assertFalse(advice.offersBoth());
  }

  @ParameterizedTest
  @CsvSource({
    "24:00, 7:49.2, 7:32.0, TEST_MILE_AGAIN",
    "24:30, 7:49.2, 7:32.0, FIVE_K_GOAL_IS_STRETCH",
    "25:10, 7:49.2, 7:32.0, FIVE_K_GOAL_IS_REALISTIC",
    "25:58, 7:49.2, 7:32.0, KEEP_CURRENT"
  })
  void theFourCasesAreToldApart(String fiveK, String best, String current, Verdict verdict) {
    GoalAdvice advice = GoalAdvice.after(time(fiveK), Optional.of(time(best)), time(current));
    assertEquals(verdict, advice.verdict());
  }

  @Test
  void theSlowerOfBothGoalsIsRealisticAndTheFasterTheStretch() {
    GoalAdvice faster = GoalAdvice.after(time("24:30"), Optional.of(time("7:49.2")), time("7:32"));
    assertTrue(faster.offersBoth());
    assertEquals(time("7:32"), faster.realistic());
    assertEquals(faster.fiveKGoal(), faster.stretch());
    GoalAdvice slower = GoalAdvice.after(time("25:10"), Optional.of(time("7:49.2")), time("7:32"));
    assertTrue(slower.offersBoth());
    assertEquals(slower.fiveKGoal(), slower.realistic());
    assertEquals(time("7:32"), slower.stretch());
  }

  @Test
  void equalPaceIsNotFasterThanTheBestMile() {
    RaceTime pace = Goal.fiveKPacePerMile(time("25:00"));
    GoalAdvice advice = GoalAdvice.after(time("25:00"), Optional.of(pace), time("7:32"));
    assertEquals(Verdict.FIVE_K_GOAL_IS_REALISTIC, advice.verdict());
    RaceTime goal = Goal.fiveKRuleValue(time("25:00"));
    assertEquals(
        Verdict.KEEP_CURRENT,
        GoalAdvice.after(time("25:00"), Optional.of(goal), time("7:00")).verdict());
  }

  @Test
  void withoutARealMileBothAreOffered() {
    GoalAdvice advice = GoalAdvice.after(time("25:00"), Optional.empty(), time("7:00"));
    assertTrue(advice.offersBoth());
    assertEquals(Optional.empty(), advice.millisSlowerThanBest());
  }

  private static RaceTime time(String text) {
    return RaceTime.parse(text).orElseThrow();
  }
}
