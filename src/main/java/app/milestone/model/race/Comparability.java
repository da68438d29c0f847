package app.milestone.model.race;

import java.util.EnumSet;
import java.util.Set;

/** What makes two tests not quite comparable, to be said beside their difference. */
public enum Comparability {
  /** Run on different surfaces. */
  SURFACE,
  /** A mile against four laps, or a mile against a 5K. */
  DISTANCE,
  /** One of them in wind. */
  WIND,
  /** One of them in heat: marked hot, or 25 degrees Celsius and more. */
  HEAT,
  /** One of them was computed and never run. */
  ESTIMATED;

  private static final int HOT_CELSIUS = 25;

  /** Everything that stands between these two tests; empty when they compare well. */
  public static Set<Comparability> between(TestResult one, TestResult other) {
    Set<Comparability> found = EnumSet.noneOf(Comparability.class);
    addIf(found, SURFACE, one.surface() != other.surface());
    addIf(found, DISTANCE, one.kind() != other.kind() || one.fourLaps() != other.fourLaps());
    addIf(found, WIND, isWindy(one) || isWindy(other));
    addIf(found, HEAT, isHot(one) || isHot(other));
    addIf(found, ESTIMATED, one.estimated() || other.estimated());
    return Set.copyOf(found);
  }

  private static void addIf(Set<Comparability> found, Comparability flag, boolean holds) {
    if (holds) {
      found.add(flag);
    }
  }

  private static boolean isWindy(TestResult test) {
    return test.conditions().contains(Condition.WINDY);
  }

  private static boolean isHot(TestResult test) {
    return test.conditions().contains(Condition.HOT) || test.temperature().orElse(0) >= HOT_CELSIUS;
  }
}
