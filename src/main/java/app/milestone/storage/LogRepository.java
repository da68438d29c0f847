package app.milestone.storage;

import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.SkipReason;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Keeps what was done, or left out on purpose. */
public final class LogRepository {
  private final Database database;

  public LogRepository(Database database) {
    this.database = database;
  }

  /** The entries of the days from {@code from} to before {@code until}, oldest first. */
  public List<LogEntry> between(LocalDate from, LocalDate until) {
    return database.read(sql -> LogRows.list(sql, "log.date >= ? and log.date < ?", from, until));
  }

  /** The entries of the planned sessions of a run, oldest first. */
  public List<LogEntry> forRun(UUID run) {
    String condition = "log.planned in (select uuid from session where run = ?)";
    return database.read(sql -> LogRows.list(sql, condition, run));
  }

  public Optional<LogEntry> find(UUID entry) {
    return first("log.uuid = ?", entry);
  }

  /** The entry of a planned session. */
  public Optional<LogEntry> forPlanned(UUID session) {
    return first("log.planned = ?", session);
  }

  /** The entry of a test. */
  public Optional<LogEntry> forTest(UUID test) {
    return first("log.test = ?", test);
  }

  private Optional<LogEntry> first(String condition, UUID id) {
    return database.read(sql -> LogRows.list(sql, condition, id).stream().findFirst());
  }

  /** Adds or changes an entry; neighbouring edits with the same merge key are one step. */
  public void save(UndoStep step, LogEntry entry) {
    database.write(step, sql -> LogRows.save(sql, entry));
  }

  /** Deletes an entry and, if it is that of a test, the test with it. */
  public void delete(UndoStep step, UUID entry) {
    delete(step, List.of(entry), Consequences.NONE);
  }

  /** Deletes several entries and the tests they hold as one step, with what follows from that. */
  public void delete(UndoStep step, List<UUID> entries, Consequences consequences) {
    database.write(
        step,
        sql -> {
          consequences.apply(sql);
          for (UUID entry : entries) {
            delete(sql, entry);
          }
        });
  }

  private static void delete(Sql sql, UUID entry) throws SQLException {
    Optional<Optional<UUID>> test =
        sql.first("select test from log where uuid = ?", row -> row.optionalUuid("test"), entry);
    LogRows.delete(sql, entry);
    if (test.isPresent() && test.get().isPresent()) {
      TestRows.delete(sql, test.get().get());
    }
  }

  /** Every entry that was ticked or skipped, newest first, one light line each. */
  public List<LogRow> rows() {
    return database.read(
        sql ->
            sql.list(
                """
                select log.uuid, log.planned, log.date, log.state, log.type, log.title,
                  log.prescription, log.effort, log.seconds, log.metres, log.notes,
                  log.skip_reason, log.test, session.date <> session.scheduled as moved,
                  test.kind, test.time_millis, reps.timed, reps.millis, reps.sets, reps.count
                from log
                left join session on session.uuid = log.planned
                left join test on test.uuid = log.test
                left join (
                  select log, count(case when metres is null then millis end) as timed,
                    cast(round(avg(case when metres is null then millis end)) as integer) as millis,
                    count(count) as sets, cast(round(avg(count)) as integer) as count
                  from rep group by log) as reps on reps.log = log.uuid
                where log.state <> 'OPEN'
                order by log.date desc, log.id desc
                """,
                LogRepository::row));
  }

  private static LogRow row(Row row) throws SQLException {
    OptionalLong test = row.optionalNumber("time_millis");
    return new LogRow(
        row.uuid("uuid"),
        row.optionalUuid("planned"),
        row.date("date"),
        row.value("state", LogState.class),
        row.value("type", SessionType.class),
        row.text("title"),
        row.optionalText("prescription").map(p -> Prescription.parse(p).tile()).orElse(""),
        row.flag("moved"),
        row.optionalWhole("effort"),
        row.optionalWhole("seconds"),
        row.optionalWhole("metres"),
        row.text("notes"),
        row.optionalValue("skip_reason", SkipReason.class),
        row.optionalUuid("test"),
        row.optionalValue("kind", TestKind.class),
        test.isPresent() ? Optional.of(new RaceTime(test.getAsLong())) : Optional.empty(),
        row.whole("timed"),
        row.optionalNumber("millis"),
        row.whole("sets"),
        row.optionalWhole("count"));
  }
}
