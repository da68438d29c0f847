package app.milestone.controller;

import app.milestone.model.race.RaceTime;
import app.milestone.model.settings.Units;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;

/** Writes times, paces, distances, durations and dates the way this person reads them. */
public final class Formats {
  /** The sign of a number below zero. */
  public static final String MINUS = "−";

  /** Stands where there is no value yet. */
  public static final String NONE = "–";

  /**
   * Powers of ten. The exact arithmetic of the library is slow to load before the first picture.
   */
  private static final long[] UNITS = {1, 10, 100, 1000};

  /** More than what is lost where a number such as 0.15 has no exact binary value. */
  private static final double ALMOST = 1e-9;

  private final Texts texts;
  private final Units units;
  private final char decimal;
  private final DateFormats dates;

  /** Formats for the locale of the texts and the runner's units. */
  public Formats(Texts texts, Units units) {
    this.texts = texts;
    this.units = units;
    this.decimal = DecimalFormatSymbols.getInstance(texts.locale()).getDecimalSeparator();
    this.dates = new DateFormats(texts.locale());
  }

  /** The unit of distances and paces. */
  public Units units() {
    return units;
  }

  /** {@code 7:49.2}: minutes, seconds and tenths. */
  public String time(RaceTime time) {
    return local(time.rounded(1));
  }

  /** {@code 8:21.47}: for the steps of a calculation. */
  public String hundredths(RaceTime time) {
    return local(time.rounded(2));
  }

  /** {@code 7:49}: minutes and whole seconds. */
  public String wholeTime(RaceTime time) {
    return time.rounded(0);
  }

  /** As typed, with as many decimals as the time has: {@code 7:49.25}. */
  public String exactTime(RaceTime time) {
    return local(time.toString());
  }

  /** A rep under a minute in seconds, {@code 55.8}; a longer one as {@code 1:52.3}. */
  public String rep(RaceTime time) {
    return time.millis() + 50 < 60_000 ? seconds(time.millis()) : time(time);
  }

  /** {@code 12.8}: milliseconds as seconds and tenths, without a unit. */
  public String seconds(long millis) {
    return decimal(millis / 1000.0, 1);
  }

  /** {@code 12.8 s}. */
  public String secondsWithUnit(long millis) {
    return seconds(millis) + " " + texts.get("app.unit.s");
  }

  /** {@code −0.4}, {@code +0.2} or {@code ±0.0}: a difference in seconds, always with its sign. */
  public String delta(long millis) {
    String value = decimal(Math.abs(millis) / 1000.0, 1);
    boolean nothing = (Math.abs(millis) + 50) / 100 == 0;
    return (nothing ? "±" : millis < 0 ? MINUS : "+") + value;
  }

  /** {@code 5:25 /km} or {@code 8:43 /mile}. */
  public String pace(double millisPerMetre) {
    return barePace(millisPerMetre) + " " + paceUnit();
  }

  /** {@code 5:25}: the pace alone, per kilometre or mile. */
  public String barePace(double millisPerMetre) {
    return RaceTime.computed(millisPerMetre * units.metres()).rounded(0);
  }

  /** {@code 4:51.5 /km}: a pace in detail. */
  public String exactPace(double millisPerMetre) {
    RaceTime pace = RaceTime.computed(millisPerMetre * units.metres());
    return local(pace.rounded(1)) + " " + paceUnit();
  }

  /** {@code /km} or {@code /mile}. */
  public String paceUnit() {
    return texts.get(units == Units.MILES ? "app.unit.perMile" : "app.unit.perKm");
  }

  /** {@code 6.0 km} or {@code 3.7 mi}. */
  public String distance(double metres) {
    return bareDistance(metres) + " " + distanceUnit();
  }

  /** {@code 6.0}: kilometres or miles without the unit. */
  public String bareDistance(double metres) {
    return decimal(metres / units.metres(), 1);
  }

  /** {@code km} or {@code mi}. */
  public String distanceUnit() {
    return texts.get(units == Units.MILES ? "app.unit.mi" : "app.unit.km");
  }

  /** {@code 54 min}, or {@code 3 h 56 min} from an hour on; to the nearest minute. */
  public String duration(Duration duration) {
    long minutes = (duration.toMillis() + 30_000) / 60_000;
    String min = texts.get("app.unit.min");
    if (minutes < 60) {
      return minutes + " " + min;
    }
    String hours = minutes / 60 + " " + texts.get("app.unit.h");
    return minutes % 60 == 0 ? hours : hours + " " + minutes % 60 + " " + min;
  }

  /** {@code 55.9 %} of a fraction 0.559, with so many decimals. */
  public String percent(double fraction, int decimals) {
    return texts.get("app.unit.percent", decimal(fraction * 100, decimals));
  }

  /**
   * A number rounded half up as it is written, so 0.15 becomes 0.2, with the locale's decimal mark
   * and the sign "−".
   *
   * @param decimals 0 to 3
   */
  public String decimal(double value, int decimals) {
    long unit = UNITS[decimals];
    long rounded = (long) (Math.abs(value) * unit + 0.5 + ALMOST);
    String whole = (value < 0 && rounded > 0 ? MINUS : "") + rounded / unit;
    return decimals == 0
        ? whole
        : whole + decimal + Long.toString(unit + rounded % unit).substring(1);
  }

  /** {@code 7 minutes 49.2 seconds}, for screen readers. */
  public String spoken(RaceTime time) {
    long tenths = (time.millis() + 50) / 100;
    StringBuilder words = new StringBuilder();
    if (tenths >= 36_000) {
      words.append(texts.get("app.spoken.hours", tenths / 36_000)).append(' ');
    }
    if (tenths >= 600) {
      words.append(texts.get("app.spoken.minutes", tenths / 600 % 60)).append(' ');
    }
    return words
        .append(texts.get("app.spoken.seconds", decimal(tenths % 600 / 10.0, 1)))
        .toString();
  }

  /** {@code 0.4 seconds faster}, for screen readers; negative milliseconds are faster. */
  public String spokenDelta(long millis) {
    String key = millis <= 0 ? "app.spoken.faster" : "app.spoken.slower";
    return texts.get(key, seconds(Math.abs(millis)));
  }

  /** Writes and reads dates. */
  public DateFormats dates() {
    return dates;
  }

  /** {@code Wed 18 Nov}. */
  public String date(LocalDate date) {
    return dates.date(date);
  }

  private String local(String digits) {
    return digits.replace('.', decimal);
  }
}
