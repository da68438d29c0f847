package app.milestone.model.race;

/**
 * How likely it is that a later time is truly faster, given that tests vary from day to day.
 *
 * @param cv variation of one test as a fraction, 0.02 is 2 %
 * @param z the difference in standard deviations of a difference; positive is faster
 * @param probability that the runner became faster, one-sided, 0 to 1
 */
public record Variation(double cv, double z, double probability) {
  /** What suits most runners: 2 %. */
  public static final double DEFAULT_CV = 0.02;

  /** The three ways to put it. */
  public enum Words {
    WITHIN_NORMAL,
    PROBABLY_FASTER,
    FASTER
  }

  /**
   * Compares two times over one distance: z = ln(T0 / T1) / (sqrt(2) cv).
   *
   * @throws IllegalArgumentException when cv is not more than 0 and less than 1
   */
  public static Variation between(RaceTime earlier, RaceTime later, double cv) {
    if (!(cv > 0 && cv < 1)) {
      throw new IllegalArgumentException("cv: " + cv);
    }
    double z = Math.log((double) earlier.millis() / later.millis()) / (Math.sqrt(2) * cv);
    return new Variation(cv, z, normalCdf(z));
  }

  /** Below .75 within normal, to .95 probably faster, above it faster. */
  public Words words() {
    if (probability < 0.75) {
      return Words.WITHIN_NORMAL;
    }
    return probability <= 0.95 ? Words.PROBABLY_FASTER : Words.FASTER;
  }

  /** Whether the later time is slower beyond normal variation. */
  public boolean slowerBeyondNormal() {
    return probability < 0.05;
  }

  /** The standard normal distribution to 1e-7. Source: Abramowitz and Stegun, 26.2.17. */
  static double normalCdf(double z) {
    double t = 1 / (1 + 0.2316419 * Math.abs(z));
    double series =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    double tail = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * series;
    return z >= 0 ? 1 - tail : tail;
  }
}
