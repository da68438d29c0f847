package app.milestone.storage;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sqlite.Function;

/**
 * Sums up the rows that have no digest of their own, so that a byte that changed by itself is
 * noticed in them too. Each write adds what it changed; the sum stands behind the id of the write.
 */
final class RowSum {
  private static final Set<String> WITH_DIGEST = Set.of("log", "rep", "test", "lap");
  private static final Pattern SEALED = Pattern.compile(".*:(\\d+):([0-9a-f]+)");

  /** The sum of 8 million rows of 40 bits each still fits into a whole number of SQLite. */
  private static final int UNUSED_BITS = 24;

  private RowSum() {}

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

  /**
   * The write with the sum after it, written into the open transaction.
   *
   * @param change what the transaction adds; without it all rows are summed up anew
   */
  static DataFile.Mark seal(Sql sql, DataFile.Mark before, DataFile.Mark next, OptionalLong change)
      throws SQLException {
    int version = Schema.version(sql);
    OptionalLong known = in(before.lastTx(), version);
    long sum =
        change.isPresent() && known.isPresent()
            ? known.getAsLong() + change.getAsLong()
            : total(sql);
    String sealed = next.lastTx() + ":" + version + ":" + Long.toHexString(sum);
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
    return faults;
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
    Matcher sealed = SEALED.matcher(lastTx);
    return sealed.matches() && sealed.group(1).equals(String.valueOf(version))
        ? OptionalLong.of(Long.parseUnsignedLong(sealed.group(2), 16))
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
