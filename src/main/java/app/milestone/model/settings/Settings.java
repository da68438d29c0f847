package app.milestone.model.settings;

import app.milestone.model.race.Sex;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The settings that describe the runner; they live in the data file and can be undone.
 *
 * @param units unit of distances and paces
 * @param firstWeekday first column of the month view; empty follows the locale
 * @param dayStartHour hour of the day, 0 to 6, at which a new day begins
 * @param sex for the age grade and the record check
 * @param birthYear calendar year of birth, 1900 to 2100
 * @param variation day-to-day coefficient of variation of a mile, as a fraction (0.02 is 2 %)
 */
public record Settings(
    Units units,
    Optional<DayOfWeek> firstWeekday,
    int dayStartHour,
    Optional<Sex> sex,
    OptionalInt birthYear,
    double variation) {

  /** What a new data file starts with. */
  public static final Settings DEFAULT =
      new Settings(
          Units.KILOMETRES, Optional.empty(), 4, Optional.empty(), OptionalInt.empty(), 0.02);

  public Settings {
    if (dayStartHour < 0 || dayStartHour > 6) {
      throw new IllegalArgumentException("day start hour " + dayStartHour);
    }
    if (birthYear.isPresent() && (birthYear.getAsInt() < 1900 || birthYear.getAsInt() > 2100)) {
      throw new IllegalArgumentException("birth year " + birthYear.getAsInt());
    }
    if (!(variation >= 0.005 && variation <= 0.1)) {
      throw new IllegalArgumentException("variation " + variation);
    }
  }

  /** The runner's day at that moment: until the day-start hour it is still the day before. */
  public LocalDate dayOf(ZonedDateTime moment) {
    LocalDate date = moment.toLocalDate();
    return moment.getHour() < dayStartHour ? date.minusDays(1) : date;
  }

  public Settings withUnits(Units value) {
    return new Settings(value, firstWeekday, dayStartHour, sex, birthYear, variation);
  }

  public Settings withFirstWeekday(Optional<DayOfWeek> value) {
    return new Settings(units, value, dayStartHour, sex, birthYear, variation);
  }

  public Settings withDayStartHour(int value) {
    return new Settings(units, firstWeekday, value, sex, birthYear, variation);
  }

  public Settings withSex(Optional<Sex> value) {
    return new Settings(units, firstWeekday, dayStartHour, value, birthYear, variation);
  }

  public Settings withBirthYear(OptionalInt value) {
    return new Settings(units, firstWeekday, dayStartHour, sex, value, variation);
  }

  public Settings withVariation(double value) {
    return new Settings(units, firstWeekday, dayStartHour, sex, birthYear, value);
  }
}
