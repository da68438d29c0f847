package app.milestone.transfer;

import java.util.regex.Pattern;

/** Takes out of foreign texts what is not seen but changes how they are shown. */
final class Cleaning {
  private static final String DIRECTIONS = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}" + DIRECTIONS + "&&[^\\t\\n\\r]]");
  private static final Pattern ANYWHERE = Pattern.compile("[\\p{Cc}\\p{Cs}" + DIRECTIONS + "]");

  private Cleaning() {}

  /** The text without control and direction characters; tabs and ends of lines stay. */
  static String text(String text) {
    return isPlain(text) ? text : INVISIBLE.matcher(text).replaceAll("");
  }

  /** Whether there is nothing but letters and signs of ASCII, as in most texts. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** The same for one line: these go too. */
  static String line(String text) {
    return ANYWHERE.matcher(text).replaceAll("");
  }

  /** Whether every surrogate has its other half. */
  static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isHighSurrogate(letter)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      } else if (Character.isLowSurrogate(letter)) {
        return false;
      }
    }
    return true;
  }
}
