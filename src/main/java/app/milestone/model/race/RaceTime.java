package app.milestone.model.race;

import java.util.Locale;
import java.util.Optional;

/**
 * A running time, so that times are compared and shown alike everywhere.
 *
 * @param millis whole milliseconds, more than 0 and less than 24 hours
 */
public record RaceTime(long millis) implements Comparable<RaceTime> {
  private static final long END = 24L * 60 * 60 * 1000;

  /** Why a typed text is not a time, for the message beside its field. */
  public enum Problem {
    EMPTY,
    NOT_A_TIME,
    /** The text stops early, as in {@code 7:4} or {@code 7:}. */
    INCOMPLETE,
    SECONDS_OVER_59,
    MINUTES_OVER_59,
    /** More than three digits after the decimal mark. */
    TOO_MANY_DECIMALS,
    ZERO,
    /** 24 hours and more. */
    TOO_LONG
  }

  /**
   * Refuses times that nobody can run.
   *
   * @throws IllegalArgumentException when the time is not within 0 to 24 hours
   */
  public RaceTime {
    if (!holds(millis)) {
      throw new IllegalArgumentException("not a race time: " + millis + " ms");
    }
  }

  static boolean holds(long millis) {
    return millis > 0 && millis < END;
  }

  /** A time of so many seconds, to the nearest millisecond. */
  public static RaceTime ofSeconds(double seconds) {
    return new RaceTime(Math.round(seconds * 1000));
  }

  /**
   * A computed time, cut to the whole millisecond below: unlike rounding twice, that lets {@link
   * #rounded} give the same digits as rounding the exact value half up.
   */
  public static RaceTime computed(double exactMillis) {
    return new RaceTime((long) Math.floor(exactMillis + 1e-6));
  }

  /**
   * Reads a time the way people type it: {@code 7:49.2}, {@code 7.49,2}, {@code 7 49}, {@code 749},
   * {@code 469.2}, {@code 26:43}, {@code 1:02:03}. Undoes {@link #toString}.
   */
  public static Optional<RaceTime> parse(String text) {
    return TimeReader.read(text).time();
  }

  /** Why {@link #parse} gives no time for this text; empty when it gives one. */
  public static Optional<Problem> problem(String text) {
    return TimeReader.read(text).problem();
  }

  /**
   * Reads a time in a field that expects about {@code target}: of all readings of the digits the
   * nearest, so {@code 558} is 55.8 s near 0:56.2.
   */
  public static Optional<RaceTime> parseNear(String text, RaceTime target) {
    return TimeReader.readNear(text, target);
  }

  /** The time in seconds, exact. */
  public double seconds() {
    return millis / 1000.0;
  }

  /** The sum of both times. */
  public RaceTime plus(RaceTime other) {
    return plusMillis(other.millis);
  }

  /**
   * This time less the other.
   *
   * @throws IllegalArgumentException when nothing would be left
   */
  public RaceTime minus(RaceTime other) {
    return plusMillis(-other.millis);
  }

  /** This time, so many milliseconds longer, or shorter when negative. */
  public RaceTime plusMillis(long difference) {
    return new RaceTime(millis + difference);
  }

  /** This time multiplied, as a {@linkplain #computed computed} time. */
  public RaceTime times(double factor) {
    return computed(millis * factor);
  }

  /** How much longer this time is than the other, in milliseconds; negative when it is shorter. */
  public long millisSlowerThan(RaceTime other) {
    return millis - other.millis;
  }

  /** Whether this time is shorter than the other. */
  public boolean isFasterThan(RaceTime other) {
    return millis < other.millis;
  }

  /** {@code m:ss} or {@code h:mm:ss} with 0 to 3 decimals behind a point, rounded half up. */
  public String rounded(int decimals) {
    if (decimals < 0 || decimals > 3) {
      throw new IllegalArgumentException("decimals: " + decimals);
    }
    long unit = 1000;
    for (int i = 0; i < decimals; i++) {
      unit /= 10;
    }
    return write((millis + unit / 2) / unit * unit, decimals);
  }

  /** {@code m:ss.t} or {@code h:mm:ss.t}, with up to three decimals when they are needed. */
  @Override
  public String toString() {
    return write(millis, millis % 100 == 0 ? 1 : millis % 10 == 0 ? 2 : 3);
  }

  private static String write(long millis, int decimals) {
    long hours = millis / 3_600_000;
    long minutes = millis / 60_000 % 60;
    long seconds = millis / 1000 % 60;
    String whole =
        hours > 0
            ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds)
            : String.format(Locale.ROOT, "%d:%02d", minutes, seconds);
    String fraction = String.format(Locale.ROOT, "%03d", millis % 1000).substring(0, decimals);
    return decimals == 0 ? whole : whole + "." + fraction;
  }

  @Override
  public int compareTo(RaceTime other) {
    return Long.compare(millis, other.millis);
  }
}
