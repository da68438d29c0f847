package app.milestone.storage;

import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.RaceTime;
import app.milestone.model.session.Feeling;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Rep;
import app.milestone.model.session.SkipReason;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Reads and writes log entries with their reps inside an open transaction. */
final class LogRows {
  private static final String COLUMNS =
      """
      uuid, planned, date, state, type, title, prescription, goal_mile_millis, five_k_millis,
      effort, feeling, seconds, seconds_estimated, metres, metres_estimated, notes, skip_reason,
      test, entered\
      """;

  private static final List<byte[]> SEALED = Digest.beginnings(COLUMNS);

  private static final String INSERT =
      """
      insert into log (%s, digest)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
          .formatted(COLUMNS);

  private static final String UPDATE =
      """
      on conflict (uuid) do update set planned = excluded.planned, date = excluded.date,
        state = excluded.state, type = excluded.type, title = excluded.title,
        prescription = excluded.prescription, goal_mile_millis = excluded.goal_mile_millis,
        five_k_millis = excluded.five_k_millis, effort = excluded.effort,
        feeling = excluded.feeling, seconds = excluded.seconds,
        seconds_estimated = excluded.seconds_estimated, metres = excluded.metres,
        metres_estimated = excluded.metres_estimated, notes = excluded.notes,
        skip_reason = excluded.skip_reason, test = excluded.test, entered = excluded.entered
      """;

  private LogRows() {}

  /** The entries for which the condition on table {@code log} holds, oldest first. */
  static List<LogEntry> list(Sql sql, String condition, Object... arguments) throws SQLException {
    return ordered(sql, "date, id", condition, arguments);
  }

  /** The same in another order. */
  static List<LogEntry> ordered(Sql sql, String order, String condition, Object... arguments)
      throws SQLException {
    Map<UUID, List<Rep>> reps = RepRows.ofLogs(sql, condition, arguments);
    return sql.list(
        "select * from log where " + condition + " order by " + order,
        row -> entry(row, reps.getOrDefault(row.uuid("uuid"), List.of())),
        arguments);
  }

  private static LogEntry entry(Row row, List<Rep> reps) throws SQLException {
    return new LogEntry(
        row.uuid("uuid"),
        row.optionalUuid("planned"),
        row.date("date"),
        row.value("state", LogState.class),
        row.value("type", SessionType.class),
        row.text("title"),
        row.optionalText("prescription").map(Prescription::parse),
        new Paces(time(row, "goal_mile_millis"), time(row, "five_k_millis")),
        figures(row, reps),
        row.optionalValue("skip_reason", SkipReason.class),
        row.optionalUuid("test"),
        row.moment("entered"));
  }

  private static Figures figures(Row row, List<Rep> reps) throws SQLException {
    return new Figures(
        row.optionalWhole("effort"),
        row.optionalValue("feeling", Feeling.class),
        row.optionalWhole("seconds"),
        row.flag("seconds_estimated"),
        row.optionalWhole("metres"),
        row.flag("metres_estimated"),
        row.text("notes"),
        reps);
  }

  private static Optional<RaceTime> time(Row row, String column) throws SQLException {
    OptionalLong millis = row.optionalNumber(column);
    return millis.isPresent() ? Optional.of(new RaceTime(millis.getAsLong())) : Optional.empty();
  }

  static void save(Sql sql, LogEntry entry) throws SQLException {
    List<Object> values = values(entry);
    values.add("");
    sql.run(INSERT + UPDATE, values.toArray());
    RepRows.save(sql, entry);
    Digest.sealLog(sql, entry.id());
  }

  /**
   * Writes an entry that is not there yet, sealed at once from what is written: many thousands come
   * one after the other, and reading each again would take as long as writing it.
   */
  static void insert(Sql sql, LogEntry entry) throws SQLException {
    List<Object> values = values(entry);
    values.replaceAll(Sql::plain);
    Digest digest = new Digest();
    digest.add(SEALED, values);
    RepRows.seal(entry, digest);
    values.add(digest.take());
    sql.repeat(INSERT, values);
    RepRows.insert(sql, entry);
  }

  private static List<Object> values(LogEntry entry) {
    Figures figures = entry.figures();
    return new ArrayList<>(
        Arrays.asList(
            entry.id(),
            entry.plannedId(),
            entry.date(),
            entry.state(),
            entry.type(),
            entry.title(),
            entry.prescription(),
            entry.paces().goalMile().map(RaceTime::millis),
            entry.paces().fiveK().map(RaceTime::millis),
            figures.effort(),
            figures.feeling(),
            figures.seconds(),
            figures.secondsEstimated(),
            figures.metres(),
            figures.metresEstimated(),
            figures.notes(),
            entry.skipReason(),
            entry.testId(),
            entry.entered()));
  }

  /** Gives an entry that is still open the date to which its session moves. */
  static void follow(Sql sql, PlannedSession session) throws SQLException {
    String open =
        """
        log.planned = ? and log.state = 'OPEN'
          and (select date from session where uuid = log.planned) <> ?
        """;
    for (LogEntry entry : list(sql, open, session.id(), session.date())) {
      save(sql, entry.withDate(session.date()));
    }
  }

  /** The tests that some entries hold; {@code entries} is a JSON array of their identities. */
  static List<UUID> tests(Sql sql, String entries) throws SQLException {
    return sql.list(
        """
        select test from log
        where test is not null and uuid in (select value from json_each(?))
        """,
        row -> row.uuid("test"),
        entries);
  }

  /** Deletes the entry of a test, but not the test. */
  static void deleteOf(Sql sql, UUID test) throws SQLException {
    sql.run("delete from rep where log in (select uuid from log where test = ?)", test);
    sql.run("delete from log where test = ?", test);
  }

  /** Deletes entries and the tests they hold; {@code entries} as for {@link #tests}. */
  static void delete(Sql sql, String entries) throws SQLException {
    List<UUID> tests = tests(sql, entries);
    sql.run("delete from rep where log in (select value from json_each(?))", entries);
    sql.run("delete from log where uuid in (select value from json_each(?))", entries);
    for (UUID test : tests) {
      TestRows.delete(sql, test);
    }
  }
}
