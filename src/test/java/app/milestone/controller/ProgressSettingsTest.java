package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.model.race.Sex;
import app.milestone.model.settings.Settings;
import app.milestone.storage.SettingsRepository;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the age grade and what settings change about progress. */
final class ProgressSettingsTest {
  @TempDir Path folder;

  @Test
  void settingsChangeTheAgeGradeAndTheBand() {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      Settings settings =
          Settings.DEFAULT
              .withSex(Optional.of(Sex.MAN))
              .withBirthYear(OptionalInt.of(2010))
              .withVariation(0.03);
      new SettingsRepository(desk.database).save(ProgressDesk.STEP, settings);
      desk.changes.announce(Change.SETTINGS);
      assertEquals("man, 16  ·  rough below 20", desk.page().tiles().get(4).detail());
      assertEquals(0.03, desk.page().chart().cv());
    }
  }

  @Test
  void withoutAgeGradeTheTileSaysWhatIsMissing() {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      Settings year = Settings.DEFAULT.withBirthYear(OptionalInt.of(1986));
      Settings sex = Settings.DEFAULT.withSex(Optional.of(Sex.MAN));
      assertEquals(
          List.of("Add your sex", "Add your birth year", "Add your sex and birth year"),
          Stream.of(year, sex, Settings.DEFAULT)
              .map(settings -> ageDetail(desk, settings))
              .toList());
    }
  }

  private static String ageDetail(ProgressDesk desk, Settings settings) {
    new SettingsRepository(desk.database).save(ProgressDesk.STEP, settings);
    desk.changes.announce(Change.SETTINGS);
    return desk.page().tiles().get(4).detail();
  }
}
