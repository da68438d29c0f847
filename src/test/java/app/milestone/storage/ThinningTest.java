package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ThinningTest {
  private static final Path FOLDER = Path.of("backups");
  private static final Instant START = Instant.parse("2026-01-01T09:00:00Z");

  @Test
  void fewBackupsAreAllKept() {
    assertEquals(Set.of(), Thinning.surplus(List.of()));
    assertEquals(Set.of(), Thinning.surplus(every(Duration.ofMinutes(30), 20)));
  }

  @Test
  void ofTheNewestTwoDaysTwentyAreKept() {
    List<Backup> halfHours = every(Duration.ofMinutes(30), 56);
    assertEquals(20 + 1, kept(halfHours).size());
    assertEquals(halfHours.subList(36, 56), kept(halfHours).subList(1, 21));
    assertEquals(lastOfDay(halfHours, LocalDate.of(2026, 1, 1)), kept(halfHours).getFirst());
  }

  @Test
  void ofOlderDaysTheLastOfFourteenIsKept() {
    List<Backup> twiceADay = every(Duration.ofHours(12), 40);
    List<LocalDate> days = kept(twiceADay).stream().map(ThinningTest::day).distinct().toList();
    assertTrue(days.containsAll(lastDays(twiceADay, 14)));
    for (LocalDate day : lastDays(twiceADay, 14).subList(0, 12)) {
      List<Backup> ofDay = kept(twiceADay).stream().filter(it -> day(it).equals(day)).toList();
      assertEquals(List.of(lastOfDay(twiceADay, day)), ofDay);
    }
  }

  @Test
  void ofTenYearsTheWeeksTheMonthsAndTheYearsAreKept() {
    List<Backup> daily = every(Duration.ofDays(1), 3650);
    List<Backup> kept = kept(daily);
    assertEquals(daily.subList(3636, 3650), kept.subList(kept.size() - 14, kept.size()));
    Set<YearMonth> months =
        new HashSet<>(kept.stream().map(it -> YearMonth.from(day(it))).toList());
    YearMonth last = YearMonth.from(day(daily.getLast()));
    for (int back = 0; back < 12; back++) {
      assertTrue(months.contains(last.minusMonths(back)));
    }
    assertEquals(10, kept.stream().map(it -> day(it).getYear()).distinct().count());
    assertEquals(14 + 7 + 11 + 9, kept.size(), "days, weeks, months and years that do not overlap");
  }

  @Test
  void theLastThreeBeforeAMigrationAreKept() {
    List<Backup> all = new ArrayList<>(every(Duration.ofHours(1), 100));
    for (int i = 0; i < 5; i++) {
      all.set(i, Backup.in(FOLDER, i + 1, START.plusSeconds(i), Backup.MIGRATION, 1));
    }
    assertEquals(all.subList(2, 5), kept(all).subList(0, 3));
  }

  @Test
  void aClockThatWasWrongOnceMakesNoOldBackupTheNewest() {
    List<Backup> all = new ArrayList<>(every(Duration.ofMinutes(30), 30));
    Backup future = Backup.in(FOLDER, 1, Instant.parse("2099-01-01T00:00:00Z"), Backup.EXIT, 1);
    all.set(0, future);
    Backup past = Backup.in(FOLDER, 31, Instant.parse("1999-01-01T00:00:00Z"), Backup.EXIT, 1);
    all.add(past);
    assertTrue(kept(all).contains(past));
    assertTrue(kept(all).containsAll(all.subList(28, 30)));
  }

  @Test
  void thinningAfterEveryBackupKeepsTheSameAsThinningOnce() {
    for (long seed = 1; seed <= 30; seed++) {
      List<Backup> all = random(new Random(seed));
      List<Backup> stepwise = new ArrayList<>();
      for (Backup backup : all) {
        stepwise.add(backup);
        stepwise.removeAll(Thinning.surplus(stepwise));
      }
      assertTrue(stepwise.containsAll(all.subList(all.size() - 3, all.size())), "seed " + seed);
      assertTrue(stepwise.containsAll(kept(all)), "seed " + seed);
      assertTrue(stepwise.size() <= 20 + 14 + 10 + 12 + 3 + 3 + 20, "seed " + seed);
    }
  }

  @Test
  void theOrderOfTheListDoesNotMatter() {
    List<Backup> all = random(new Random(7));
    List<Backup> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(8));
    assertEquals(Thinning.surplus(all), Thinning.surplus(shuffled));
  }

  private static List<Backup> random(Random random) {
    List<Backup> all = new ArrayList<>();
    Instant made = START;
    for (int seq = 1; seq <= 300; seq++) {
      made = made.plusSeconds(60 + random.nextInt(random.nextInt(8) == 0 ? 3_000_000 : 30_000));
      String reason = random.nextInt(20) == 0 ? Backup.MIGRATION : Backup.TIMER;
      all.add(Backup.in(FOLDER, seq, made, reason, 1));
    }
    return all;
  }

  private static List<Backup> every(Duration step, int count) {
    List<Backup> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(Backup.in(FOLDER, i + 1L, START.plus(step.multipliedBy(i)), Backup.TIMER, 1));
    }
    return all;
  }

  private static List<Backup> kept(List<Backup> all) {
    Set<Backup> surplus = Thinning.surplus(all);
    return all.stream().filter(backup -> !surplus.contains(backup)).toList();
  }

  private static LocalDate day(Backup backup) {
    return LocalDate.ofInstant(backup.made(), ZoneOffset.UTC);
  }

  private static List<LocalDate> lastDays(List<Backup> all, int count) {
    List<LocalDate> days = all.stream().map(ThinningTest::day).distinct().toList();
    return days.subList(days.size() - count, days.size());
  }

  private static Backup lastOfDay(List<Backup> all, LocalDate day) {
    return all.stream().filter(it -> day(it).equals(day)).toList().getLast();
  }
}
