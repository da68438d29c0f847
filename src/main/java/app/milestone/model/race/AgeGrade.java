package app.milestone.model.race;

/**
 * A mile compared with the best of the same sex and age. Source: "USATF road-mile age standards
 * 2025" (Jones), published CC0.
 *
 * @param factor the age factor, rounded to 4 decimals
 * @param percent of the standard of that age; may pass 100
 * @param gradedTime what the time would be worth at the best age
 * @param rough whether the standards of that age are only rough, below 20
 */
public record AgeGrade(double factor, double percent, RaceTime gradedTime, boolean rough) {
  private static final int ROUGH_BELOW = 20;

  /**
   * Grades a mile.
   *
   * @param age year of the test less year of birth, 5 to 100
   * @throws IllegalArgumentException outside those ages
   */
  public static AgeGrade of(RaceTime mile, Sex sex, int age) {
    double factor = factor(sex, age);
    double open = sex == Sex.MAN ? 227_000 : 253_000;
    double percent = 100 * open / (factor * mile.millis());
    return new AgeGrade(factor, percent, mile.times(factor), age < ROUGH_BELOW);
  }

  /** The age factor, rounded to 4 decimals. */
  static double factor(Sex sex, int age) {
    if (!covers(age)) {
      throw new IllegalArgumentException("age: " + age);
    }
    if (sex == Sex.WOMAN && age >= 31 && age <= 34) {
      return 1;
    }
    Curve curve =
        sex == Sex.MAN
            ? new Curve(15, 17, 19, 29, 30.5, 68.25, 0.0018, 0.017, 0.00694, 0.000349)
            : new Curve(15, 17, 19, 30.1, 49, 78.5, 0.0007, 0.016, 0.00971, 0.00047);
    return Math.round(curve.at(age) * 10_000) / 10_000.0;
  }

  /** Whether there are standards for this age. */
  public static boolean covers(int age) {
    return age >= 5 && age <= 100;
  }

  /** The published curve: rising until c, flat until d, falling afterwards. */
  private record Curve(
      double a,
      double b,
      double c,
      double d,
      double e,
      double f,
      double young,
      double rise,
      double fall,
      double old) {

    double at(double x) {
      return x < c ? growing(x) : x < d ? 1 : declining(x);
    }

    private double growing(double x) {
      double bend = rise / (2 * (c - b));
      if (x >= b) {
        return 1 - bend * square(c - x);
      }
      double line = 1 - bend * square(c - b) - rise * (b - x);
      return x < a ? line - young * square(a - x) : line;
    }

    private double declining(double x) {
      double bend = fall / (2 * (e - d));
      if (x < e) {
        return 1 - bend * square(x - d);
      }
      double line = 1 - bend * square(e - d) - fall * (x - e);
      return x >= f ? line - old * square(x - f) : line;
    }

    private static double square(double value) {
      return value * value;
    }
  }
}
