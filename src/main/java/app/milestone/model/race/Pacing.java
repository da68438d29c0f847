package app.milestone.model.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the laps of a test say about its pacing. A scheme of more than four laps is judged alike:
 * the middle is all laps but the first and the last, the halves leave out a middle lap.
 *
 * @param verdict the pattern
 * @param deviations pace of each lap against the average pace, 0.02 is 2 % slower
 * @param millisAgainstEven each lap against the same distance at average pace; negative is faster
 * @param fastestLap index of the lap with the fastest pace, 0 for the first
 * @param even400 time of 400 m at the average pace
 * @param lastLapFastest the coach's advice: the last lap is the fastest
 * @param firstLapControlled the coach's advice: the first lap at most 2 % faster than average
 */
public record Pacing(
    PacingVerdict verdict,
    List<Double> deviations,
    List<Long> millisAgainstEven,
    int fastestLap,
    RaceTime even400,
    boolean lastLapFastest,
    boolean firstLapControlled) {

  /** Copies the lists. */
  public Pacing {
    deviations = List.copyOf(deviations);
    millisAgainstEven = List.copyOf(millisAgainstEven);
  }

  /** Judges the laps of a test; empty when it has none or they are disputed. */
  public static Optional<Pacing> of(TestResult test) {
    return test.lapsDisputed()
        ? Optional.empty()
        : test.scheme().map(scheme -> of(scheme, test.laps()));
  }

  /** Judges laps cut by a scheme. */
  public static Pacing of(LapScheme scheme, List<RaceTime> laps) {
    LapPaces paces = LapPaces.of(scheme, laps);
    List<Double> deviations = new ArrayList<>();
    List<Long> differences = new ArrayList<>();
    for (int lap = 0; lap < laps.size(); lap++) {
      deviations.add(paces.deviation(lap));
      double even = paces.average() * scheme.metres().get(lap) / 400;
      differences.add(Math.round(laps.get(lap).millis() - even));
    }
    return new Pacing(
        paces.verdict(),
        deviations,
        differences,
        paces.fastest(),
        RaceTime.computed(paces.average()),
        paces.last() < paces.fastestBeforeLast(),
        paces.firstLapControlled());
  }

  /** Pace of each lap in milliseconds per 400 m. */
  static double[] paces(LapScheme scheme, List<RaceTime> laps) {
    double[] paces = new double[laps.size()];
    Arrays.setAll(paces, lap -> 400.0 * laps.get(lap).millis() / scheme.metres().get(lap));
    return paces;
  }
}
