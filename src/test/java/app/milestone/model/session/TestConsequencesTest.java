package app.milestone.model.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalChange;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What tests do to a run and its goals. */
final class TestConsequencesTest {
  private static final UUID GOAL = new UUID(3, 1);
  private static final Run FRESH = SamplePlans.started().run();
  private static final TestResult BASELINE = mile(1, SamplePlans.day(-1), 482_000);
  private static final TestResult EXTRA = mile(2, SamplePlans.day(14), 469_200);
  private static final Goal HEADLINE =
      Goal.gain(GOAL, FRESH.id(), BASELINE, 30_000, BASELINE.date());
  private static final Run BASED = FRESH.withBaselineTest(Optional.of(BASELINE.id()));

  private static TestResult mile(int id, LocalDate date, long millis) {
    return TestResult.of(new UUID(2, id), TestKind.MILE, date, new RaceTime(millis));
  }

  private static TestSituation situation(Run run, List<Goal> goals, TestResult... tests) {
    return new TestSituation(run, SamplePlans.started().sessions(), goals, List.of(tests));
  }

  private static TestSituation based(TestResult... others) {
    List<TestResult> tests = new ArrayList<>(List.of(others));
    tests.add(BASELINE);
    return new TestSituation(BASED, SamplePlans.started().sessions(), List.of(HEADLINE), tests);
  }

  private static UUID planned(int day) {
    return SamplePlans.planned(SamplePlans.started().sessions(), day).id();
  }

  private static TestConsequences nothing(Run run) {
    return new TestConsequences(run, Optional.empty(), List.of());
  }

  @Test
  void theFirstMileOfATestFirstRunSetsBaselineAndTarget() {
    assertEquals(
        new TestConsequences(BASED, Optional.of(HEADLINE), List.of()),
        TestConsequences.saved(situation(FRESH, List.of()), BASELINE, Optional.empty(), GOAL));
  }

  @Test
  void anExtraMileChangesNothingByItself() {
    assertEquals(nothing(BASED), TestConsequences.saved(based(), EXTRA, Optional.empty(), GOAL));
  }

  @Test
  void theMileOfTheLastPlannedTestIsTheRetest() {
    TestResult retest = mile(3, SamplePlans.day(41), 451_400);
    assertEquals(
        nothing(BASED.withRetest(Optional.of(retest.id()))),
        TestConsequences.saved(based(), retest, Optional.of(planned(41)), GOAL));
  }

  @Test
  void aFiveKIsNeitherBaselineNorRetest() {
    TestResult fiveK =
        TestResult.of(
            new UUID(2, 9), TestKind.FIVE_K, SamplePlans.day(20), new RaceTime(1_558_000));
    assertEquals(
        nothing(FRESH),
        TestConsequences.saved(situation(FRESH, List.of()), fiveK, Optional.of(planned(20)), GOAL));
  }

  @Test
  void aRealMileIsOfferedInPlaceOfAnEstimatedBaseline() {
    TestResult estimated = BASELINE.withEstimated(true);
    TestSituation situation = situation(BASED, List.of(HEADLINE), estimated);
    assertEquals(
        new TestConsequences(
            BASED,
            Optional.empty(),
            List.of(
                new TestConsequences.ReplaceBaseline(
                    EXTRA,
                    FRESH.withBaselineTest(Optional.of(EXTRA.id())),
                    Optional.of(new GoalChange(HEADLINE, new RaceTime(439_200), EXTRA.id()))))),
        TestConsequences.saved(situation, EXTRA, Optional.empty(), GOAL));
  }

  @Test
  void anEditedBaselineAsksAboutTheTarget() {
    TestResult after = BASELINE.withTime(new RaceTime(486_000), false);
    GoalChange change = new GoalChange(HEADLINE, new RaceTime(456_000), BASELINE.id());
    assertEquals(
        new TestConsequences(
            BASED, Optional.empty(), List.of(new TestConsequences.ChangeGoal(change))),
        TestConsequences.edited(based(), BASELINE, after));
    assertEquals(
        nothing(BASED), TestConsequences.edited(based(), BASELINE, BASELINE.withNotes("windy")));
  }

  @Test
  void aDeletedBaselineIsReplacedByAnotherMile() {
    GoalChange change = new GoalChange(HEADLINE, new RaceTime(439_200), EXTRA.id());
    assertEquals(
        new TestConsequences(
            FRESH.withBaselineTest(Optional.of(EXTRA.id())),
            Optional.empty(),
            List.of(new TestConsequences.ChangeGoal(change))),
        TestConsequences.deleted(based(EXTRA), BASELINE));
  }

  @Test
  void aDeletedBaselineWithoutAnotherMileAsksWhetherToKeepTheTarget() {
    assertEquals(
        new TestConsequences(
            FRESH, Optional.empty(), List.of(new TestConsequences.KeepGoal(HEADLINE))),
        TestConsequences.deleted(based(), BASELINE));
  }

  @Test
  void aDeletedRetestOpensTheEndAgain() {
    Run ended = BASED.withRetest(Optional.of(EXTRA.id()));
    assertEquals(
        nothing(BASED),
        TestConsequences.deleted(situation(ended, List.of(HEADLINE), BASELINE, EXTRA), EXTRA));
  }

  @Test
  void aMileThatBecomesAFiveKIsNoBaselineAnyMore() {
    TestResult fiveK =
        TestResult.of(BASELINE.id(), TestKind.FIVE_K, BASELINE.date(), new RaceTime(1_600_000));
    assertEquals(FRESH, TestConsequences.edited(based(), BASELINE, fiveK).run());
  }
}
