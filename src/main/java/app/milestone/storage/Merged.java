package app.milestone.storage;

import app.milestone.storage.Repair.Counts;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together a repaired copy: rows of the damaged file, and of the backup where those fail. */
final class Merged {
  /** Reads a row as the model wants it, and throws where the model refuses it. */
  private interface Reader {
    void read(long id) throws SQLException;
  }

  private final Sql to;
  private final Sql backup;
  private final boolean hasBackup;
  private final Map<String, Set<Long>> fromBackup = new HashMap<>();
  private final Map<String, Set<Long>> lost = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private boolean cutShort;

  Merged(Sql to, Sql backup, boolean hasBackup) {
    this.to = to;
    this.backup = backup;
    this.hasBackup = hasBackup;
  }

  /** Takes the rows of a table that can be read; the others come from the backup. */
  void add(String table, Sql damaged) throws SQLException {
    cutShort |= !Salvage.isCounted(damaged, table);
    Salvage salvage = new Salvage(damaged, to, table);
    salvage.copyAll(Math.max(Salvage.last(damaged, table), Salvage.last(backup, table)));
    for (long id : salvage.unreadable()) {
      fill(table, id);
    }
  }

  /** Whether a table may have had rows of which not even the number can be read. */
  boolean isCutShort() {
    return cutShort;
  }

  /** Takes a whole table from the backup. */
  void addBackup(String table) throws SQLException {
    for (long id : ids(backup, "select id from " + table)) {
      fill(table, id);
    }
  }

  /** A row that the backup should hold if it existed then, and does not, never was. */
  private boolean fill(String table, long id) throws SQLException {
    Salvage second = new Salvage(backup, to, table);
    second.copyOne(id);
    boolean found = second.read() == 1;
    if (found) {
      of(fromBackup, table).add(id);
    } else if (!hasBackup || id > Salvage.last(backup, table)) {
      of(lost, table).add(id);
    }
    return found;
  }

  /** Makes the rows fit each other and the model. */
  void settle() throws SQLException {
    mend();
    checkEach("settings", _ -> SettingsRepository.load(to));
    checkEach("custom_plan", id -> first("custom_plan", row -> row.uuid("uuid"), id));
    checkEach("run", id -> first("run", RunRows::run, id));
    checkEach("session", id -> first("session", RunRows::session, id));
    checkEach("pause", id -> RunRows.pauses(to, run("pause", id)));
    checkEach("goal", id -> GoalRows.goals(to, run("goal", id)));
    checkEach("pace_source", id -> GoalRows.paceSources(to, run("pace_source", id)));
    mend();
    checkSeals();
    mend();
    for (String fault : Seals.check(to)) {
      seal(fault.split(" ")[0], fault.split(" ")[1]);
    }
  }

  private <T> void first(String table, Sql.Mapper<T> mapper, long id) throws SQLException {
    to.first("select * from " + table + " where id = ?", mapper, id);
  }

  private java.util.UUID run(String table, long id) throws SQLException {
    return to.first("select run from " + table + " where id = ?", row -> row.uuid("run"), id)
        .orElseThrow();
  }

  private void checkEach(String table, Reader reader) throws SQLException {
    for (long id : ids(to, "select id from " + table)) {
      if (!isAccepted(reader, id)) {
        to.run("delete from " + table + " where id = ?", id);
        of(fromBackup, table).remove(id);
        if (!fill(table, id)) {
          of(lost, table).add(id);
        }
      }
    }
  }

  private static boolean isAccepted(Reader reader, long id) {
    try {
      reader.read(id);
      return true;
    } catch (SQLException | IllegalArgumentException | DateTimeException _) {
      return false;
    }
  }

  /** Cuts what points at rows that are gone, or deletes what cannot be without them. */
  private void mend() throws SQLException {
    for (List<Object[]> loose = loose(); !loose.isEmpty(); loose = loose()) {
      for (Object[] row : loose) {
        String table = (String) row[0];
        long id = (Long) row[1];
        Optional<String> link = link(table, (String) row[2]);
        if (link.isPresent()) {
          to.run("update " + table + " set " + link.get() + " = null where id = ?", id);
        } else {
          to.run("delete from " + table + " where id = ?", id);
          of(lost, table).add(id);
        }
      }
    }
  }

