package app.milestone.storage;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Remembers how to take back the last changes: temporary triggers record the inverse statement of
 * every row change, and each committed group is kept in memory.
 */
final class Undo {
  private static final int DEPTH = 50;

  /**
   * One step and what takes it back.
   *
   * @param filling whether it filled empty tables, which are emptied as a whole
   */
  record Group(UndoStep step, Inverse inverse, boolean filling) {
    Group(UndoStep step, Inverse inverse) {
      this(step, inverse, false);
    }
  }

  private final Deque<Group> done = new ArrayDeque<>();
  private final Deque<Group> undone = new ArrayDeque<>();
  private boolean mergeable;

  /** Creates the triggers on a fresh connection. */
  static void install(Sql sql) throws SQLException {
    RowSum.install(sql);
    sql.execute(
        """
        create temp table undo_log (
          id integer primary key, statement text not null, change integer not null,
          entries integer not null)
        """);
    for (String table : tables(sql)) {
      List<String> columns = columns(sql, table);
      for (String trigger : triggers(table, columns)) {
        sql.execute(trigger);
      }
    }
  }

  /**
   * Stops recording rows, but for the settings, until the connection is opened anew.
   *
   * @return the statements that empty those tables
   */
  static Inverse suspend(Sql sql) throws SQLException {
    List<String> emptying = new ArrayList<>();
    for (String table : tables(sql)) {
      if (!table.equals("settings")) {
        for (String event : List.of("insert", "update", "delete")) {
          sql.execute("drop trigger temp.undo_" + event + "_" + table);
        }
        emptying.add("delete from " + table);
      }
    }
    return Inverse.of(emptying);
  }

  static List<String> tables(Sql sql) throws SQLException {
    return sql.list(
        """
        select name from sqlite_schema
        where type = 'table' and name not like 'sqlite_%' and name <> 'meta' order by name
        """,
        row -> row.text("name"));
  }

  static List<String> columns(Sql sql, String table) throws SQLException {
    return sql.list(
        "select name from pragma_table_info(?) order by cid", row -> row.text("name"), table);
  }

  private static List<String> triggers(String table, List<String> columns) {
    List<String> quoted = columns.stream().map(c -> "quote(old." + c + ")").toList();
    String names = String.join(", ", columns);
    String values = String.join(" || ',' || ", quoted);
    String changed =
        String.join(" or ", columns.stream().map(c -> "old." + c + " is not new." + c).toList());
    String sets =
        String.join(
            " || ', ' || ",
            columns.stream().map(c -> "'" + c + " = ' || quote(old." + c + ")").toList());
    String record = " begin insert into undo_log (statement, change, entries) values (";
    String before = RowSum.of(table, columns, "old.");
    String after = RowSum.of(table, columns, "new.");
    String old = RowSum.ofEntry(table, "old.");
    String fresh = RowSum.ofEntry(table, "new.");
    return List.of(
        "create temp trigger undo_insert_%1$s after insert on main.%1$s".formatted(table)
            + record
            + "'delete from %s where id = ' || new.id, %s, %s); end".formatted(table, after, fresh),
        "create temp trigger undo_update_%1$s after update on main.%1$s when ".formatted(table)
            + changed
            + record
            + "'update %s set ' || %s || ' where id = ' || new.id, %s - %s, %s - %s); end"
                .formatted(table, sets, after, before, fresh, old),
        "create temp trigger undo_delete_%1$s after delete on main.%1$s".formatted(table)
            + record
            + "'insert into %s (%s) values (' || %s || ')', -%s, -%s); end"
                .formatted(table, names, values, before, old));
  }

  /** The inverse statements recorded since the last call, inside the open transaction. */
  static Inverse take(Sql sql) throws SQLException {
    List<String> inverse =
        sql.list("select statement from undo_log order by id", row -> row.text("statement"));
    sql.execute("delete from undo_log");
    return Inverse.of(inverse);
  }

  /** What was changed since the last {@link #take} adds to the {@link RowSum}. */
  static RowSum.Change change(Sql sql) throws SQLException {
    return sql.first(
            "select coalesce(sum(change), 0) as rows, coalesce(sum(entries), 0) as entries from"
                + " undo_log",
            row -> new RowSum.Change(row.number("rows"), row.number("entries")))
        .orElseThrow();
  }

  /** What takes a group back inside one transaction, in pieces. */
  static List<Database.Work> backwards(Group group) {
    List<Database.Work> pieces = new ArrayList<>();
    pieces.add(sql -> sql.execute("pragma defer_foreign_keys = on"));
    pieces.addAll(group.inverse().backwards());
    return pieces;
  }

  /** Keeps a committed change; redo ends here. */
  void remember(UndoStep step, Inverse inverse) {
    Group last = done.peekLast();
    boolean joins =
        mergeable
            && last != null
            && step.mergeKey().isPresent()
            && step.mergeKey().equals(last.step().mergeKey());
    if (joins) {
      done.removeLast();
      push(done, new Group(step, last.inverse().and(inverse)));
    } else {
      push(done, new Group(step, inverse));
    }
    undone.clear();
    mergeable = true;
  }

  /** Keeps a committed filling of empty tables. */
  void rememberFilling(UndoStep step, Inverse inverse) {
    push(done, new Group(step, inverse, true));
    undone.clear();
    mergeable = false;
  }

  /** A filling is taken back for good: its rows are not kept in memory. */
  void undidFilling() {
    done.removeLast();
    undone.clear();
    mergeable = false;
  }

  /** The next change to take back. */
  Optional<Group> next() {
    return Optional.ofNullable(done.peekLast());
  }

  /** The next change to bring back. */
  Optional<Group> nextRedo() {
    return Optional.ofNullable(undone.peekLast());
  }

  void undid(Inverse inverse) {
    push(undone, new Group(done.removeLast().step(), inverse));
    mergeable = false;
  }

  void redid(Inverse inverse) {
    push(done, new Group(undone.removeLast().step(), inverse));
    mergeable = false;
  }

  /** The next change stands alone whatever its merge key. */
  void closeMerge() {
    mergeable = false;
  }

  private static void push(Deque<Group> groups, Group group) {
    groups.addLast(group);
    if (groups.size() > DEPTH) {
      groups.removeFirst();
    }
  }
}
