package app.milestone.model.race;

import app.milestone.model.race.RaceTime.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads typed times forgivingly, so that nobody has to learn a format. */
final class TimeReader {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
  private static final Pattern UNITS = Pattern.compile(" ?(?:hours?|h|minutes?|mins?|m|['’′:]) ?");
  private static final Pattern SECONDS = Pattern.compile(" ?(?:seconds?|secs?|s|[\"”″])$");
  private static final Pattern COLONS =
      Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:[.,](\\d+))?");
  private static final Pattern THREE = Pattern.compile("(\\d{1,3})[., ](\\d{2})[., ](\\d+)");
  private static final Pattern SPACED = Pattern.compile("(\\d{1,3}) (\\d{2})");
  private static final Pattern BARE = Pattern.compile("(\\d{1,6})(?:[.,](\\d+))?");
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "\\d{1,3}:(?:\\d{1,2}:)?\\d?|\\d[\\d:., ]*[.,]|\\d+ \\d"
              + "|\\d[\\d:., ]*(?:(?<=:)(?:i|u|ut|o|ou)|se|seco|secon)");

  /** A time, or why there is none. */
  record Reading(Optional<RaceTime> time, Optional<Problem> problem) {
    static Reading of(long millis) {
      if (millis == 0) {
        return refuse(Problem.ZERO);
      }
      return RaceTime.holds(millis)
          ? new Reading(Optional.of(new RaceTime(millis)), Optional.empty())
          : refuse(Problem.TOO_LONG);
    }

    static Reading refuse(Problem problem) {
      return new Reading(Optional.empty(), Optional.of(problem));
    }
  }

  private TimeReader() {}

  static Reading read(String typed) {
    String text = tidy(typed);
    if (text.isEmpty()) {
      return Reading.refuse(Problem.EMPTY);
    }
    Matcher colons = COLONS.matcher(text);
    if (colons.matches()) {
      return clock(colons.group(1), colons.group(2), colons.group(3), colons.group(4));
    }
    Matcher three = THREE.matcher(text);
    if (three.matches()) {
      return clock(null, three.group(1), three.group(2), three.group(3));
    }
    Matcher spaced = SPACED.matcher(text);
    if (spaced.matches()) {
      return clock(null, spaced.group(1), spaced.group(2), null);
    }
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      return bare(bare.group(1), bare.group(2));
    }
    boolean unfinished = UNFINISHED.matcher(text).matches();
    return Reading.refuse(unfinished ? Problem.INCOMPLETE : Problem.NOT_A_TIME);
  }

  static Optional<RaceTime> readNear(String typed, RaceTime target) {
    String text = tidy(typed);
    List<Reading> readings = new ArrayList<>();
    readings.add(read(text));
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      readings.addAll(guesses(bare.group(1), bare.group(2)));
    }
    return readings.stream()
        .flatMap(reading -> reading.time().stream())
        .min(Comparator.comparingLong(time -> Math.abs(time.millisSlowerThan(target))));
  }

  /** Plain digits, spaces and separators; units become colons. */
  private static String tidy(String typed) {
    StringBuilder digits = new StringBuilder();
    for (char letter : typed.toCharArray()) {
      int digit = Character.digit(letter, 10);
      digits.append(digit < 0 ? Character.toLowerCase(letter) : (char) ('0' + digit));
    }
    String text = SPACE.matcher(digits).replaceAll(" ").strip();
    return UNITS.matcher(SECONDS.matcher(text).replaceAll("")).replaceAll(":");
  }

  private static Reading clock(String hours, String minutes, String seconds, String fraction) {
    if (Integer.parseInt(seconds) > 59) {
      return Reading.refuse(Problem.SECONDS_OVER_59);
    }
    if (hours != null && Integer.parseInt(minutes) > 59) {
      return Reading.refuse(Problem.MINUTES_OVER_59);
    }
    long whole = hours == null ? 0 : Long.parseLong(hours) * 3600;
    return seconds(whole + Long.parseLong(minutes) * 60 + Long.parseLong(seconds), fraction);
  }

  private static Reading seconds(long whole, String fraction) {
    if (fraction == null) {
      return Reading.of(whole * 1000);
    }
    return fraction.length() > 3
        ? Reading.refuse(Problem.TOO_MANY_DECIMALS)
        : Reading.of(whole * 1000 + Long.parseLong((fraction + "00").substring(0, 3)));
  }

  /** Minutes and seconds if that is possible, else seconds. */
  private static Reading bare(String digits, String fraction) {
    if (fraction != null && fraction.length() == 2 && digits.length() <= 2) {
      Reading pointed = clock(null, digits, fraction, null);
      return pointed.time().isPresent() ? pointed : seconds(Long.parseLong(digits), fraction);
    }
    Reading packed = packed(digits, fraction);
    return packed.time().isPresent() ? packed : seconds(Long.parseLong(digits), fraction);
  }

  /** {@code 749} as 7:49 and {@code 10203} as 1:02:03. */
  private static Reading packed(String digits, String fraction) {
    int end = digits.length();
    if (end < 3) {
      return Reading.refuse(Problem.INCOMPLETE);
    }
    String seconds = digits.substring(end - 2);
    return end < 5
        ? clock(null, digits.substring(0, end - 2), seconds, fraction)
        : clock(
            digits.substring(0, end - 4), digits.substring(end - 4, end - 2), seconds, fraction);
  }

  /** All that digits without a colon can mean: seconds, or a decimal mark left out. */
  private static List<Reading> guesses(String digits, String fraction) {
    List<Reading> guesses = new ArrayList<>();
    guesses.add(seconds(Long.parseLong(digits), fraction));
    for (int decimals = 1; fraction == null && decimals <= 2; decimals++) {
      int cut = digits.length() - decimals;
      if (cut > 0) {
        String whole = digits.substring(0, cut);
        guesses.add(seconds(Long.parseLong(whole), digits.substring(cut)));
        guesses.add(packed(whole, digits.substring(cut)));
      }
    }
    return guesses;
  }
}
