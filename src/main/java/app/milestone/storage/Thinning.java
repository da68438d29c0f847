package app.milestone.storage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Chooses which backups of one data file are kept: many recent ones and ever fewer older ones.
 *
 * <p>Age is counted in backups, never by a clock: the newest has the highest number, whatever its
 * date says, and a runner who was away for a year loses none. Days are those of UTC.
 */
final class Thinning {
  /** So many of the newest stay in any case, those that are whole. */
  static final int NEWEST = 3;

  private static final int WHOLE_DAYS = 2;
  private static final int OF_WHOLE_DAYS = 20;
  private static final int DAYS = 14;
  private static final int WEEKS = 10;
  private static final int MONTHS = 12;
  private static final int MIGRATIONS = 3;

  private Thinning() {}

  /** Those that may go of backups that count: ones known to be damaged are left out before. */
  static Set<Backup> surplus(List<Backup> counted) {
    List<Backup> all = counted.stream().sorted(Backup.LAST_WRITE_FIRST).toList();
    Set<Backup> surplus = new HashSet<>(all);
    all.stream().limit(NEWEST).forEach(surplus::remove);
    wholeDays(all).forEach(surplus::remove);
    newestOfEach(all, Thinning::day, DAYS).forEach(surplus::remove);
    newestOfEach(all, Thinning::week, WEEKS).forEach(surplus::remove);
    newestOfEach(all, backup -> YearMonth.from(day(backup)), MONTHS).forEach(surplus::remove);
    newestOfEach(all, backup -> day(backup).getYear(), all.size()).forEach(surplus::remove);
    all.stream()
        .filter(backup -> backup.reason().equals(Backup.MIGRATION))
        .limit(MIGRATIONS)
        .forEach(surplus::remove);
    return surplus;
  }

  private static List<Backup> wholeDays(List<Backup> newestFirst) {
    Set<LocalDate> days =
        newestFirst.stream()
            .map(Thinning::day)
            .distinct()
            .limit(WHOLE_DAYS)
            .collect(Collectors.toSet());
    return newestFirst.stream()
        .filter(backup -> days.contains(day(backup)))
        .limit(OF_WHOLE_DAYS)
        .toList();
  }

  private static List<Backup> newestOfEach(
      List<Backup> newestFirst, Function<Backup, Object> span, int spans) {
    Set<Object> seen = new HashSet<>();
    return newestFirst.stream()
        .filter(backup -> seen.add(span.apply(backup)))
        .limit(spans)
        .toList();
  }

  private static LocalDate day(Backup backup) {
    return LocalDate.ofInstant(backup.made(), ZoneOffset.UTC);
  }

  private static List<Integer> week(Backup backup) {
    LocalDate day = day(backup);
    return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
