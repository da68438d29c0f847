package app.milestone.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Estimate;
import app.milestone.model.plan.Mark;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Outline;
import app.milestone.model.plan.Outline.Between;
import app.milestone.model.plan.Outline.EntryGroup;
import app.milestone.model.plan.Outline.Kind;
import app.milestone.model.plan.Outline.Round;
import app.milestone.model.plan.Plan;
import app.milestone.model.plan.PlanDay;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.Range;
import app.milestone.model.plan.SessionType;
import app.milestone.model.plan.Step;
import app.milestone.model.plan.Step.Repeat;
import app.milestone.model.plan.Step.Rest;
import app.milestone.model.plan.Step.Run;
import app.milestone.model.race.TestKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BuiltInPlansTest {
  private static final Plan MILE = BuiltInPlans.plan("fastest-mile");
  private static final Run WARM_UP =
      new Run(Measure.Time.ofMinutes(10), PaceTarget.EASY, "Warm-up", Mark.ADDED);

  @Test
  void fastestMileHasTheFortyTwoDaysOfTheCoach() {
    String both =
        """
        1 STRENGTH Strength/3 × 6–10 reps
        2 POWER Power Run/2 × 6 × 200 m
        3 RECOVERY Recovery/Yoga, roller
        4 HILLS Hills/3–5 × 2–4 min
        5 STRENGTH Strength/3 × 6–10 reps
        6 ENDURANCE Endurance/2 × 10 min
        7 REST Rest/
        8 STRENGTH Strength/3 × 6–10 reps
        9 POWER Power Run/2 × 4 × 400 m
        10 RECOVERY Recovery/Yoga, roller
        11 HILLS Hills/3–5 × 2–4 min
        12 STRENGTH Strength/3 × 6–10 reps
        13 ENDURANCE Endurance/2 × 12 min
        14 REST Rest/
        15 STRENGTH Strength/3 × 6–10 reps
        16 POWER Power Run/5–6 × 1000 m
        17 RECOVERY Recovery/Yoga, roller
        18 HILLS Hills/3–5 × 2–4 min
        19 STRENGTH Strength/3 × 6–10 reps
        20 TEST %s
        21 REST Rest/
        """;
    List<PlanDay> days = MILE.days();

    assertEquals(both.formatted("5K time trial/Hard 5K"), lines(days.subList(0, 21)));
    assertEquals(both.formatted("Mile test/1609 m"), lines(days.subList(21, 42)));
  }

  private static String lines(List<PlanDay> days) {
    StringBuilder text = new StringBuilder();
    for (PlanDay day : days) {
      Prescription content = day.prescription();
      int number = (day.week() - 1) * 7 + day.day();
      assertEquals((day.cycle() - 1) * 21 + number, day.number());
      text.append(number).append(' ').append(content.type()).append(' ');
      text.append(content.title()).append('/').append(content.tile()).append('\n');
    }
    return text.toString();
  }

  @Test
  void thereIsOneFiveKAndOneRetest() {
    assertEquals(Optional.of(20), MILE.lastTest(TestKind.FIVE_K));
    assertEquals(Optional.of(41), MILE.lastTest(TestKind.MILE));
    assertEquals(
        2, MILE.days().stream().filter(day -> day.prescription().test().isPresent()).count());
    assertEquals(Optional.of(TestKind.MILE), MILE.before().orElseThrow().test());
    assertEquals(2, MILE.beforeDays());
    assertEquals(MILE.before().orElseThrow().advice(), MILE.days().get(40).prescription().advice());
  }

  @Test
  void keysAreUniqueWithinACycleAndTheSameInTheOther() {
    List<String> first = MILE.days().subList(0, 21).stream().map(PlanDay::key).toList();
    List<String> second = MILE.days().subList(21, 42).stream().map(PlanDay::key).toList();

    assertEquals(21, first.stream().distinct().count());
    assertEquals(
        List.of(19),
        IntStream.range(0, 21).filter(i -> !first.get(i).equals(second.get(i))).boxed().toList());
  }

  @Test
  void thePowerRunsAreNestedAsPrinted() {
    assertEquals(
        List.of(
            WARM_UP,
            new Repeat(
                Range.of(2),
                List.of(
                    reps(Range.of(6), 200, PaceTarget.GOAL_MILE, 90),
                    new Run(
                        new Measure.Time(Range.between(360, 480)),
                        PaceTarget.EASY,
                        "Light jog",
                        Mark.PRINTED)),
                List.of(new Rest(new Measure.Time(Range.between(180, 240)), "")),
                "")),
        steps(2).subList(0, 2));
    assertEquals(
        reps(Range.of(4), 400, PaceTarget.GOAL_MILE, 120),
        ((Repeat) steps(9).get(1)).steps().getFirst());
    assertEquals(reps(Range.between(5, 6), 1000, PaceTarget.FIVE_K, 60), steps(16).get(1));
  }

  private static Repeat reps(Range times, int metres, PaceTarget target, int restSeconds) {
    return new Repeat(
        times,
        List.of(new Run(Measure.Length.ofMetres(metres), target)),
        List.of(new Rest(new Measure.Time(Range.of(restSeconds)), "")),
        "");
  }

  private static List<Step> steps(int day) {
    return MILE.days().get(day - 1).prescription().steps();
  }

  @Test
  void thePowerRunIsFilledInByRounds() {
    List<Outline> outline = MILE.days().get(1).prescription().outline();

    assertEquals(5, outline.size());
    assertEquals(new Between(List.of(WARM_UP)), outline.get(0));
    assertEquals(
        new EntryGroup(
            1,
            Kind.SPLITS,
            new Round(2, 2, false),
            Range.of(6),
            new Run(Measure.Length.ofMetres(200), PaceTarget.GOAL_MILE),
            List.of(new Rest(new Measure.Time(Range.of(90)), ""))),
        outline.get(3));
    assertEquals(
        List.of(360, 180),
        ((Between) outline.get(2))
            .steps().stream().map(BuiltInPlansTest::shortestSeconds).toList());
  }

  private static int shortestSeconds(Step step) {
    return switch (step) {
      case Run run -> run.measure().range().least();
      case Rest rest -> rest.time().seconds().least();
      default -> 0;
    };
  }

  @Test
  void hillsOfferUpToFiveClimbsByDuration() {
    EntryGroup climbs = MILE.days().get(3).prescription().entryGroups().getFirst();

    assertEquals(Kind.DURATIONS, climbs.kind());
    assertEquals(new Range(3, 5, 3), climbs.count());
    assertEquals(Optional.of(new Measure.Time(Range.between(120, 240))), climbs.measure());
    assertEquals(Optional.of(PaceTarget.EFFORT), climbs.target());
  }

  @Test
  void theFirstEnduranceRunHasThreeBlocksWithTheAssumedPartsMarked() {
    assertEquals(
        List.of(600, 600, 300),
        MILE.days().get(5).prescription().entryGroups().stream()
            .filter(group -> group.kind() == Kind.BLOCKS)
            .map(group -> group.measure().orElseThrow().range().usual())
            .toList());
    assertEquals(
        List.of(Mark.PRINTED, Mark.PRINTED, Mark.ASSUMED, Mark.PRINTED, Mark.PRINTED, Mark.ASSUMED),
        steps(6).stream().map(step -> ((Run) step).mark()).toList());
  }

  @Test
  void strengthHasSixExercisesInSetsAndAPlankOnEachSide() {
    List<EntryGroup> groups = MILE.days().getFirst().prescription().entryGroups();

    assertEquals(
        List.of(
            "Forward lunge",
            "Lateral lunge",
            "Reverse lunge",
            "Bodyweight row",
            "Squat jump",
            "Glute bridge",
            "Side plank"),
        groups.stream().flatMap(group -> group.names().stream()).toList());
    assertEquals(
        List.of(3, 3, 3, 3, 3, 3, 2), groups.stream().map(group -> group.count().most()).toList());
    assertEquals(Kind.HOLD, groups.getLast().kind());
  }

  @Test
  void freshLegsChangeTheLastWeekAlone() {
    List<PlanDay> printed = MILE.days();
    List<PlanDay> fresh = MILE.days(true);

    assertEquals(
        List.of(36, 39, 40),
        IntStream.range(0, 42)
            .filter(i -> !printed.get(i).equals(fresh.get(i)))
            .map(i -> i + 1)
            .boxed()
            .toList());
    assertEquals(new Range(2, 3, 2), fresh.get(38).prescription().entryGroups().getFirst().count());
    assertTrue(
        fresh.get(39).prescription().entryGroups().stream()
            .noneMatch(group -> group.names().contains("Squat jump")));
    assertEquals(
        printed.stream().map(PlanDay::key).toList(), fresh.stream().map(PlanDay::key).toList());
  }

  @Test
  void onlyRunningHardIsHard() {
    assertEquals(List.of(2, 4, 6), MILE.hardDays(1));
    assertEquals(List.of(), BuiltInPlans.plan("mile-a-day").hardDays(1));
  }

  @Test
  void thePowerRunTakesAbout54MinutesAnd6Kilometres() {
    Prescription power = MILE.days().get(1).prescription();
    Estimate estimate =
        power
            .estimate(
                target -> OptionalDouble.of(target == PaceTarget.EASY ? 399 : 452_000 / 1609.344))
            .orElseThrow();

    assertEquals(54, Math.round(estimate.seconds() / 60));
    assertEquals(60, Math.round(estimate.metres() / 100));
    assertEquals(Optional.empty(), power.estimate(Paces.NONE));
    assertEquals(
        Optional.of(new Estimate(0, 0)), MILE.days().get(6).prescription().estimate(Paces.NONE));
  }

  @Test
  void mileADayIsOneEasyMileOnThirtyDays() {
    Plan plan = BuiltInPlans.plan("mile-a-day");
    List<PlanDay> days = plan.days();

    assertEquals(30, days.size());
    assertEquals(5, plan.weeks());
    assertEquals(30, days.stream().map(PlanDay::key).distinct().count());
    for (PlanDay day : days) {
      assertEquals(SessionType.RUN, day.prescription().type());
      assertEquals(
          List.of(new Run(new Measure.Length(Range.of(1_609_344)), PaceTarget.EASY)),
          day.prescription().steps());
      assertEquals(Kind.SPLITS, day.prescription().entryGroups().getFirst().kind());
      assertEquals(Optional.empty(), day.prescription().test());
    }
  }

  @Test
  void allBuiltInFilesReadAndComeBackEqualAfterWriting() {
    for (String name : List.of("fastest-mile", "mile-a-day", "example")) {
      PlanFile.Result result = PlanFile.read(BuiltInPlans.text(name), name);
      assertEquals(List.of(), result.problems());
      assertEquals(
          result.plan(), PlanFile.read(PlanFile.write(result.plan().orElseThrow()), "").plan());
    }
  }
}
