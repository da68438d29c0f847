package app.milestone.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares every entry of a file with its digest, in one pass over the rows in their order, so that
 * a file of any size takes little memory.
 */
final class Seals {
  private final String owner;
  private final String owners;
  private final String parts;
  private final List<String> faults = new ArrayList<>();

  private Seals(String owner, String owners, String parts) {
    this.owner = owner;
    this.owners = owners;
    this.parts = parts;
  }

  /** Names all that is wrong with a file: its structure, else what was not as it was written. */
  static List<String> check(Sql sql) throws SQLException {
    String structure = sql.text("pragma quick_check");
    if (!structure.equals("ok")) {
      return List.of(structure);
    }
    List<String> faults = new ArrayList<>();
    for (Seals seals : all()) {
      seals.compare(sql);
      faults.addAll(seals.faults);
    }
    faults.addAll(RowSum.check(sql));
    return List.copyOf(faults);
  }

  /** Walking along the indexes spares sorting, which would need the whole table in memory. */
  static List<Seals> all() {
    return List.of(
        new Seals(
            "log",
            "select * from log indexed by sqlite_autoindex_log_1 order by uuid",
            """
            select * from rep indexed by sqlite_autoindex_rep_1
            order by log, entry_group, position
            """),
        new Seals(
            "test",
            "select * from test indexed by sqlite_autoindex_test_1 order by uuid",
            "select * from lap indexed by sqlite_autoindex_lap_1 order by test, position"));
  }

  List<String> queries() {
    return List.of(owners, parts);
  }

  private void compare(Sql sql) throws SQLException {
    try (Cursor entries = sql.cursor(owners);
        Cursor rows = sql.cursor(parts)) {
      Digest digest = new Digest();
      List<Digest.Column> columns = Digest.columns(entries.row().result());
      Parts rest = new Parts(rows, owner);
      while (entries.next()) {
        String uuid = entries.row().text("uuid");
        digest.add(entries.row().result(), columns);
        rest.strays(uuid, faults);
        rest.add(uuid, digest);
        if (!digest.take().equals(entries.row().text("digest"))) {
          faults.add(owner + " " + uuid);
        }
      }
      rest.strays(null, faults);
    }
  }

  /** The rows that belong to entries, in the order of the entries. */
  private static final class Parts {
    private final Cursor rows;
    private final List<Digest.Column> columns;
    private final int ownerColumn;
    private String owner;

    Parts(Cursor rows, String owner) throws SQLException {
      this.rows = rows;
      this.columns = Digest.columns(rows.row().result());
      this.ownerColumn = rows.row().result().findColumn(owner);
      next();
    }

    private void next() throws SQLException {
      owner = rows.next() ? rows.row().result().getString(ownerColumn) : null;
    }

    void add(String uuid, Digest digest) throws SQLException {
      while (owner != null && owner.equals(uuid)) {
        digest.add(rows.row().result(), columns, ownerColumn, owner);
        next();
      }
    }

    /** Passes by rows whose entry is gone: those before {@code uuid}, or all that are left. */
    void strays(String uuid, List<String> faults) throws SQLException {
      while (owner != null && (uuid == null || owner.compareTo(uuid) < 0)) {
        faults.add("row of " + owner);
        next();
      }
    }
  }
}
