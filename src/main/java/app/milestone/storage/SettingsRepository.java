package app.milestone.storage;

import app.milestone.model.race.Sex;
import app.milestone.model.settings.Settings;
import app.milestone.model.settings.Units;
import java.sql.SQLException;
import java.time.DayOfWeek;

/** Keeps the settings that describe the runner. */
public final class SettingsRepository {
  private final Database database;

  public SettingsRepository(Database database) {
    this.database = database;
  }

  /** The settings; {@link Settings#DEFAULT} until some were saved. */
  public Settings load() {
    return database.read(SettingsRepository::load);
  }

  static Settings load(Sql sql) throws SQLException {
    return sql.first("select * from settings", SettingsRepository::settings)
        .orElse(Settings.DEFAULT);
  }

  static Settings settings(Row row) throws SQLException {
    return new Settings(
        row.value("units", Units.class),
        row.optionalValue("first_weekday", DayOfWeek.class),
        row.whole("day_start_hour"),
        row.optionalValue("sex", Sex.class),
        row.optionalWhole("birth_year"),
        row.real("variation"));
  }

  public void save(UndoStep step, Settings settings) {
    database.write(step, sql -> save(sql, settings));
  }

  static void save(Sql sql, Settings settings) throws SQLException {
    sql.run(
        """
        insert into settings (id, units, first_weekday, day_start_hour, sex, birth_year, variation)
        values (1, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update set units = excluded.units,
          first_weekday = excluded.first_weekday, day_start_hour = excluded.day_start_hour,
          sex = excluded.sex, birth_year = excluded.birth_year, variation = excluded.variation
        """,
        settings.units(),
        settings.firstWeekday(),
        settings.dayStartHour(),
        settings.sex(),
        settings.birthYear(),
        settings.variation());
  }
}
