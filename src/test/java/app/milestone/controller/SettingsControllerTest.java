package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.model.race.Sex;
import app.milestone.model.settings.Settings;
import app.milestone.model.settings.Units;
import app.milestone.storage.SettingsRepository;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that each setting is saved at once and can be undone. */
final class SettingsControllerTest {
  @TempDir Path folder;
  private LogDesk desk;
  private SettingsController settings;
  private SettingsState state;

  @BeforeEach
  void open() {
    desk = LogDesk.empty(folder);
    settings = desk.settings;
    state = settings.state();
    settings.refresh();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Settings saved() {
    return new SettingsRepository(desk.database).load();
  }

  @Test
  void eachSettingIsSavedAtOnce() {
    settings.units(Units.MILES);
    settings.firstWeekday(Optional.of(DayOfWeek.SUNDAY));
    settings.dayStart(2);
    settings.sex(Optional.of(Sex.WOMAN));
    settings.variation(state.variations().getFirst());
    state.birthYear.set(" 1985 ");
    settings.birthYear();
    assertEquals(
        new Settings(
            Units.MILES,
            Optional.of(DayOfWeek.SUNDAY),
            2,
            Optional.of(Sex.WOMAN),
            OptionalInt.of(1985),
            0.015),
        saved());
  }

  @Test
  void aChangeSaysWhatItDidAndCanBeUndone() {
    settings.units(Units.MILES);
    assertEquals("Units changed to miles", desk.notice());
    desk.undo();
    assertEquals(Settings.DEFAULT, saved());
    assertEquals(Units.KILOMETRES, state.settings().get().units());
  }

  @Test
  void hoursAreShortWhereTheyAreCountedToTwelve(@TempDir Path other) {
    assertEquals("04:00", settings.hour(4));
    try (LogDesk american = LogDesk.empty(other, Locale.US)) {
      String spaced = american.settings.hour(0) + ", " + american.settings.hour(4);
      assertEquals("12 AM, 4 AM", spaced.replace('\u202f', ' '));
    }
  }

  @Test
  void aBadYearIsExplainedBesideItsFieldAndStays() {
    state.birthYear.set("85");
    settings.birthYear();
    assertEquals("Write a year from 1900 to 2026, or nothing.", state.birthYearProblem().get());
    assertEquals("85", state.birthYear.get());
    assertEquals(OptionalInt.empty(), saved().birthYear());
    state.birthYear.set("2027");
    settings.birthYear();
    assertEquals("Write a year from 1900 to 2026, or nothing.", state.birthYearProblem().get());
    state.birthYear.set("");
    settings.birthYear();
    assertEquals("", state.birthYearProblem().get());
  }

  @Test
  void theRunnersOwnVariationTakesPointAndComma() {
    settings.variation(state.variations().getLast());
    assertEquals(0.02, saved().variation());
    state.ownVariation.set("2,5 %");
    settings.ownVariation();
    assertEquals(0.025, saved().variation());
    assertEquals(state.variations().getLast(), state.variation().get());
    state.ownVariation.set("40");
    settings.ownVariation();
    assertEquals("Write a number from 0.5 to 10 %.", state.variationProblem().get());
    assertEquals(0.025, saved().variation());
  }

  @Test
  void theSameValueAgainIsNoStep() {
    settings.units(Units.KILOMETRES);
    settings.dayStart(4);
    assertEquals("", desk.notice());
    assertEquals(Settings.DEFAULT, saved());
  }
}
