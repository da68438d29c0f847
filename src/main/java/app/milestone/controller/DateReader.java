package app.milestone.controller;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates the way people type them: {@code 18 Nov}, {@code Wed 18 Nov 2026}, {@code 18.11.},
 * {@code 2026-11-18}, {@code 11/18/2026} where the month comes first.
 */
public final class DateReader {
  private final Locale locale;

  /** Reads the month names and the order of the locale. */
  public DateReader(Locale locale) {
    this.locale = locale;
  }

  /** The date; without a year it is the one nearest to {@code today}. */
  public Optional<LocalDate> read(String text, LocalDate today) {
    List<Integer> numbers = new ArrayList<>();
    Optional<Month> month = Optional.empty();
    for (String word : text.strip().toLowerCase(locale).split("[\\s.,/-]+")) {
      if (word.matches("\\d{1,4}")) {
        numbers.add(Integer.valueOf(word));
      } else if (month.isEmpty()) {
        month = month(word);
      }
    }
    try {
      return month.isPresent()
          ? withName(numbers, month.get(), today)
          : fromNumbers(numbers, text, today);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private Optional<Month> month(String word) {
    if (word.length() < 3) {
      return Optional.empty();
    }
    for (Month month : Month.values()) {
      for (Locale names : List.of(locale, Locale.ENGLISH)) {
        if (month.getDisplayName(TextStyle.FULL, names).toLowerCase(locale).startsWith(word)) {
          return Optional.of(month);
        }
      }
    }
    return word.equals("sept") ? Optional.of(Month.SEPTEMBER) : Optional.empty();
  }

  private Optional<LocalDate> withName(List<Integer> numbers, Month month, LocalDate today) {
    return switch (numbers.size()) {
      case 1 -> Optional.of(nearest(month.getValue(), numbers.getFirst(), today));
      case 2 -> {
        boolean yearFirst = numbers.getFirst() > 31;
        int year = yearFirst ? numbers.getFirst() : numbers.getLast();
        int day = yearFirst ? numbers.getLast() : numbers.getFirst();
        yield Optional.of(LocalDate.of(fullYear(year), month, day));
      }
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> fromNumbers(List<Integer> numbers, String text, LocalDate today) {
    boolean monthFirst = locale.getCountry().equals("US") && text.indexOf('.') < 0;
    return switch (numbers.size()) {
      case 2 -> {
        int day = numbers.get(monthFirst ? 1 : 0);
        int month = numbers.get(monthFirst ? 0 : 1);
        yield Optional.of(nearest(month, day, today));
      }
      case 3 -> {
        boolean iso = numbers.getFirst() > 31;
        int day = iso ? numbers.get(2) : numbers.get(monthFirst ? 1 : 0);
        int month = iso ? numbers.get(1) : numbers.get(monthFirst ? 0 : 1);
        int year = iso ? numbers.get(0) : numbers.get(2);
        yield Optional.of(LocalDate.of(fullYear(year), month, day));
      }
      default -> Optional.empty();
    };
  }

  private static int fullYear(int year) {
    return year < 100 ? 2000 + year : year;
  }

  private static LocalDate nearest(int month, int day, LocalDate today) {
    LocalDate best = LocalDate.of(today.getYear(), month, day);
    for (LocalDate other : List.of(best.minusYears(1), best.plusYears(1))) {
      long distance = Math.abs(other.toEpochDay() - today.toEpochDay());
      if (distance < Math.abs(best.toEpochDay() - today.toEpochDay())) {
        best = other;
      }
    }
    return best;
  }
}
