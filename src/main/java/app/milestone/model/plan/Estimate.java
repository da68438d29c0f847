package app.milestone.model.plan;

import app.milestone.model.pace.PaceTarget;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * About how long a session takes and how far it goes; ranges count by their middle.
 *
 * @param seconds everything, rests included
 * @param metres running only
 */
public record Estimate(double seconds, double metres) {
  static final Estimate NOTHING = new Estimate(0, 0);

  Estimate plus(Estimate other) {
    return new Estimate(seconds + other.seconds, metres + other.metres);
  }

  Estimate times(double factor) {
    return new Estimate(seconds * factor, metres * factor);
  }

  static Optional<Estimate> of(
      List<Step> steps, Function<PaceTarget, OptionalDouble> secondsPerKilometre) {
    Optional<Estimate> sum = Optional.of(NOTHING);
    for (Step step : steps) {
      Optional<Estimate> next = EstimateRules.of(step, secondsPerKilometre);
      sum = sum.flatMap(estimate -> next.map(estimate::plus));
    }
    return sum;
  }
}
