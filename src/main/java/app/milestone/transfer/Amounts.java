package app.milestone.transfer;

import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Range;
import app.milestone.transfer.PlanProblem.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads amounts as a coach writes them: {@code 200 m}, {@code 6-8 min}, {@code 5 or 6}, {@code 3-5
 * (4)}.
 */
final class Amounts {
  static final String NUMBER = "\\d{1,6}(?:[.,]\\d{1,6})?";
  private static final Pattern RANGE =
      Pattern.compile(
          "(N)(?:\\s*(?:-|–|\\bto\\b|\\bor\\b)\\s*(N))?(?:\\s*\\(\\s*(N)\\s*\\))?\\s*(\\p{L}*)"
              .replace("N", NUMBER));
  private static final Map<String, Integer> MILLIMETRES =
      Map.of("m", 1000, "km", 1_000_000, "mile", 1_609_344, "miles", 1_609_344, "mi", 1_609_344);
  private static final Map<String, Integer> SECONDS =
      Map.of("s", 1, "sec", 1, "min", 60, "h", 3600);
  private static final String UNITS = "m, km, mile, s, min or h";
  private static final int MOST_MILLIMETRES = 200_000_000;
  private static final int MOST_SECONDS = 12 * 3600;

  private final Node node;
  private final Problems problems;

  /** Problems are noted at the node that the text stands in. */
  Amounts(Node node, Problems problems) {
    this.node = node;
    this.problems = problems;
  }

  /** A distance or a time. */
  Optional<Measure> measure(String written) {
    String text = written.strip();
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.matches()) {
      return refuse(Kind.BAD_AMOUNT, text);
    }
    String unit = matcher.group(4).toLowerCase(Locale.ROOT);
    if (MILLIMETRES.containsKey(unit)) {
      return range(matcher, text, MILLIMETRES.get(unit), MOST_MILLIMETRES, "1 m", "200 km")
          .map(Measure.Length::new);
    }
    if (SECONDS.containsKey(unit)) {
      return range(matcher, text, SECONDS.get(unit), MOST_SECONDS, "1 s", "12 h")
          .map(Measure.Time::new);
    }
    return unit.isEmpty()
        ? refuse(Kind.BAD_AMOUNT, text)
        : refuse(Kind.UNKNOWN_UNIT, matcher.group(4), UNITS);
  }

  /** A time; a distance is refused. */
  Optional<Measure.Time> time(String text) {
    Optional<Measure> measure = measure(text);
    if (measure.isPresent() && measure.get() instanceof Measure.Time time) {
      return Optional.of(time);
    }
    return measure.isPresent() ? refuse(Kind.NOT_TIME, text) : Optional.empty();
  }

  /** How often, or how many repetitions: from 1 to a bound. */
  Optional<Range> count(String text, int most) {
    Matcher matcher = RANGE.matcher(text.strip());
    if (!matcher.matches() || !matcher.group(4).isEmpty() || text.matches(".*\\d[.,]\\d.*")) {
      return refuse(Kind.BAD_AMOUNT, text);
    }
    return range(matcher, text, 1, most, "1", String.valueOf(most));
  }

  private Optional<Range> range(
      Matcher matcher, String text, int factor, int bound, String least, String most) {
    long from = scaled(matcher.group(1), factor);
    long to = matcher.group(2) == null ? from : scaled(matcher.group(2), factor);
    long usual = matcher.group(3) == null ? from : scaled(matcher.group(3), factor);
    if (to < from) {
      return refuse(Kind.BACKWARDS, text);
    }
    if (from < (factor >= 1000 ? 1000 : 1) || to > bound) {
      return refuse(Kind.OUT_OF_BOUNDS, text, least, most);
    }
    if (usual < from || usual > to) {
      return refuse(Kind.USUAL_OUTSIDE, text);
    }
    return Optional.of(new Range((int) from, (int) to, (int) usual));
  }

  private static long scaled(String number, int factor) {
    return new BigDecimal(number.replace(',', '.'))
        .multiply(BigDecimal.valueOf(factor))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private <T> Optional<T> refuse(Kind kind, String... arguments) {
    problems.add(node, kind, arguments);
    return Optional.empty();
  }

  /** Writes what {@link #measure} reads. */
  static String text(Measure measure) {
    return switch (measure) {
      case Measure.Length length when divisible(length.range(), 1_609_344) ->
          text(length.range(), 1_609_344, " mile");
      case Measure.Length length when divisible(length.range(), 5_000_000) ->
          text(length.range(), 1_000_000, " km");
      case Measure.Length length -> text(length.range(), 1000, " m");
      case Measure.Time time when divisible(time.range(), 60) -> text(time.range(), 60, " min");
      case Measure.Time time -> text(time.range(), 1, " s");
    };
  }

  /** Writes what {@link #count} reads. */
  static String text(Range range) {
    return text(range, 1, "");
  }

  private static boolean divisible(Range range, int factor) {
    return range.least() % factor == 0 && range.most() % factor == 0 && range.usual() % factor == 0;
  }

  private static String text(Range range, int factor, String unit) {
    String text = plain(range.least(), factor);
    if (!range.isFixed()) {
      text += "-" + plain(range.most(), factor);
    }
    if (range.usual() != range.least()) {
      text += " (" + plain(range.usual(), factor) + ")";
    }
    return text + unit;
  }

  private static String plain(int amount, int factor) {
    return BigDecimal.valueOf(amount)
        .divide(BigDecimal.valueOf(factor))
        .stripTrailingZeros()
        .toPlainString();
  }
}
