package app.milestone.model.pace;

import app.milestone.model.race.RaceTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * All targets of one moment; a log entry keeps the one it was run with.
 *
 * @param goalMile the mile goal in force; empty before the first test
 * @param fiveK the 5K that drives 5K, sustainable and easy pace; empty before the first test
 */
public record Paces(Optional<RaceTime> goalMile, Optional<RaceTime> fiveK) {
  private static final double KILOMETRE = 1000;
  private static final double FIVE_K = 5000;

  /** No targets yet: they read "@ goal". */
  public static final Paces NONE = new Paces(Optional.empty(), Optional.empty());

  /**
   * A pace with its slower edge, both for the same distance.
   *
   * @param pace the pace to run
   * @param slowerEdge what is still within it
   */
  public record Range(RaceTime pace, RaceTime slowerEdge) {}

  /**
   * The targets for a session without a log: of a day gone by those of that day, else today's.
   *
   * @param goals goals of the run
   * @param sources pace sources of the run
   * @param date the day of the session
   * @param today the runner's day
   */
  public static Paces inForce(
      List<Goal> goals, List<PaceSource> sources, LocalDate date, LocalDate today) {
    LocalDate day = date.isBefore(today) ? date : today;
    GoalHistory goalHistory = new GoalHistory(goals);
    PaceHistory paceHistory = new PaceHistory(sources);
    return new Paces(
        goalHistory.on(day).or(goalHistory::latest).map(Goal::value),
        paceHistory.on(day).or(() -> paceHistory.on(today)).map(PaceSource::fiveK));
  }

  /** Time for some metres at a target; empty for effort, or when what it needs is unknown. */
  public Optional<RaceTime> target(PaceTarget target, double metres) {
    OptionalDouble pace = millisPerMetre(target);
    return pace.isPresent()
        ? Optional.of(RaceTime.computed(pace.getAsDouble() * metres))
        : Optional.empty();
  }

  /** Time for a kilometre at a target. */
  public Optional<RaceTime> perKilometre(PaceTarget target) {
    return target(target, KILOMETRE);
  }

  /** Time for a mile at a target. */
  public Optional<RaceTime> perMile(PaceTarget target) {
    return target(target, Splits.MILE);
  }

  /** Sustainable pace for some metres, 1000 or {@link Splits#MILE}, with its slower edge. */
  public Optional<Range> sustainable(double metres) {
    return fiveK.map(
        time -> {
          double index = Equivalence.index(time, FIVE_K);
          return new Range(
              RaceTime.computed(Equivalence.sustainable(index) * metres),
              RaceTime.computed(Equivalence.sustainableSlower(index) * metres));
        });
  }

  /** The unrounded pace of a target in milliseconds per metre. */
  public OptionalDouble millisPerMetre(PaceTarget target) {
    return switch (target) {
      case GOAL_MILE -> of(goalMile, time -> time.millis() / Splits.MILE);
      case FIVE_K -> of(fiveK, time -> time.millis() / FIVE_K);
      case SUSTAINABLE -> of(fiveK, time -> Equivalence.sustainable(index(time)));
      case EASY -> of(fiveK, time -> Equivalence.easy(index(time)));
      case EFFORT -> OptionalDouble.empty();
    };
  }

  private static double index(RaceTime fiveK) {
    return Equivalence.index(fiveK, FIVE_K);
  }

  private static OptionalDouble of(Optional<RaceTime> time, ToDoubleFunction<RaceTime> pace) {
    return time.isPresent()
        ? OptionalDouble.of(pace.applyAsDouble(time.get()))
        : OptionalDouble.empty();
  }
}
