package app.milestone.model.race;

import java.util.List;
import java.util.Optional;

/**
 * Whether laps add up to the time of their test, and which one looks wrong when they do not.
 *
 * @param total the time that the laps should add up to
 * @param sum what they add up to
 * @param suspicious index of the lap whose pace is furthest from the others, 0 for the first
 */
public record LapCheck(RaceTime total, RaceTime sum, int suspicious) {
  /** Laps may miss the total by this much, because each of them was rounded. */
  public static final long TOLERANCE_MILLIS = 200;

  /** Compares the laps of a test with its time; empty when it has none. */
  public static Optional<LapCheck> of(TestResult test) {
    return test.scheme().map(scheme -> of(expected(test, scheme), scheme, test.laps()));
  }

  /**
   * Compares laps with the time over the distance of the scheme.
   *
   * @throws IllegalArgumentException when there are not as many laps as the scheme has
   */
  public static LapCheck of(RaceTime total, LapScheme scheme, List<RaceTime> laps) {
    if (laps.size() != scheme.count()) {
      throw new IllegalArgumentException("laps: " + laps.size() + " of " + scheme);
    }
    RaceTime sum = laps.stream().reduce(RaceTime::plus).orElseThrow();
    return new LapCheck(total, sum, furthest(scheme, laps));
  }

  /** How much the laps are longer than the time, in milliseconds; negative when shorter. */
  public long differenceMillis() {
    return sum.millisSlowerThan(total);
  }

  /** Whether the laps add up to the time. */
  public boolean agrees() {
    return Math.abs(differenceMillis()) <= TOLERANCE_MILLIS;
  }

  private static RaceTime expected(TestResult test, LapScheme scheme) {
    return scheme.totalMetres() == test.enteredMetres()
        ? test.entered()
        : test.time().times(scheme.totalMetres() / test.kind().metres());
  }

  private static int furthest(LapScheme scheme, List<RaceTime> laps) {
    double[] paces = Pacing.paces(scheme, laps);
    int furthest = 0;
    double largest = -1;
    for (int lap = 0; lap < paces.length; lap++) {
      double others = 0;
      for (int other = 0; other < paces.length; other++) {
        others += other == lap ? 0 : paces[other] / (paces.length - 1);
      }
      double distance = Math.abs(paces[lap] / others - 1);
      if (distance > largest) {
        largest = distance;
        furthest = lap;
      }
    }
    return furthest;
  }
}
