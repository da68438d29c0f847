package app.milestone.storage;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads all rows that belong to one entry as one value, since asking SQLite for each of some
 * million numbers takes longer than everything else.
 *
 * <p>A value is as {@code [[0,1,57000,null],[0,2,58000,null]]}: the rows in their order with every
 * column but the id and the one that names the entry. These columns hold whole numbers or nothing.
 */
final class PackedRows implements AutoCloseable {
  private final Cursor rows;
  private final List<byte[]> beginnings;
  private final int ownerPlace;
  private String owner;

  /** A column of a table. */
  private record Column(String name, String type) {}

  PackedRows(Sql sql, String table, String owner, String from, Optional<String> until)
      throws SQLException {
    List<Column> columns = columns(sql, table);
    List<String> names = columns.stream().map(Column::name).toList();
    beginnings = names.stream().map(name -> (name + "=").getBytes(StandardCharsets.UTF_8)).toList();
    ownerPlace = names.indexOf(owner);
    rows = sql.cursor(query(table, owner, columns), from, until);
    try {
      next();
    } catch (SQLException e) {
      rows.close();
      throw e;
    }
  }

  private static List<Column> columns(Sql sql, String table) throws SQLException {
    return sql.list(
        "select name, lower(type) as type from pragma_table_info(?) where name <> 'id'",
        row -> new Column(row.text("name"), row.text("type")),
        table);
  }

  static String query(Sql sql, String table, String owner) throws SQLException {
    return query(table, owner, columns(sql, table));
  }

  /** The rows of an index come in its order, and so do those of each group. */
  private static String query(String table, String owner, List<Column> columns) {
    List<Column> numbers = columns.stream().filter(it -> !it.name().equals(owner)).toList();
    if (!numbers.stream().allMatch(it -> it.type().equals("integer"))) {
      throw new IllegalStateException("not all columns of " + table + " are whole numbers");
    }
    String values = numbers.stream().map(Column::name).collect(Collectors.joining(", "));
    return """
    select %1$s as owner, json_group_array(json_array(%2$s)) as packed
    from %3$s indexed by sqlite_autoindex_%3$s_1
    where %1$s >= ? and %1$s < coalesce(?, x'') group by %1$s order by %1$s
    """
        .formatted(owner, values, table);
  }

  private void next() throws SQLException {
    owner = rows.next() ? rows.row().text("owner") : null;
  }

  /** The entries before that one of which there are rows: none of them exists. */
  List<String> before(String uuid) throws SQLException {
    List<String> strays = new ArrayList<>();
    while (owner != null && owner.compareTo(uuid) < 0) {
      strays.add(owner);
      next();
    }
    return strays;
  }

  /** The same after the last entry. */
  List<String> rest() throws SQLException {
    List<String> strays = new ArrayList<>();
    while (owner != null) {
      strays.add(owner);
      next();
    }
    return strays;
  }

  /** Adds the rows of an entry, if there are any. */
  void add(String uuid, Digest digest) throws SQLException {
    if (owner != null && owner.equals(uuid)) {
      byte[] name = (uuid.length() + ":" + uuid + "\n").getBytes(StandardCharsets.UTF_8);
      Line line = digest.line();
      add(rows.row().result().getBytes(2), name, line);
      digest.add(line);
      next();
    }
  }

  private void add(byte[] packed, byte[] name, Line line) {
    int column = 0;
    for (int i = 0; i < packed.length; i++) {
      byte sign = packed[i];
      if (sign == '[') {
        column = 0;
      } else if (sign != ']' && sign != ',') {
        column = named(column, name, line);
        int end = end(packed, i);
        if (sign != 'n') {
          line.add(beginnings.get(column)).add(end - i).add(':').add(packed, i, end).add('\n');
        }
        column = named(column + 1, name, line);
        i = end - 1;
      }
    }
  }

  /** Adds the name of the entry where it has its place among the columns. */
  private int named(int column, byte[] name, Line line) {
    if (column != ownerPlace) {
      return column;
    }
    line.add(beginnings.get(column)).add(name);
    return column + 1;
  }

  private static int end(byte[] packed, int from) {
    int end = from;
    while (packed[end] != ',' && packed[end] != ']') {
      end++;
    }
    return end;
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
