package app.milestone.storage;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** Puts together a repaired copy: rows of the damaged file, and of the backup where those fail. */
final class Merged {
  /** Their rows belong to entries with a digest, which tells whether all are there. */
  private static final Set<String> CHILDREN = Set.of("rep", "lap");

  private static final Set<String> ENTRIES = Set.of("log", "test");

  private static final String UUIDS = "select uuid from ";

  private static final long MOST_COUNTED = 10_000;

  private final Sql to;
  private final DamagedFile damaged;
  private final Sql backup;
  private final Tally tally;
  private final Map<String, long[]> known = new HashMap<>();
  private final Map<String, Salvage> second = new HashMap<>();

  /** The backup has today's tables; they are empty where there is none. */
  Merged(Sql to, DamagedFile damaged, Sql backup, Tally tally) {
    this.to = to;
    this.damaged = damaged;
    this.backup = backup;
    this.tally = tally;
  }

  /**
   * Takes the rows of a table that can be read. The backup gives those that cannot, as far as the
   * damaged file tells that they were there; others that it lacks were deleted.
   */
  void add(String table) throws SQLException {
    if (!damaged.has(table)) {
      addBackup(table);
      return;
    }
    Salvage salvage = new Salvage(damaged, to, table);
    salvage.copyEnds();
    Inventory inventory = Inventory.of(damaged, table, salvage);
    if (inventory.isKnown()) {
      known.put(table, inventory.ids());
    }
    if (!inventory.isIndexed()) {
      salvage.copyBetween();
    }
    long[] there = numbers(to, table);
    boolean again = inventory.isIndexed() || salvage.isCutShort();
    for (long id : wanted(table, salvage, inventory)) {
      boolean isThere = Arrays.binarySearch(there, id) >= 0 || again && salvage.copyOne(id);
      if (!isThere && !CHILDREN.contains(table)) {
        fill(table, id);
      }
    }
  }

  private void addBackup(String table) throws SQLException {
    Salvage all = new Salvage(backup, to, table, true);
    all.copyEnds();
    for (long id : all.seen()) {
      tally.add(table, id);
    }
  }

  /** The rows that there were, as far as known. */
  private long[] wanted(String table, Salvage salvage, Inventory inventory) throws SQLException {
    LongStream.Builder wanted = LongStream.builder();
    salvage.refused().forEach(wanted::add);
    if (inventory.isIndexed()) {
      Arrays.stream(inventory.ids()).forEach(wanted::add);
    } else {
      long[] old = numbers(backup, table);
      for (Salvage.Range gap : salvage.gaps()) {
        Arrays.stream(old).filter(gap::has).forEach(wanted::add);
        after(old, gap).forEach(wanted::add);
      }
    }
    return wanted.build().sorted().distinct().toArray();
  }

  /** What cannot be read and is newer than the backup, where the damage made up no number. */
  private LongStream after(long[] old, Salvage.Range gap) {
    long last = old.length == 0 ? 0 : old[old.length - 1];
    long after = Math.max(last, gap.after());
    return gap.last() - after <= Math.min(MOST_COUNTED, damaged.capacity())
        ? LongStream.rangeClosed(after + 1, gap.last())
        : LongStream.empty();
  }

  /** Takes a row from the backup that may have changed since; lost if it is not there either. */
  boolean fill(String table, long id) throws SQLException {
    if (isSame(table, id)) {
      return take(table, id, false);
    }
    tally.lose(table, id);
    return false;
  }

  /**
   * Takes a row from the backup.
   *
   * @param isCurrent whether it is surely as it was last written
   */
  boolean take(String table, long id, boolean isCurrent) throws SQLException {
    if (!second.containsKey(table)) {
      second.put(table, new Salvage(backup, to, table, true));
    }
    if (!second.get(table).copyOne(id)) {
      tally.lose(table, id);
      return false;
    }
    tally.add(table, id);
    if (!isCurrent && ENTRIES.contains(table)) {
      tally.isOlder();
    }
    return true;
  }

  /** Numbers are given anew after a deletion: the damaged file may know another row by this one. */
  boolean isSame(String table, long id) throws SQLException {
    String index = "sqlite_autoindex_" + table + "_1";
    if (!known.containsKey(table) || !damaged.indexes(table).contains(index)) {
      return true;
    }
    Optional<String> uuid =
        backup.first("select uuid from " + table + " where id = ?", row -> row.text("uuid"), id);
    try {
      String query = "select id from " + table + " indexed by " + index + " where uuid = ?";
      return uuid.isPresent()
          && damaged.sql().list(query, row -> row.number("id"), uuid.get()).contains(id);
    } catch (SQLException _) {
      return true;
    }
  }

  /**
   * Takes the entries that the backup has and the copy has not, where nothing was written since.
   */
  void addRest() throws SQLException {
    for (String table : ENTRIES) {
      Set<String> there = new HashSet<>(to.list(UUIDS + table, row -> row.text("uuid")));
      for (String uuid : backup.list(UUIDS + table, row -> row.text("uuid"))) {
        if (!there.contains(uuid)) {
          for (long id : list(backup, "select id from " + table + " where uuid = ?", uuid)) {
            take(table, id, true);
          }
        }
      }
    }
  }

  /** Whether the entries of both files are the same. */
  boolean isAsBackup() throws SQLException {
    for (String table : ENTRIES) {
      String query = "select uuid || digest as line from " + table + " order by uuid";
      if (!to.list(query, row -> row.text("line"))
          .equals(backup.list(query, row -> row.text("line")))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the entries are those that there were, and no others. */
  boolean hasAll() throws SQLException {
    return hasAll("log") && hasAll("test");
  }

  private boolean hasAll(String table) throws SQLException {
    return known.containsKey(table) && Arrays.equals(known.get(table), numbers(to, table));
  }

  private static long[] numbers(Sql sql, String table) throws SQLException {
    LongStream.Builder numbers = LongStream.builder();
    try (Cursor rows = sql.cursor("select id from " + table + " not indexed order by id")) {
      while (rows.next()) {
        numbers.add(rows.row().number("id"));
      }
    }
    return numbers.build().toArray();
  }

  /** The numbers of rows. */
  static Set<Long> ids(Sql sql, String rows) throws SQLException {
    return new HashSet<>(list(sql, "select id from " + rows));
  }

  /** The numbers that a query gives. */
  static List<Long> list(Sql sql, String query, Object... arguments) throws SQLException {
    return sql.list(query, row -> row.number("id"), arguments);
  }
}
