package app.milestone.storage;

import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Rep;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and writes the reps of log entries inside an open transaction. */
final class RepRows {
  private static final String COLUMNS = "entry_group, position, millis, metres, count, done";
  private static final List<byte[]> SEALED = Digest.beginnings(COLUMNS);
  private static final int NUMBERS = SEALED.size();
  private static final String ROW = "(?1, ?, ?, ?, ?, ?, ?)";

  /** So many rows go with one statement at most: the next ones take as long each. */
  private static final int MOST = 32;

  private static final String UPDATE =
      """
       on conflict (log, entry_group, position) do update set millis = excluded.millis,
        metres = excluded.metres, count = excluded.count, done = excluded.done
      """;

  private record Entered(UUID log, Rep rep) {}

  private RepRows() {}

  /** The reps of the entries for which the condition on table {@code log} holds, in their order. */
  static Map<UUID, List<Rep>> ofLogs(Sql sql, String condition, Object... arguments)
      throws SQLException {
    Map<UUID, List<Rep>> reps = new HashMap<>();
    String query =
        "select rep.* from rep join log on log.uuid = rep.log where "
            + condition
            + " order by rep.log, rep.entry_group, rep.position";
    for (Entered entered : sql.list(query, RepRows::entered, arguments)) {
      reps.computeIfAbsent(entered.log(), _ -> new ArrayList<>()).add(entered.rep());
    }
    return reps;
  }

  private static Entered entered(Row row) throws SQLException {
    return new Entered(row.uuid("log"), rep(row));
  }

  private static Rep rep(Row row) throws SQLException {
    return new Rep(
        row.whole("entry_group"),
        row.whole("position"),
        row.optionalNumber("millis"),
        row.optionalWhole("metres"),
        row.optionalWhole("count"),
        row.flag("done"));
  }

  /** The numbers of the reps, row after row; what is not there is null. */
  private static List<Object> numbers(List<Rep> reps) {
    List<Object> numbers = new ArrayList<>(NUMBERS * reps.size());
    for (Rep rep : reps) {
      numbers.add(rep.group());
      numbers.add(rep.index());
      numbers.add(rep.millis().isPresent() ? rep.millis().getAsLong() : null);
      numbers.add(rep.metres().isPresent() ? rep.metres().getAsInt() : null);
      numbers.add(rep.count().isPresent() ? rep.count().getAsInt() : null);
      numbers.add(rep.done() ? 1 : 0);
    }
    return numbers;
  }

  /** Adds the rows of an entry to its digest. */
  static void seal(LogEntry entry, Digest digest) {
    String log = entry.id().toString();
    byte[] owner = ("log=" + log.length() + ":" + log + "\n").getBytes(StandardCharsets.UTF_8);
    List<Object> numbers = numbers(entry.figures().reps());
    Line line = digest.line();
    for (int i = 0; i < numbers.size(); i++) {
      if (i % NUMBERS == 0) {
        line.add(owner);
      }
      if (numbers.get(i) instanceof Number number) {
        line.add(SEALED.get(i % NUMBERS), number.longValue());
      }
    }
    digest.add(line);
  }

  /** Writes the reps of an entry, and deletes those that it has no longer. */
  static void save(Sql sql, LogEntry entry) throws SQLException {
    List<Rep> reps = entry.figures().reps();
    for (Rep old : sql.list("select * from rep where log = ?", RepRows::rep, entry.id())) {
      if (reps.stream().noneMatch(rep -> rep.compareTo(old) == 0)) {
        sql.run(
            "delete from rep where log = ? and entry_group = ? and position = ?",
            entry.id(),
            old.group(),
            old.index());
      }
    }
    write(sql, entry, UPDATE);
  }

  /** Writes the reps of an entry that has none yet. */
  static void insert(Sql sql, LogEntry entry) throws SQLException {
    write(sql, entry, "");
  }

  /** By powers of two, so that few statements serve any number of rows. */
  private static void write(Sql sql, LogEntry entry, String otherwise) throws SQLException {
    List<Rep> left = entry.figures().reps();
    while (!left.isEmpty()) {
      int count = Integer.highestOneBit(Math.min(MOST, left.size()));
      List<Object> values = new ArrayList<>(List.of(entry.id().toString()));
      values.addAll(numbers(left.subList(0, count)));
      String rows = (ROW + ", ").repeat(count - 1) + ROW;
      sql.repeat("insert into rep (log, " + COLUMNS + ") values " + rows + otherwise, values);
      left = left.subList(count, left.size());
    }
  }
}
