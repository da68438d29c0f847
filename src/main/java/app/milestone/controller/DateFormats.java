package app.milestone.controller;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.WeekFields;
import java.util.Locale;

/** Writes dates for one locale: English as "Wed 18 Nov", others in their own order and words. */
public final class DateFormats {
  private final Locale locale;
  private final DateTimeFormatter date;
  private final DateTimeFormatter dateWithYear;
  private final DateTimeFormatter dayMonth;
  private final DateTimeFormatter longDate;
  private final DateTimeFormatter month;
  private final DateTimeFormatter time;

  /** Formats of the locale. */
  public DateFormats(Locale locale) {
    this.locale = locale;
    boolean american = locale.getCountry().equals("US");
    date = formatter(american ? "EEE MMM d" : "EEE d MMM", "MMMEd");
    dateWithYear = formatter(american ? "EEE MMM d, yyyy" : "EEE d MMM yyyy", "yMMMEd");
    dayMonth = formatter(american ? "MMM d" : "d MMM", "MMMd");
    longDate = formatter(american ? "EEEE MMMM d" : "EEEE d MMMM", "MMMMEEEEd");
    month = formatter("MMMM yyyy", "yMMMM");
    time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
  }

  private DateTimeFormatter formatter(String english, String skeleton) {
    boolean isEnglish = locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
    if (isEnglish) {
      return DateTimeFormatter.ofPattern(english, Locale.ENGLISH);
    }
    try {
      return localized(skeleton);
    } catch (DateTimeException _) {
      return DateTimeFormatter.ofPattern(english, locale);
    }
  }

  private DateTimeFormatter localized(String skeleton) {
    DateTimeFormatter formatter =
        DateTimeFormatter.ofLocalizedPattern(skeleton)
            .withLocale(locale)
            .withChronology(IsoChronology.INSTANCE);
    formatter.format(LocalDate.EPOCH);
    return formatter;
  }

  /** {@code Wed 18 Nov}. */
  public String date(LocalDate value) {
    return date.format(value);
  }

  /** {@code Sun 8 Nov 2026}. */
  public String dateWithYear(LocalDate value) {
    return dateWithYear.format(value);
  }

  /** {@code 18 Nov}. */
  public String dayMonth(LocalDate value) {
    return dayMonth.format(value);
  }

  /** {@code Wednesday 18 November}, for screen readers and long lines. */
  public String longDate(LocalDate value) {
    return longDate.format(value);
  }

  /** {@code November 2026}. */
  public String month(YearMonth value) {
    return month.format(value.atDay(1));
  }

  /** {@code 26 Oct – 15 Nov}, both days included. */
  public String range(LocalDate first, LocalDate last) {
    return dayMonth(first) + " – " + dayMonth(last);
  }

  /** {@code Wed}. */
  public String weekday(DayOfWeek value) {
    return value.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  /** {@code Wednesday}. */
  public String longWeekday(DayOfWeek value) {
    return value.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /** {@code W}: a weekday in one letter. */
  public String weekdayLetter(DayOfWeek value) {
    return value.getDisplayName(TextStyle.NARROW_STANDALONE, locale);
  }

  /** {@code 18:42}, or {@code 6:42 PM} where people write that. */
  public String clock(LocalTime value) {
    return time.format((TemporalAccessor) value);
  }

  /** The first day of the week where this person lives. */
  public DayOfWeek firstWeekday() {
    return WeekFields.of(locale).getFirstDayOfWeek();
  }

  /** The locale whose dates these are. */
  public Locale locale() {
    return locale;
  }
}
