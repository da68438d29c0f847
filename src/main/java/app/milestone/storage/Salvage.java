package app.milestone.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * Copies the rows of a damaged table that can be read: in their order up to the first fault, from
 * the end down to the last, and in ever smaller ranges between them. It tries no more often than
 * the file can have rows, so that a number that the damage made up costs no time.
 */
final class Salvage {
  private static final int FEW = 200;
  private static final int MOST_TRIES = 20_000;
  private static final int LEAST_TRIES = 2_000;

  /** The numbers after one up to another. */
  record Range(long after, long last) {
    boolean isEmpty() {
      return last <= after;
    }

    boolean isOne() {
      return last - after == 1;
    }

    boolean has(long id) {
      return id > after && id <= last;
    }

    List<Range> halves() {
      long middle = after + (last - after) / 2;
      return List.of(new Range(after, middle), new Range(middle, last));
    }
  }

  private final Sql from;
  private final Sql to;
  private final String table;
  private final String columns;
  private final long capacity;
  private final TreeSet<Long> refused = new TreeSet<>();
  private final List<Range> gaps = new ArrayList<>();
  private long[] seen = new long[FEW];
  private int rows;
  private Range between = new Range(0, 0);
  private long tries;
  private boolean whole = true;
  private boolean cutShort;

  /** Of a damaged file; a table that it does not have is one gap. */
  Salvage(DamagedFile damaged, Sql to, String table) throws SQLException {
    this(damaged.sql(), to, table, true, damaged.capacity());
  }

  /** Of a whole file: rows keep their numbers, or get new ones where others may have them. */
  Salvage(Sql from, Sql to, String table, boolean numbered) throws SQLException {
    this(from, to, table, numbered, Long.MAX_VALUE);
  }

  private Salvage(Sql from, Sql to, String table, boolean numbered, long capacity)
      throws SQLException {
    this.from = from;
    this.to = to;
    this.table = table;
    this.capacity = capacity;
    List<String> names = new ArrayList<>(Undo.columns(to, table));
    names.retainAll(Undo.columns(from, table));
    names.removeIf(name -> !numbered && name.equals("id"));
    this.columns = String.join(", ", names);
  }

  /** Copies from both ends up to the first fault on the way. */
  void copyEnds() {
    Range all = new Range(0, Long.MAX_VALUE);
    long done = upwards(all);
    if (done < all.last()) {
      between = new Range(done, downwards(new Range(done, all.last())));
    }
  }

  /** Copies what can be read between those faults; needed where no index tells what is there. */
  void copyBetween() {
    if (between.last() < Long.MAX_VALUE) {
      tries = Math.clamp(2 * capacity, LEAST_TRIES, MOST_TRIES);
      narrow(between);
    } else {
      tries = LEAST_TRIES;
      narrow(new Range(between.after(), between.after() + capacity));
      gaps.clear();
      gaps.add(between); // Nothing tells where the rows end.
    }
  }

  /** Halves what cannot be read until only single rows are left, or it was tried often enough. */
  private void narrow(Range gap) {
    Deque<Range> open = new ArrayDeque<>();
    put(open, gap);
    while (!open.isEmpty() && tries > 0) {
      for (Range half : open.remove().halves()) {
        tries--;
        long done = upwards(half);
        long until = done < half.last() ? downwards(new Range(done, half.last())) : done;
        put(open, new Range(done, until));
      }
    }
    cutShort |= !open.isEmpty();
    gaps.addAll(open);
  }

  private void put(Deque<Range> open, Range range) {
    if (range.isOne()) {
      gaps.add(range);
    } else if (!range.isEmpty()) {
      open.add(range);
    }
  }

  /** Copies rows in their order; returns the end of the range, or the last row before a fault. */
  private long upwards(Range range) {
    long done = range.after();
    try (Cursor found = cursor("id > ? and id <= ? order by id", range.after(), range.last())) {
      while (found.next()) {
        done = next(found, new Range(done, range.last()));
      }
      return range.last();
    } catch (SQLException _) {
      whole = false;
      return done;
    }
  }

  /** Copies rows from the last one down; returns what is before the first row after a fault. */
  private long downwards(Range range) {
    long until = range.last();
    try (Cursor found = cursor("id > ? and id <= ? order by id desc", range.after(), until)) {
      while (found.next()) {
        until = next(found, new Range(range.after(), until)) - 1;
      }
      return range.after();
    } catch (SQLException _) {
      whole = false;
      return until;
    }
  }

  /** A row in the wrong place is a fault, and so are more rows than the file has room for. */
  private long next(Cursor found, Range place) throws SQLException {
    Object[] row = values(found.row().result());
    if (!place.has(id(row))) {
      throw new SQLException("not in its place", "", 11);
    }
    if (rows > capacity) {
      cutShort = true;
      tries = 0;
      throw new SQLException("too many rows", "", 11);
    }
    seen = rows < seen.length ? seen : Arrays.copyOf(seen, 2 * rows);
    seen[rows++] = id(row);
    insert(row);
    return id(row);
  }

  /** Copies one row; false when there is none, it cannot be read or is not accepted. */
  boolean copyOne(long id) {
    try (Cursor found = cursor("id = ?", id)) {
      return found.next() && insert(values(found.row().result()));
    } catch (SQLException _) {
      return false;
    }
  }

  /** Ranges of which nothing can be read, if there was anything. */
  List<Range> gaps() {
    return gaps;
  }

  /** Rows that were read but are no rows of this table. */
  TreeSet<Long> refused() {
    return refused;
  }

  /** Whether reading met no fault. */
  boolean isWhole() {
    return whole;
  }

  /** Whether reading stopped before its end. */
  boolean isCutShort() {
    return cutShort;
  }

  /** The numbers of all rows that were read so far, in order. */
  long[] seen() {
    return Arrays.stream(seen, 0, rows).sorted().distinct().toArray();
  }

  private Cursor cursor(String condition, Object... arguments) throws SQLException {
    return from.cursor(
        "select id, " + columns + " from " + table + " not indexed where " + condition, arguments);
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
  private boolean insert(Object[] row) {
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
      return true;
    } catch (SQLException _) {
      refused.add(id(row));
      return false;
    }
  }
}
