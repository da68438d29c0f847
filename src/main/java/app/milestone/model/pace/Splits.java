package app.milestone.model.pace;

import app.milestone.model.race.LapScheme;
import app.milestone.model.race.RaceTime;
import java.util.ArrayList;
import java.util.List;

/** What a time over a distance means for parts of it. */
public final class Splits {
  /** Metres of a mile, exact. */
  public static final double MILE = 1609.344;

  /** Miles in 5000 m. */
  public static final double MILES_OF_FIVE_K = 5000 / MILE;

  private static final double EARLY_LAP = 1.01;

  private Splits() {}

  /** Time for some metres at the even pace of {@code total} over {@code totalMetres}. */
  public static RaceTime of(RaceTime total, double totalMetres, double metres) {
    return RaceTime.computed(total.millis() * metres / totalMetres);
  }

  /** Time for some metres at the pace of a mile time. */
  public static RaceTime ofMile(RaceTime mile, double metres) {
    return of(mile, MILE, metres);
  }

  /**
   * Time on the watch at the end of each lap at even pace; each mark comes from the exact value.
   *
   * @param goal time for the full distance of the scheme's test
   */
  public static List<RaceTime> evenMarks(RaceTime goal, LapScheme scheme) {
    List<RaceTime> marks = new ArrayList<>();
    double metres = 0;
    for (int lap = 0; lap < scheme.count(); lap++) {
      boolean last = lap == scheme.count() - 1;
      metres = last ? scheme.totalMetres() : metres + scheme.metres().get(lap);
      marks.add(of(goal, scheme.kind().metres(), metres));
    }
    return List.copyOf(marks);
  }

  /**
   * Laps for a mile goal the way the coach wants them: 1 % slower than even for all but the last,
   * which is 3 % faster and takes what is left, so that the laps add up exactly. Kilometres of a 5K
   * are even.
   *
   * @param goal time for the full distance of the scheme's test
   */
  public static List<RaceTime> coachLaps(RaceTime goal, LapScheme scheme) {
    double early = scheme == LapScheme.KILOMETRES ? 1 : EARLY_LAP;
    RaceTime left = of(goal, scheme.kind().metres(), scheme.totalMetres());
    List<RaceTime> laps = new ArrayList<>();
    for (double metres : scheme.metres().subList(0, scheme.count() - 1)) {
      RaceTime lap = of(goal, scheme.kind().metres(), metres * early);
      laps.add(lap);
      left = left.minus(lap);
    }
    laps.add(left);
    return List.copyOf(laps);
  }
}
