package app.milestone.model.race;

import java.util.Optional;
import java.util.OptionalDouble;

/** The mile records, so that nobody is sent after more than anyone has run. */
public final class WorldRecord {
  private static final RaceTime MEN = new RaceTime(223_130);
  private static final RaceTime WOMEN = new RaceTime(247_640);
  private static final double USUAL_PERCENT = 2;

  private WorldRecord() {}

  /** The record for the mile, the men's when the sex is unknown. */
  public static RaceTime mile(Optional<Sex> sex) {
    return sex.filter(Sex.WOMAN::equals).isPresent() ? WOMEN : MEN;
  }

  /** Whether this goal would be a world record. */
  public static boolean isBeatenBy(RaceTime goal, Optional<Sex> sex) {
    return goal.isFasterThan(mile(sex));
  }

  /**
   * A gain in percent of the baseline to offer instead of one that beats the record: what
   * well-trained runners gain, 2 %, or in steps of 0.1 what keeps short of the record; empty when
   * the baseline leaves less than 0.1 %.
   */
  public static OptionalDouble proposedPercent(RaceTime baseline, Optional<Sex> sex) {
    double room = 100.0 * baseline.millisSlowerThan(mile(sex)) / baseline.millis();
    double proposed = Math.min(USUAL_PERCENT, Math.floor(room * 10) / 10);
    return proposed >= 0.1 ? OptionalDouble.of(proposed) : OptionalDouble.empty();
  }
}