  private List<Object[]> loose() throws SQLException {
    return to.list(
        "select \"table\", rowid as id, parent, fkid from pragma_foreign_key_check",
        row -> new Object[] {row.text("table"), row.number("id"), row.text("parent")});
  }

  /** The columns that may be empty and point at another table; a run may point at two tests. */
  private static Optional<String> link(String table, String parent) {
    return switch (table + " " + parent) {
      case "log session" -> Optional.of("planned");
      case "log test" -> Optional.of("test");
      case "run test" -> Optional.of("baseline = null, retest");
      default -> Optional.empty();
    };
  }

  /** An entry that is not as it was written comes from the backup, or else is kept as doubtful. */
  private void checkSeals() throws SQLException {
    for (String fault : Seals.check(to)) {
      String table = fault.split(" ")[0];
      String uuid = fault.split(" ")[1];
      if (!takeWhole(table, uuid)) {
        if (isValid(table, uuid)) {
          seal(table, uuid);
          doubtful.add(fault);
        } else {
          drop(table, uuid);
        }
      }
    }
  }

  private boolean takeWhole(String table, String uuid) throws SQLException {
    Optional<Long> id = id(backup, table, uuid);
    if (id.isEmpty()) {
      return false;
    }
    String children = children(table);
    to.run("delete from " + children + " where " + table + " = ?", uuid);
    to.run("delete from " + table + " where uuid = ?", uuid);
    boolean found = fill(table, id.get());
    Salvage parts = new Salvage(backup, to, children, false);
    String query = "select id from " + children + " where " + table + " = ?";
    for (long part : ids(backup, query, uuid)) {
      parts.copyOne(part);
    }
    return found;
  }

  private void drop(String table, String uuid) throws SQLException {
    id(to, table, uuid).ifPresent(id -> of(lost, table).add(id));
    to.run("delete from " + children(table) + " where " + table + " = ?", uuid);
    to.run("delete from " + table + " where uuid = ?", uuid);
  }

  private boolean isValid(String table, String uuid) {
    return isAccepted(
        _ -> {
          if (table.equals("log")) {
            LogRows.list(to, "log.uuid = ?", uuid);
          } else {
            TestRows.list(to, "test.uuid = ?", uuid);
          }
        },
        0);
  }

  private void seal(String table, String uuid) throws SQLException {
    if (table.equals("log")) {
      Digest.sealLog(to, uuid);
    } else {
      Digest.sealTest(to, uuid);
    }
  }

  private static String children(String table) {
    return table.equals("log") ? "rep" : "lap";
  }

  private static Optional<Long> id(Sql sql, String table, String uuid) throws SQLException {
    return sql.first("select id from " + table + " where uuid = ?", row -> row.number("id"), uuid);
  }

  private static List<Long> ids(Sql sql, String query, Object... arguments) throws SQLException {
    return sql.list(query, row -> row.number("id"), arguments);
  }

  private static Set<Long> of(Map<String, Set<Long>> numbers, String table) {
    return numbers.computeIfAbsent(table, _ -> new HashSet<>());
  }

  /** What became of the sessions. */
  Counts sessions() throws SQLException {
    return counts("log", "select id from " + DataReport.SESSIONS);
  }

  /** What became of the tests. */
  Counts tests() throws SQLException {
    return counts("test", "select id from test");
  }

  private Counts counts(String table, String query) throws SQLException {
    Set<Long> there = new HashSet<>(ids(to, query));
    Set<Long> added = new HashSet<>(of(fromBackup, table));
    added.retainAll(there);
    int unsure = (int) doubtful.stream().filter(it -> it.startsWith(table + " ")).count();
    int gone = (int) of(lost, table).stream().filter(id -> !there.contains(id)).count();
    return new Counts(there.size() - added.size(), added.size(), unsure, gone);
  }

  /** What became of everything else. */
  Counts others() {
    return new Counts(0, others(fromBackup), 0, others(lost));
  }

  private static int others(Map<String, Set<Long>> numbers) {
    return numbers.entrySet().stream()
        .filter(rows -> !rows.getKey().equals("log") && !rows.getKey().equals("test"))
        .mapToInt(rows -> rows.getValue().size())
        .sum();
  }
}
