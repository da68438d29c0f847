package app.milestone.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Compares the rows of the plan and the settings in a repaired copy with the sum that was sealed
 * with the last write, and finds which of them the backup has as they were then.
 */
final class PlanSum {
  /** What one row adds to the sum in the copy and in the backup; 0 where it is not. */
  private record Share(String table, long id, long copy, long backup) {
    long change() {
      return backup - copy;
    }
  }

  private final Sql to;
  private final Sql backup;
  private final OptionalLong sealed;
  private final List<String> tables;

  PlanSum(Sql to, Sql backup, Optional<DataFile.Mark> written) throws SQLException {
    this.to = to;
    this.backup = backup;
    this.sealed = written.map(RowSum::in).orElse(OptionalLong.empty());
    this.tables = RowSum.tables(to);
    RowSum.install(to);
    RowSum.install(backup);
  }

  /** Whether the rows are as they were last written. */
  boolean isMet() throws SQLException {
    return sealed.equals(OptionalLong.of(RowSum.total(to)));
  }

  /**
   * Takes from the backup whole tables, as few as possible, or a single row, where the sum then
   * fits. If it fits for nothing, all stays.
   */
  void approach(Merged merged) throws SQLException {
    if (sealed.isEmpty() || isMet()) {
      return;
    }
    long missing = sealed.getAsLong() - RowSum.total(to);
    List<Share> shares = shares();
    Optional<List<Share>> wanted = ofTables(shares, missing).or(() -> ofOne(shares, missing));
    for (Share share : wanted.orElse(List.of())) {
      to.run("delete from " + share.table() + " where id = ?", share.id());
    }
    for (Share share : wanted.orElse(List.of())) {
      if (share.backup() != 0) {
        merged.take(share.table(), share.id(), true);
      }
    }
  }

  /** The rows in which copy and backup differ. */
  private List<Share> shares() throws SQLException {
    List<Share> shares = new ArrayList<>();
    for (String table : tables) {
      Map<Long, Long> mine = hashes(to, table);
      Map<Long, Long> old = hashes(backup, table);
      Set<Long> ids = new HashSet<>(mine.keySet());
      ids.addAll(old.keySet());
      for (long id : ids) {
        shares.add(new Share(table, id, mine.getOrDefault(id, 0L), old.getOrDefault(id, 0L)));
      }
    }
    shares.removeIf(share -> share.change() == 0);
    return shares;
  }

  private static Map<Long, Long> hashes(Sql sql, String table) throws SQLException {
    Map<Long, Long> hashes = new HashMap<>();
    String hash = RowSum.of(table, Undo.columns(sql, table), "");
    try (Cursor rows = sql.cursor("select id, " + hash + " as hash from " + table)) {
      while (rows.next()) {
        hashes.put(rows.row().number("id"), rows.row().number("hash"));
      }
    }
    return hashes;
  }

  private Optional<List<Share>> ofTables(List<Share> shares, long missing) {
    Optional<List<Share>> least = Optional.empty();
    int fewest = Integer.MAX_VALUE;
    for (int chosen = 1; chosen < 1 << tables.size(); chosen++) {
      int some = chosen;
      List<Share> taken =
          shares.stream().filter(it -> (some >> tables.indexOf(it.table()) & 1) == 1).toList();
      if (taken.stream().mapToLong(Share::change).sum() == missing
          && Integer.bitCount(chosen) < fewest) {
        fewest = Integer.bitCount(chosen);
        least = Optional.of(taken);
      }
    }
    return least;
  }

  private static Optional<List<Share>> ofOne(List<Share> shares, long missing) {
    return shares.stream()
        .filter(share -> share.backup() != 0 && share.change() == missing)
        .findFirst()
        .map(List::of);
  }
}
