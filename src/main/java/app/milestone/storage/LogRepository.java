package app.milestone.storage;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps what was done, or left out on purpose. */
public final class LogRepository {
  /** So that no more of what takes back a large deletion is ever unpacked at once. */
  private static final int DELETED_AT_ONCE = 500;

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

  /**
   * The last hill session before a day, and not before another, whose climbs were timed as a {@link
   * app.milestone.model.session.HillProposal} needs it.
   */
  public Optional<LogEntry> lastHills(LocalDate from, LocalDate before) {
    String condition =
        """
        log.id = (select id from log as hills
          where type = 'HILLS' and date >= ? and date < ?
            and (select avg(millis) from rep where rep.log = hills.uuid) >= 2500
          order by date desc, id desc limit 1)
        """;
    return database.read(sql -> LogRows.list(sql, condition, from, before).stream().findFirst());
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
    List<Database.Work> pieces = new ArrayList<>();
    pieces.add(consequences::apply);
    for (int from = 0; from < entries.size(); from += DELETED_AT_ONCE) {
      int to = Math.min(entries.size(), from + DELETED_AT_ONCE);
      String some = json(entries.subList(from, to));
      pieces.add(sql -> LogRows.delete(sql, some));
    }
    database.write(step, pieces);
  }

  /** The tests that these entries hold. */
  public Set<UUID> tests(Collection<UUID> entries) {
    String some = json(entries);
    return database.read(sql -> Set.copyOf(LogRows.tests(sql, some)));
  }

  /** The entries with these identities, as far as they exist, oldest first. */
  public List<LogEntry> entries(Collection<UUID> ids) {
    String condition = "log.uuid in (select value from json_each(?))";
    return database.read(sql -> LogRows.list(sql, condition, json(ids)));
  }

  private static String json(Collection<UUID> ids) {
    return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
  }

  /** Every entry that was ticked or skipped, newest first, one light row each. */
  public List<LogRow> rows() {
    return database.read(
        sql ->
            sql.list(
                """
                select log.uuid, log.date, log.state, log.type, log.effort, log.seconds, log.metres,
                  log.test is not null as test, session.date <> session.scheduled as moved,
                  log.planned is null and exists (select 1 from run where run.start <= log.date
                    and (log.test is null or run.baseline is not log.test)) as extra
                from log left join session on session.uuid = log.planned
                where log.state <> 'OPEN'
                order by log.date desc, log.id desc
                """,
                LogRepository::row));
  }

  private static LogRow row(Row row) throws SQLException {
    return new LogRow(
        row.uuid("uuid"),
        (int) row.date("date").toEpochDay(),
        row.value("state", LogState.class),
        row.value("type", SessionType.class),
        row.optionalWhole("effort").orElse(-1),
        row.optionalWhole("seconds").orElse(-1),
        row.optionalWhole("metres").orElse(-1),
        row.flag("test"),
        row.flag("moved"),
        row.flag("extra"));
  }
}
