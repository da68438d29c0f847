package app.milestone.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Seals what belongs together, a log entry with its reps and a test with its laps, since SQLite's
 * own check does not notice every changed byte.
 *
 * <p>A digest covers the name and value of every column that is not null, so new columns of a later
 * schema leave old digests valid.
 */
final class Digest {
  private final MessageDigest sha = sha256();
  private final Line line = new Line();

  /**
   * A column that is sealed.
   *
   * @param number from 1
   * @param beginning what stands before its value: its name and an equals sign
   * @param whole whether it holds whole numbers
   */
  record Column(int number, byte[] beginning, boolean whole) {}

  /** Renews the digest of a log entry after its rows were written. */
  static void sealLog(Sql sql, Object uuid) throws SQLException {
    String digest =
        of(
            sql,
            uuid,
            "select * from log where uuid = ?",
            "select * from rep where log = ? order by entry_group, position");
    sql.run("update log set digest = ? where uuid = ?", digest, uuid);
  }

  /** Renews the digest of a test after its rows were written. */
  static void sealTest(Sql sql, Object uuid) throws SQLException {
    String digest =
        of(
            sql,
            uuid,
            "select * from test where uuid = ?",
            "select * from lap where test = ? order by position");
    sql.run("update test set digest = ? where uuid = ?", digest, uuid);
  }

  private static String of(Sql sql, Object uuid, String... queries) throws SQLException {
    Digest digest = new Digest();
    for (String query : queries) {
      try (Cursor rows = sql.cursor(query, uuid)) {
        List<Column> columns = columns(rows.row().result());
        while (rows.next()) {
          digest.add(rows.row().result(), columns);
        }
      }
    }
    return digest.take();
  }

  /** The columns of a query that are sealed. */
  static List<Column> columns(ResultSet row) throws SQLException {
    ResultSetMetaData query = row.getMetaData();
    List<Column> columns = new ArrayList<>();
    for (int number = 1; number <= query.getColumnCount(); number++) {
      String name = query.getColumnName(number);
      if (!name.equals("id") && !name.equals("digest")) {
        boolean whole = query.getColumnTypeName(number).equalsIgnoreCase("integer");
        columns.add(new Column(number, (name + "=").getBytes(StandardCharsets.UTF_8), whole));
      }
    }
    return columns;
  }

  /** Adds a row; the columns are those of its query. */
  void add(ResultSet row, List<Column> columns) throws SQLException {
    line.clear();
    for (Column column : columns) {
      if (column.whole()) {
        addWhole(row, column);
      } else {
        String value = row.getString(column.number());
        if (value != null) {
          addText(value, column.beginning());
        }
      }
    }
    line.addTo(sha);
  }

  /** What stands before each value, from the columns of a table, parted by commas. */
  static List<byte[]> beginnings(String columns) {
    return Arrays.stream(columns.split(",\\s"))
        .map(name -> (name + "=").getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /** Adds a row that is being written: the values as they are bound, in the order of the table. */
  void add(List<byte[]> beginnings, List<Object> values) {
    line.clear();
    for (int i = 0; i < beginnings.size(); i++) {
      Object value = values.get(i);
      if (value instanceof Number whole) {
        line.add(beginnings.get(i), whole.longValue());
      } else if (value != null) {
        addText(value.toString(), beginnings.get(i));
      }
    }
    line.addTo(sha);
  }

  /** An empty line for the bytes of rows that are read in another way. */
  Line line() {
    line.clear();
    return line;
  }

  /** Adds such a line. */
  void add(Line rows) {
    rows.addTo(sha);
  }

  /** Reads a number as such: a million of them as text would take seconds. */
  private void addWhole(ResultSet row, Column column) throws SQLException {
    long value = row.getLong(column.number());
    if (value != 0 || !row.wasNull()) {
      line.add(column.beginning(), value);
    }
  }

  private void addText(String value, byte[] beginning) {
    line.add(beginning).add(value.length()).add(':');
    line.add(value.getBytes(StandardCharsets.UTF_8)).add('\n');
  }

  /** The digest of all rows added, in hexadecimal digits; the next row begins another one. */
  String take() {
    return HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
