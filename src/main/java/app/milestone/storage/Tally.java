package app.milestone.storage;

import app.milestone.storage.Repair.Counts;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts what became of the rows of a damaged file, and notes what cannot be vouched for. */
final class Tally {
  private final Map<String, Set<Long>> fromBackup = new HashMap<>();
  private final Map<String, Set<Long>> lost = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private boolean older;

  /** A row came from the backup. */
  void add(String table, long id) {
    of(fromBackup, table).add(id);
  }

  /** A row is in neither file, unless it turns up later. */
  void lose(String table, long id) {
    of(lost, table).add(id);
    of(fromBackup, table).remove(id);
  }

  /** An entry is kept although it is not as it was written. */
  void doubt(String table, String uuid) {
    doubtful.add(table + " " + uuid);
  }

  /** An entry came from the backup and may have changed since. */
  void isOlder() {
    older = true;
  }

  /** Whether every entry that is there is as some write left it. */
  boolean isExact() {
    return doubtful.isEmpty();
  }

  /** Whether that is the last write of each. */
  boolean isCurrent() {
    return !older;
  }

  /** What became of the sessions. */
  Counts sessions(Sql to) throws SQLException {
    return counts(to, "log", DataReport.SESSIONS);
  }

  /** What became of the tests. */
  Counts tests(Sql to) throws SQLException {
    return counts(to, "test", "test");
  }

  private Counts counts(Sql to, String table, String rows) throws SQLException {
    Set<Long> there = Merged.ids(to, rows);
    int unsure = (int) doubtful.stream().filter(it -> it.startsWith(table + " ")).count();
    int added = added(table, there);
    return new Counts(there.size() - added, added, unsure, gone(table, Merged.ids(to, table)));
  }

  /** What became of everything else. */
  Counts others(Sql to) throws SQLException {
    Set<String> tables = new TreeSet<>(fromBackup.keySet());
    tables.addAll(lost.keySet());
    tables.removeAll(List.of("log", "test"));
    int added = 0;
    int gone = 0;
    for (String table : tables) {
      Set<Long> there = Merged.ids(to, table);
      added += added(table, there);
      gone += gone(table, there);
    }
    return new Counts(0, added, 0, gone);
  }

  private int added(String table, Set<Long> there) {
    return (int) of(fromBackup, table).stream().filter(there::contains).count();
  }

  private int gone(String table, Set<Long> there) {
    return (int) of(lost, table).stream().filter(id -> !there.contains(id)).count();
  }

  private static Set<Long> of(Map<String, Set<Long>> numbers, String table) {
    return numbers.computeIfAbsent(table, _ -> new HashSet<>());
  }
}
