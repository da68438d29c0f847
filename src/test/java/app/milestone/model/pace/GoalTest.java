package app.milestone.model.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoalTest {
  private static final UUID RUN = new UUID(0, 100);
  private static final LocalDate START = LocalDate.of(2026, 10, 24);
  private static final TestResult BASELINE = test(1, TestKind.MILE, "8:02.0", START);
  private static final TestResult FIVE_K = test(2, TestKind.FIVE_K, "25:00", START.plusDays(21));

  @ParameterizedTest
  @CsvSource({"5:00, 10.0", "7:00, 7.1", "12:00, 4.2"})
  void thirtySecondsAreAShareOfTheBaseline(String baseline, double percent) {
    assertEquals(percent, Goal.gainPercent(time(baseline), Goal.PLAN_GAIN_MILLIS), 0.05);
  }

  @Test
  void theHeadlineGoalIsTheBaselineLessTheGain() {
    UUID id = new UUID(0, 9);
    assertEquals(
        new Goal(id, RUN, GoalRule.GAIN, Optional.of(BASELINE.id()), time("7:32.0"), START),
        Goal.gain(id, RUN, BASELINE, 30_000, START));
  }

  @Test
  void thePlansOwnGoalIsTheFiveKPaceLessThirtySeconds() {
    assertEquals("8:02.80", Goal.fiveKPacePerMile(time("25:00")).rounded(2));
    Goal goal = Goal.fiveKRule(new UUID(0, 9), RUN, FIVE_K, START);
    assertEquals("7:32.80", goal.value().rounded(2));
    assertEquals(Optional.of(FIVE_K.id()), goal.sourceTest());
    assertEquals(GoalRule.FIVE_K_RULE, goal.rule());
  }

  @Test
  void aGainOfNothingOrEverythingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Goal.gainValue(time("8:00"), 0));
    assertThrows(IllegalArgumentException.class, () -> Goal.gainValue(time("8:00"), -1));
    assertThrows(IllegalArgumentException.class, () -> Goal.gainValue(time("8:00"), 480_000));
  }

  @Test
  void theGoalInForceIsTheNewestSetByThatDay() {
    Goal first = own(1, "7:32.0", START);
    Goal second = own(2, "7:25.0", START.plusDays(21));
    Goal sameDay = own(3, "7:20.0", START.plusDays(21));
    GoalHistory history = new GoalHistory(List.of(second, sameDay, first));
    assertEquals(Optional.empty(), history.on(START.minusDays(1)));
    assertEquals(Optional.of(first), history.on(START));
    assertEquals(Optional.of(first), history.on(START.plusDays(20)));
    assertEquals(Optional.of(sameDay), history.on(START.plusDays(21)));
    assertEquals(Optional.of(sameDay), history.latest());
    assertEquals(Optional.empty(), new GoalHistory(List.of()).latest());
  }

  @Test
  void aSlowerGoalGoesBackwards() {
    GoalHistory history = new GoalHistory(List.of(own(1, "7:32.0", START)));
    assertTrue(history.goesBackwards(own(2, "7:36.0", START.plusDays(1))));
    assertFalse(history.goesBackwards(own(2, "7:30.0", START.plusDays(1))));
    assertFalse(history.goesBackwards(own(2, "7:32.0", START.plusDays(1))));
    assertFalse(history.goesBackwards(own(2, "7:36.0", START.minusDays(1))));
  }

  @Test
  void anEditedBaselineMovesTheTargetByAsMuch() {
    Goal goal = Goal.gain(new UUID(0, 9), RUN, BASELINE, 30_000, START);
    TestResult edited = BASELINE.withTime(time("8:06.0"), false);
    GoalChange change = GoalChange.follow(goal, BASELINE, edited).orElseThrow();
    assertEquals(new GoalChange(goal, time("7:36.0"), BASELINE.id()), change);
    assertTrue(change.goesBackwards());
    UUID newId = new UUID(0, 10);
    assertEquals(
        goal.changed(newId, time("7:36.0"), START.plusDays(3)),
        change.accepted(newId, START.plusDays(3)));
  }

  @Test
  void aDeletedBaselineIsReplacedByAnotherTest() {
    Goal goal = Goal.gain(new UUID(0, 9), RUN, BASELINE, 25_000, START);
    TestResult other = test(5, TestKind.MILE, "7:55.0", START.plusDays(2));
    assertEquals(
        Optional.of(new GoalChange(goal, time("7:30.0"), other.id())),
        GoalChange.follow(goal, BASELINE, other));
  }

  @Test
  void anEditedFiveKMovesItsGoal() {
    Goal goal = Goal.fiveKRule(new UUID(0, 9), RUN, FIVE_K, START);
    TestResult edited = FIVE_K.withTime(time("24:50"), false);
    GoalChange change = GoalChange.follow(goal, FIVE_K, edited).orElseThrow();
    assertEquals(Goal.fiveKRuleValue(time("24:50")), change.proposed());
    assertFalse(change.goesBackwards());
  }

  @Test
  void goalsThatDoNotDependOnTheTestStay() {
    Goal goal = Goal.gain(new UUID(0, 9), RUN, BASELINE, 30_000, START);
    TestResult other = test(5, TestKind.MILE, "7:55.0", START);
    assertEquals(Optional.empty(), GoalChange.follow(goal, other, other));
    assertEquals(Optional.empty(), GoalChange.follow(goal, BASELINE, BASELINE.withNotes("wind")));
    assertEquals(Optional.empty(), GoalChange.follow(goal, BASELINE, FIVE_K));
    assertEquals(Optional.empty(), GoalChange.follow(own(1, "7:00", START), BASELINE, other));
  }

  private static Goal own(int id, String value, LocalDate date) {
    return Goal.own(new UUID(0, id), RUN, time(value), date);
  }

  private static TestResult test(int id, TestKind kind, String time, LocalDate date) {
    return TestResult.of(new UUID(0, id), kind, date, time(time));
  }

  private static RaceTime time(String text) {
    return RaceTime.parse(text).orElseThrow();
  }
}
