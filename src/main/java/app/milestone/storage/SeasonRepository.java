package app.milestone.storage;

import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Run;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what the first screen needs in few statements. */
public final class SeasonRepository {
  private final Database database;

  public SeasonRepository(Database database) {
    this.database = database;
  }

  /** The season of the active run. */
  public Season load() {
    return database.read(sql -> load(sql, RunRows.active(sql)));
  }

  /** The season of any run. */
  public Season load(UUID run) {
    return database.read(
        sql -> load(sql, sql.first("select * from run where uuid = ?", RunRows::run, run)));
  }

  private static Season load(Sql sql, Optional<Run> run) throws SQLException {
    if (run.isEmpty()) {
      return new Season(
          run,
          List.of(),
          List.of(),
          List.of(),
          TestRows.list(sql, "true"),
          List.of(),
          List.of(),
          SettingsRepository.load(sql));
    }
    UUID id = run.get().id();
    return new Season(
        run,
        RunRows.sessions(sql, id),
        RunRows.pauses(sql, id),
        entries(sql, run.get()),
        TestRows.list(sql, "true"),
        GoalRows.goals(sql, id),
        GoalRows.paceSources(sql, id),
        SettingsRepository.load(sql));
  }

  /** A calendar shows whole weeks: it may go on for six days after the last session. */
  private static List<LogEntry> entries(Sql sql, Run run) throws SQLException {
    String condition =
        """
        (log.date between (select min(date) from session where run = ?)
            and (select date(max(date), '+6 days') from session where run = ?)
          or log.planned in (select uuid from session where run = ?)
          or log.test = ?)
        """;
    return LogRows.list(sql, condition, run.id(), run.id(), run.id(), run.baselineTest());
  }
}
