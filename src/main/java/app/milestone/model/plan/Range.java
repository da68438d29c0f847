package app.milestone.model.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole number that the runner may choose between two bounds, both included.
 *
 * @param least smallest choice, 0 or more
 * @param most largest choice
 * @param usual what is meant when nothing is chosen, between the two
 */
public record Range(int least, int most, int usual) {
  private static final Pattern NOTATION =
      Pattern.compile("(\\d{1,9})(?:-(\\d{1,9})(?::(\\d{1,9}))?)?");

  public Range {
    if (least < 0 || most < least || usual < least || usual > most) {
      throw new IllegalArgumentException("range " + least + "-" + most + ":" + usual);
    }
  }

  public static Range of(int number) {
    return new Range(number, number, number);
  }

  /** A range whose usual choice is its smallest. */
  public static Range between(int least, int most) {
    return new Range(least, most, least);
  }

  public boolean isFixed() {
    return least == most;
  }

  /** The mean of the bounds, for estimates. */
  public double middle() {
    return (least + (double) most) / 2;
  }

  /** Undoes {@link #toString()}. */
  public static Optional<Range> parse(String text) {
    Matcher matcher = NOTATION.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int least = Integer.parseInt(matcher.group(1));
    int most = matcher.group(2) == null ? least : Integer.parseInt(matcher.group(2));
    int usual = matcher.group(3) == null ? least : Integer.parseInt(matcher.group(3));
    return usual < least || usual > most
        ? Optional.empty()
        : Optional.of(new Range(least, most, usual));
  }

  /** {@code 5}, {@code 5-6} (usually 5) or {@code 3-5:4} (usually 4). */
  @Override
  public String toString() {
    String bounds = isFixed() ? "" + least : least + "-" + most;
    return usual == least ? bounds : bounds + ":" + usual;
  }
}
