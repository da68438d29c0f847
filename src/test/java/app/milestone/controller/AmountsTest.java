package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.controller.EntryRule.Place;
import app.milestone.model.race.RaceTime;
import app.milestone.model.session.Rep;
import app.milestone.model.settings.Units;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class AmountsTest {
  private static final EntryRule.Split TWO_HUNDRED =
      new EntryRule.Split(Optional.of(56_173.0), new RaceTime(56_173), Locale.GERMANY);

  @Test
  void durationsAreReadInMinutesOrHoursAndMinutes() {
    for (String text : List.of("65", "65 min", "65 m", "1:05", "1h05", "1 h 5 min", "65’")) {
      assertEquals(OptionalInt.of(3900), Amounts.seconds(text), text);
    }
    for (String text : List.of("", "long", "1:75", "-5", "0", "9999")) {
      assertEquals(OptionalInt.empty(), Amounts.seconds(text), text);
    }
  }

  @Test
  void distancesAreReadWithAndWithoutTheirUnit() {
    for (String text : List.of("6", "6.0", "6,0 km", "6000 m", "6km")) {
      assertEquals(OptionalInt.of(6000), Amounts.metres(text, Units.KILOMETRES), text);
    }
    assertEquals(OptionalInt.of(5955), Amounts.metres("3.7 mi", Units.KILOMETRES));
    assertEquals(OptionalInt.of(5955), Amounts.metres("3.7", Units.MILES));
    for (String text : List.of("", "far", "6 kg", "0", "2000 km")) {
      assertEquals(OptionalInt.empty(), Amounts.metres(text, Units.KILOMETRES), text);
    }
  }

  @Test
  void repsAreReadNearTheirTarget() {
    for (String text : List.of("55.8", "55,8", "0:55.8", "558")) {
      assertEquals(
          Optional.of(Rep.timed(0, 0, 55_800)), TWO_HUNDRED.read(new Place(0, 0), text), text);
    }
    for (String text : List.of("", "x", "5", "9:99", "1:61")) {
      assertEquals(Optional.empty(), TWO_HUNDRED.read(new Place(0, 0), text), text);
    }
  }

  @Test
  void numbersAreWrittenWithTheMarkOfTheLocale() {
    assertEquals("55,8", TWO_HUNDRED.write(Rep.timed(0, 0, 55_800)));
    assertEquals("1:02,0", TWO_HUNDRED.write(Rep.timed(0, 0, 62_000)));
    assertEquals("6,25", Amounts.length(6250, Units.KILOMETRES, Locale.GERMANY));
    assertEquals("6.0", Amounts.length(6000, Units.KILOMETRES, Locale.UK));
    assertEquals("54", Amounts.minutes(3240, Locale.UK));
    assertEquals("54.5", Amounts.minutes(3270, Locale.UK));
  }
}
