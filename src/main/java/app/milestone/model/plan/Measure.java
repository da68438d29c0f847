package app.milestone.model.plan;

import java.util.Optional;

/** How much of something: a length or a span of time, either fixed or a range. */
public sealed interface Measure {
  Range range();

  /** A distance. A mile is 1 609 344 mm exactly. */
  record Length(Range millimetres) implements Measure {
    public static Length ofMetres(int metres) {
      return new Length(Range.of(Math.multiplyExact(metres, 1000)));
    }

    @Override
    public Range range() {
      return millimetres;
    }

    /** The usual distance in metres. */
    public double metres() {
      return millimetres.usual() / 1000.0;
    }

    @Override
    public String toString() {
      return millimetres + "mm";
    }
  }

  /** A duration. */
  record Time(Range seconds) implements Measure {
    public static Time ofMinutes(int minutes) {
      return new Time(Range.of(Math.multiplyExact(minutes, 60)));
    }

    @Override
    public Range range() {
      return seconds;
    }

    @Override
    public String toString() {
      return seconds + "s";
    }
  }

  /** Undoes {@code toString()} of both kinds: {@code 200000mm}, {@code 120-240s}. */
  static Optional<Measure> parse(String text) {
    if (text.endsWith("mm")) {
      return Range.parse(text.substring(0, text.length() - 2)).map(Length::new);
    }
    return text.endsWith("s")
        ? Range.parse(text.substring(0, text.length() - 1)).map(Time::new)
        : Optional.empty();
  }
}
