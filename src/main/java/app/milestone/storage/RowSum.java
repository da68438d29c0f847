package app.milestone.storage;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sqlite.Function;

/**
 * Sums up the rows that have no digest of their own, so that a byte that changed by itself is
 * noticed in them too, and apart from them the entries and tests, so that none can go or come
 * unnoticed. Each write adds what it changed; the sums stand behind the id of the write.
 */
final class RowSum {
  private static final Set<String> WITH_DIGEST = Set.of("log", "rep", "test", "lap");
  private static final Pattern SEALED =
      Pattern.compile("[^:]*:(\\d+):([0-9a-f]+)(?::([0-9a-f]+))?");

  /** The sum of 8 million rows of 40 bits each still fits into a whole number of SQLite. */
  private static final int UNUSED_BITS = 24;

  private static final Set<String> OWNERS = Set.of("log", "test");

  private RowSum() {}

  /** What some writes add to the sum of rows and to that of entries and tests. */
  record Change(long rows, long entries) {
    static final Change NONE = new Change(0, 0);

    Change and(Change later) {
      return new Change(rows + later.rows, entries + later.entries);
    }
  }

  /** Makes the hash of a text known to SQL. */
  static void install(Sql sql) throws SQLException {
    Function hash =
        new Function() {
          @Override
          protected void xFunc() throws SQLException {
            result(hash(value_text(0)));
          }
        };
    sql.define("row_hash", hash);
  }

  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    return (hash ^ (hash >>> 29)) >>> UNUSED_BITS;
  }

  /** In SQL, what a row adds to the sum; {@code row} stands before each column. */
  static String of(String table, List<String> columns, String row) {
    if (WITH_DIGEST.contains(table)) {
      return "0";
    }
    String values =
        columns.stream()
            .map(column -> "quote(" + row + column + ")")
            .collect(Collectors.joining(" || ',' || "));
    return "row_hash('" + table + ",' || " + values + ")";
  }

  /** In SQL, what an entry or a test adds to the sum of these. */
  static String ofEntry(String table, String row) {
    return OWNERS.contains(table)
        ? "row_hash('%1$s,' || %2$suuid || ',' || %2$sdigest)".formatted(table, row)
        : "0";
  }

  /**
   * The write with the sums after it, written into the open transaction.
   *
   * @param change what the transaction adds; without it all rows are summed up anew
   */
  static DataFile.Mark seal(
      Sql sql, DataFile.Mark before, DataFile.Mark next, Optional<Change> change)
      throws SQLException {
    int version = Schema.version(sql);
    OptionalLong rows = in(before.lastTx(), version);
    OptionalLong entries = entriesIn(before.lastTx(), version);
    boolean goesOn = change.isPresent() && rows.isPresent() && entries.isPresent();
    Change sums =
        goesOn
            ? change.get().and(new Change(rows.getAsLong(), entries.getAsLong()))
            : new Change(total(sql), entries(sql));
    String sealed = "%s:%d:%x:%x".formatted(next.lastTx(), version, sums.rows(), sums.entries());
    sql.run("update meta set last_tx = ?", sealed);
    return new DataFile.Mark(next.fileId(), next.seq(), sealed);
  }

  /**
   * Says if some row is not as it was written; a file without a sum is taken as it is. Rows that
   * are read by way of an index must also belong to what they say in the table itself.
   */
  static List<String> check(Sql sql) throws SQLException {
    install(sql);
    List<String> faults =
        new ArrayList<>(
            sql.list(
                "select distinct \"table\" as name from pragma_foreign_key_check",
                row -> "lost row of " + row.text("name")));
    OptionalLong known = in(DataFile.mark(sql).lastTx(), Schema.version(sql));
    if (known.isPresent() && known.getAsLong() != total(sql)) {
      faults.add("a row of the plan or the settings");
    }
    if (!hasAllEntries(sql)) {
      faults.add("an entry or a test is missing, or one too many");
    }
    return faults;
  }

  /** Whether the entries and tests are those sealed; true where nothing was sealed of them. */
  private static boolean hasAllEntries(Sql sql) throws SQLException {
    OptionalLong known = entriesIn(DataFile.mark(sql).lastTx(), Schema.version(sql));
    return known.isEmpty() || known.getAsLong() == entries(sql);
  }

  /** The sum of all entries and tests that are there. */
  private static long entries(Sql sql) throws SQLException {
    String sum =
        "select (select coalesce(sum(%s), 0) from log) + (select coalesce(sum(%s), 0) from test)";
    return Long.parseLong(sql.text(sum.formatted(ofEntry("log", ""), ofEntry("test", ""))));
  }

  /** The id of a new write after which the rows are as they were after the old one. */
  static String unchanged(String id, String lastTx) {
    int sum = lastTx.indexOf(':');
    return sum < 0 ? id : id + lastTx.substring(sum);
  }

  /** The sum sealed with a write, if the tables were those of today. */
  static OptionalLong in(DataFile.Mark mark) {
    return in(mark.lastTx(), Schema.VERSION);
  }

  private static OptionalLong in(String lastTx, int version) {
    return in(lastTx, version, 2);
  }

  private static OptionalLong entriesIn(String lastTx, int version) {
    return in(lastTx, version, 3);
  }

  private static OptionalLong in(String lastTx, int version, int place) {
    Matcher sealed = SEALED.matcher(lastTx);
    boolean isKnown = sealed.matches() && sealed.group(1).equals(String.valueOf(version));
    return isKnown && sealed.group(place) != null
        ? OptionalLong.of(Long.parseUnsignedLong(sealed.group(place), 16))
        : OptionalLong.empty();
  }

  /** The sum of the rows as they are, whatever was sealed. */
  static long now(Sql sql) throws SQLException {
    install(sql);
    return total(sql);
  }

  /** The tables of rows without a digest. */
  static List<String> tables(Sql sql) throws SQLException {
    return Undo.tables(sql).stream().filter(table -> !WITH_DIGEST.contains(table)).toList();
  }

  /** The sum of all rows that are there. */
  static long total(Sql sql) throws SQLException {
    List<String> sums = new ArrayList<>(List.of("0"));
    for (String table : tables(sql)) {
      String row = of(table, Undo.columns(sql, table), "");
      sums.add("(select coalesce(sum(" + row + "), 0) from " + table + ")");
    }
    return Long.parseLong(sql.text("select " + String.join(" + ", sums)));
  }
}
