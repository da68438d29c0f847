package app.milestone.model.plan;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.race.TestKind;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** How much time and distance each kind of step takes. */
final class EstimateRules {
  private static final double MILE_METRES = 1609.344;
  private static final double SECONDS_PER_REPETITION = 4;
  private static final double SECONDS_AFTER_SET = 60;
  private static final double SECONDS_OF_FREE_CHOICE = 1800;

  private EstimateRules() {}

  static Optional<Estimate> of(Step step, Function<PaceTarget, OptionalDouble> paces) {
    return switch (step) {
      case Step.Run run -> run(run.measure(), run.target(), paces);
      case Step.Rest rest -> Optional.of(new Estimate(rest.time().seconds().middle(), 0));
      case Step.Repeat repeat -> repeat(repeat, paces);
      case Step.Exercise exercise -> Optional.of(exercise(exercise));
      case Step.Choice choice -> Optional.of(new Estimate(seconds(choice), 0));
      case Step.Note _ -> Optional.of(Estimate.NOTHING);
      case Step.Test test ->
          test.kind() == TestKind.MILE
              ? distance(MILE_METRES, PaceTarget.GOAL_MILE, paces)
              : distance(5000, PaceTarget.FIVE_K, paces);
    };
  }

  private static Optional<Estimate> run(
      Measure measure, PaceTarget target, Function<PaceTarget, OptionalDouble> paces) {
    double amount = measure.range().middle();
    return switch (measure) {
      case Measure.Length _ -> distance(amount / 1000, target, paces);
      case Measure.Time _ ->
          pace(target, paces).map(pace -> new Estimate(amount, amount / pace * 1000));
    };
  }

  private static Optional<Estimate> distance(
      double metres, PaceTarget target, Function<PaceTarget, OptionalDouble> paces) {
    return pace(target, paces).map(pace -> new Estimate(metres / 1000 * pace, metres));
  }

  /** Running by effort, uphill as a rule, covers about as much ground as easy running. */
  private static Optional<Double> pace(
      PaceTarget target, Function<PaceTarget, OptionalDouble> paces) {
    OptionalDouble pace = paces.apply(target == PaceTarget.EFFORT ? PaceTarget.EASY : target);
    return pace.isPresent() ? Optional.of(pace.getAsDouble()) : Optional.empty();
  }

  private static Optional<Estimate> repeat(
      Step.Repeat repeat, Function<PaceTarget, OptionalDouble> paces) {
    int times = repeat.times().usual();
    Optional<Estimate> between = Estimate.of(repeat.between(), paces);
    return Estimate.of(repeat.steps(), paces)
        .map(once -> once.times(times))
        .flatMap(all -> between.map(gap -> all.plus(gap.times(times - 1))));
  }

  private static Estimate exercise(Step.Exercise exercise) {
    double unit = exercise.unit() == Step.Exercise.Unit.REPS ? SECONDS_PER_REPETITION : 1;
    double set = exercise.amount().middle() * unit * (exercise.eachSide() ? 2 : 1);
    return new Estimate(exercise.sets() * (set + SECONDS_AFTER_SET), 0);
  }

  private static double seconds(Step.Choice choice) {
    return choice
        .options()
        .getFirst()
        .time()
        .map(time -> time.seconds().middle())
        .orElse(SECONDS_OF_FREE_CHOICE);
  }
}
