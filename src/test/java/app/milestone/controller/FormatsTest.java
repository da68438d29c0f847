package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.model.race.RaceTime;
import app.milestone.model.settings.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Checks how values are written. */
final class FormatsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

  private final Formats metric = new Formats(new Texts(Locale.UK), Units.KILOMETRES);
  private final Formats miles = new Formats(new Texts(Locale.US), Units.MILES);
  private final Formats german = new Formats(new Texts(Locale.GERMANY), Units.KILOMETRES);

  @Test
  void timesHaveTenthsAndTheDecimalMarkOfTheLocale() {
    RaceTime time = new RaceTime(469_200);
    assertEquals("7:49.2", metric.time(time));
    assertEquals("7:49,2", german.time(time));
    assertEquals("7:49", metric.wholeTime(time));
    assertEquals("55.8", metric.rep(new RaceTime(55_800)));
    assertEquals("1:52.3", metric.rep(new RaceTime(112_340)));
  }

  @Test
  void differencesAlwaysHaveTheirSign() {
    assertEquals("−0.4", metric.delta(-400));
    assertEquals("+0.2", metric.delta(200));
    assertEquals("±0.0", metric.delta(-49));
    assertEquals("12.8 s", metric.secondsWithUnit(12_800));
  }

  @Test
  void pacesAndDistancesFollowTheUnits() {
    assertEquals("5:25 /km", metric.pace(325.0));
    assertEquals("8:43 /mile", miles.pace(325.0));
    assertEquals("6.0 km", metric.distance(6000));
    assertEquals("3.7 mi", miles.distance(6000));
    assertEquals("6,0 km", german.distance(6000));
  }

  @Test
  void durationsTurnToHoursFromSixtyMinutesOn() {
    assertEquals("54 min", metric.duration(Duration.ofMinutes(54)));
    assertEquals("3 h 56 min", metric.duration(Duration.ofMinutes(236)));
    assertEquals("2 h", metric.duration(Duration.ofMinutes(120)));
  }

  @Test
  void datesFollowTheLocale() {
    assertEquals("Wed 18 Nov", metric.date(DAY));
    assertEquals("Wed Nov 18", miles.date(DAY));
    assertEquals("Wednesday 18 November", metric.dates().longDate(DAY));
    assertEquals(
        "26 Oct – 15 Nov",
        metric.dates().range(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 15)));
  }

  @Test
  void timesAreSpokenInWords() {
    assertEquals("7 minutes 49.2 seconds", metric.spoken(new RaceTime(469_200)));
    assertEquals("1 minute 1.0 seconds", metric.spoken(new RaceTime(61_000)));
    assertEquals("0.4 seconds faster", metric.spokenDelta(-400));
  }

  @Test
  void numbersAreRoundedHalfUp() {
    assertEquals("55.9 %", metric.percent(0.5585, 1));
    assertEquals("−2.5", metric.decimal(-2.45, 1));
    assertEquals("0.2", metric.decimal(0.15, 1));
    assertEquals("0.0", metric.decimal(-0.04, 1));
    assertEquals("1,01", german.decimal(1.005, 2));
  }

  @Test
  void numbersAreRoundedAsExactArithmeticRoundsWhatIsWritten() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      double value = random.nextInt(-50_000_000, 50_000_000) / 10_000.0;
      int decimals = random.nextInt(4);
      BigDecimal exact = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
      String sign = exact.signum() < 0 ? "−" : "";
      assertEquals(
          sign + exact.abs().toPlainString(), metric.decimal(value, decimals), "of " + value);
    }
  }

  @Test
  void typedDatesAreReadInManyForms() {
    DateReader reader = new DateReader(Locale.UK);
    for (String text :
        List.of("18 Nov", "Wed 18 Nov 2026", "18.11.", "18/11/26", "2026-11-18", "Nov 18")) {
      assertEquals(Optional.of(DAY), reader.read(text, DAY.plusDays(3)), text);
    }
    assertEquals(Optional.of(DAY), new DateReader(Locale.US).read("11/18/2026", DAY));
    assertEquals(Optional.empty(), reader.read("31.2.", DAY));
    assertEquals(Optional.empty(), reader.read("soon", DAY));
  }
}
