package app.milestone.model.pace;

import app.milestone.model.race.RaceTime;

/**
 * What a time over one distance is worth over another, by the mile fitness index. Source: Daniels
 * and Gilbert, Oxygen Power (1979). The index is not a measured VO2max; results are good to about 5
 * %.
 */
public final class Equivalence {
  private static final double FIVE_K = 5000;
  private static final double SUSTAINABLE = 0.88;
  private static final double SUSTAINABLE_SLOWER = 0.83;
  private static final double EASY = 0.70;
  private static final double RIEGEL = 1.06;
  private static final double RIEGEL_SLOW = 1.10;

  /**
   * An estimated time with the range it is likely to lie in.
   *
   * @param time the estimate
   * @param faster the fast edge of the range
   * @param slower the slow edge
   */
  public record Estimate(RaceTime time, RaceTime faster, RaceTime slower) {
    /** Widens the range to hold the estimate itself. */
    static Estimate within(RaceTime time, RaceTime one, RaceTime other) {
      RaceTime faster = one.isFasterThan(other) ? one : other;
      RaceTime slower = one.isFasterThan(other) ? other : one;
      return new Estimate(
          time,
          time.isFasterThan(faster) ? time : faster,
          slower.isFasterThan(time) ? time : slower);
    }
  }

  private Equivalence() {}

  /** The fitness index of a time over a distance in metres. */
  public static double index(RaceTime time, double metres) {
    return indexOfMinutes(time.seconds() / 60, metres);
  }

  /**
   * The time for a distance in metres at an index, by bisection between 15 and 0.5 m/s.
   *
   * @throws IllegalArgumentException when the index is not a number above 0
   */
  public static RaceTime timeFor(double index, double metres) {
    if (!(index > 0)) {
      throw new IllegalArgumentException("index: " + index);
    }
    double fast = metres / 15 / 60;
    double slow = metres / 0.5 / 60;
    for (int step = 0; step < 80; step++) {
      double middle = (fast + slow) / 2;
      if (indexOfMinutes(middle, metres) > index) {
        fast = middle;
      } else {
        slow = middle;
      }
    }
    return RaceTime.ofSeconds((fast + slow) / 2 * 60);
  }

  /** Speed in metres per minute that takes the fraction {@code p} of an index. */
  public static double metresPerMinute(double index, double p) {
    return (-0.182258 + Math.sqrt(0.182258 * 0.182258 + 0.000416 * (4.60 + p * index))) / 0.000208;
  }

  /** Riegel's rule: T2 = T1 (D2 / D1)^exponent, distances in metres. */
  public static RaceTime riegel(RaceTime time, double metres, double otherMetres, double exponent) {
    return time.times(Math.pow(otherMetres / metres, exponent));
  }

  /** The 5K of equal index, with Riegel's range from exponent 1.06 to 1.10. */
  public static Estimate fiveKFromMile(RaceTime mile) {
    return estimate(mile, Splits.MILE, FIVE_K);
  }

  /** The mile of equal index, with Riegel's range from exponent 1.06 to 1.10. */
  public static Estimate mileFromFiveK(RaceTime fiveK) {
    return estimate(fiveK, FIVE_K, Splits.MILE);
  }

  /** Milliseconds per metre that are challenging but sustainable, for the runner of this index. */
  static double sustainable(double index) {
    return millisPerMetre(index, SUSTAINABLE);
  }

  static double sustainableSlower(double index) {
    return millisPerMetre(index, SUSTAINABLE_SLOWER);
  }

  static double easy(double index) {
    return millisPerMetre(index, EASY);
  }

  private static double millisPerMetre(double index, double p) {
    return 60_000 / metresPerMinute(index, p);
  }

  private static Estimate estimate(RaceTime time, double metres, double otherMetres) {
    return Estimate.within(
        timeFor(index(time, metres), otherMetres),
        riegel(time, metres, otherMetres, RIEGEL),
        riegel(time, metres, otherMetres, RIEGEL_SLOW));
  }

  private static double indexOfMinutes(double minutes, double metres) {
    double speed = metres / minutes;
    double oxygen = -4.60 + 0.182258 * speed + 0.000104 * speed * speed;
    double share =
        0.8
            + 0.1894393 * Math.exp(-0.012778 * minutes)
            + 0.2989558 * Math.exp(-0.1932605 * minutes);
    return oxygen / share;
  }
}
