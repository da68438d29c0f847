package app.milestone.controller;

import app.milestone.model.settings.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes durations and distances the way people type them. */
final class Amounts {
  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,2})\\s*(?:h|:)\\s*(\\d{1,2})?\\s*(?:min|m|'|’)?");
  private static final Pattern MINUTES =
      Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:minutes?|mins?|m|'|’)?");
  private static final Pattern LENGTH =
      Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(km|kilometres?|mi|miles?|m|metres?)?");
  private static final RoundingMode HALF = RoundingMode.HALF_UP;
  private static final int LONGEST_SECONDS = 24 * 3600;
  private static final double LONGEST_METRES = 1_000_000;

  private Amounts() {}

  /** Seconds of {@code 54}, {@code 54 min}, {@code 1:05} or {@code 1h05}; empty if unreadable. */
  static OptionalInt seconds(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    Matcher minutes = MINUTES.matcher(text);
    if (minutes.matches()) {
      return within(number(minutes.group(1)) * 60, LONGEST_SECONDS);
    }
    Matcher hours = HOURS.matcher(text);
    if (!hours.matches()) {
      return OptionalInt.empty();
    }
    int rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
    return rest > 59
        ? OptionalInt.empty()
        : within(Integer.parseInt(hours.group(1)) * 3600.0 + rest * 60, LONGEST_SECONDS);
  }

  /** Metres of {@code 6}, {@code 6.0}, {@code 6,0 km}, {@code 3.7 mi} or {@code 400 m}. */
  static OptionalInt metres(String typed, Units units) {
    Matcher matcher = LENGTH.matcher(typed.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    return within(number(matcher.group(1)) * unit(matcher.group(2), units), LONGEST_METRES);
  }

  private static double unit(String word, Units units) {
    if (word == null) {
      return units.metres();
    }
    if (word.startsWith("k")) {
      return Units.KILOMETRES.metres();
    }
    return word.startsWith("mi") ? Units.MILES.metres() : 1;
  }

  private static OptionalInt within(double value, double longest) {
    return value > 0 && value <= longest
        ? OptionalInt.of((int) Math.round(value))
        : OptionalInt.empty();
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(',', '.'));
  }

  /** Minutes, with a decimal only where it is needed. */
  static String minutes(int seconds, Locale locale) {
    return decimal(BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(60), 2, HALF), 0, locale);
  }

  /** Units of distance with one or two decimals. */
  static String length(int metres, Units units, Locale locale) {
    BigDecimal value = BigDecimal.valueOf(metres / units.metres()).setScale(2, HALF);
    return decimal(value, 1, locale);
  }

  private static String decimal(BigDecimal value, int fewest, Locale locale) {
    BigDecimal plain = value.stripTrailingZeros();
    String text = plain.setScale(Math.max(fewest, plain.scale()), HALF).toPlainString();
    return text.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
  }

  /** The text with the decimal mark of the locale. */
  static String marked(String digits, Locale locale) {
    return digits.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
  }

  /** A whole number of repetitions; empty if the text is not one. */
  static Optional<Integer> count(String typed) {
    String text = typed.strip();
    return text.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
