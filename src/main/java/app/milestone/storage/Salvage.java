package app.milestone.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Copies the rows of a damaged table that can be read, one by one around what cannot. */
final class Salvage {
  private static final int PAGE = 200;

  private final Sql from;
  private final Sql to;
  private final String table;
  private final String columns;
  private final TreeSet<Long> unreadable = new TreeSet<>();
  private int read;

  /** Rows keep their numbers. */
  Salvage(Sql from, Sql to, String table) throws SQLException {
    this(from, to, table, true);
  }

  /** Rows keep their numbers, or get new ones where others may have them by now. */
  Salvage(Sql from, Sql to, String table, boolean numbered) throws SQLException {
    this.from = from;
    this.to = to;
    this.table = table;
    List<String> names = new ArrayList<>(Undo.columns(to, table));
    names.retainAll(Undo.columns(from, table));
    names.removeIf(name -> !numbered && name.equals("id"));
    this.columns = String.join(", ", names);
  }

  /** Whether the highest number of a row can be read. */
  static boolean isCounted(Sql sql, String table) {
    try {
      sql.text("select coalesce(max(id), 0) from " + table);
      return true;
    } catch (SQLException _) {
      return false;
    }
  }

  /** The highest number of a row; 0 where that cannot be read. */
  static long last(Sql sql, String table) {
    try {
      return Long.parseLong(sql.text("select coalesce(max(id), 0) from " + table));
    } catch (SQLException _) {
      return 0;
    }
  }

  /** Copies what can be read of the rows up to {@code most}; afterwards see {@link #unreadable}. */
  void copyAll(long most) throws SQLException {
    long done = 0;
    while (done < most) {
      Optional<List<Object[]>> page = page(done);
      if (page.isEmpty()) {
        done = copyEach(done, most);
      } else if (page.get().isEmpty()) {
        return;
      } else {
        page.get().forEach(this::insert);
        done = id(page.get().getLast());
      }
    }
  }

  /** After a page that cannot be read: row by row until it seems to be over. */
  private long copyEach(long done, long most) {
    int good = 0;
    long id = done;
    while (id < most && good < PAGE) {
      id++;
      good = copyOne(id) ? good + 1 : 0;
    }
    return id;
  }

  /** Copies one row, if it exists; false when it cannot be read or is not accepted. */
  boolean copyOne(long id) {
    try {
      rows("where id = ?", id).forEach(this::insert);
    } catch (SQLException _) {
      unreadable.add(id);
    }
    return !unreadable.contains(id);
  }

  /** Numbers of rows that may have existed and are not copied. */
  TreeSet<Long> unreadable() {
    return unreadable;
  }

  /** How many rows were copied. */
  int read() {
    return read;
  }

  private Optional<List<Object[]>> page(long after) {
    try {
      return Optional.of(rows("where id > ? order by id limit " + PAGE, after));
    } catch (SQLException _) {
      return Optional.empty();
    }
  }

  private List<Object[]> rows(String condition, long id) throws SQLException {
    String query = "select id, " + columns + " from " + table + " " + condition;
    return from.list(query, row -> values(row.result()), id);
  }

  private static Object[] values(ResultSet row) throws SQLException {
    Object[] values = new Object[row.getMetaData().getColumnCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.getObject(i + 1);
    }
    return values;
  }

  private static long id(Object[] row) {
    return ((Number) row[0]).longValue();
  }

  /** A row that the table does not accept was changed by the damage. */
  private void insert(Object[] row) {
    Object[] values = new Object[row.length - 1];
    System.arraycopy(row, 1, values, 0, values.length);
    try {
      for (Object value : values) {
        if (value instanceof byte[]) {
          throw new SQLException("bytes where there should be text");
        }
      }
      String places = String.join(", ", Collections.nCopies(values.length, "?"));
      to.run("insert into " + table + " (" + columns + ") values (" + places + ")", values);
      read++;
    } catch (SQLException _) {
      unreadable.add(id(row));
    }
  }
}
