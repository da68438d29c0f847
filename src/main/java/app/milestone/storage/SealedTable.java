package app.milestone.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Reads entries and the rows that belong to them in the order of their identities, to compare them
 * with their digests.
 *
 * <p>Walking along the indexes spares sorting, which would need the whole table in memory.
 *
 * @param entries the table of the entries
 * @param parts the table of their rows, which name their entry in a column called like its table
 */
record SealedTable(String entries, String parts) {

  static List<SealedTable> all() {
    return List.of(new SealedTable("log", "rep"), new SealedTable("test", "lap"));
  }

  /** The first entry after so many; comparing with a blob finds every text before it. */
  private String after() {
    return "select uuid from %1$s indexed by sqlite_autoindex_%1$s_1 where uuid >= ?"
            .formatted(entries)
        + " order by uuid limit 1 offset ?";
  }

  private String some() {
    return """
    select * from %1$s indexed by sqlite_autoindex_%1$s_1
    where uuid >= ? and uuid < coalesce(?, x'') order by uuid
    """
        .formatted(entries);
  }

  /** All queries with placeholders, to look at how they are run. */
  List<String> queries(Sql sql) throws SQLException {
    return List.of(after(), some(), PackedRows.query(sql, parts, entries));
  }

  /**
   * Compares some entries.
   *
   * @param from where they begin, an empty text for the first one
   * @param faults gets what is not as it was written
   * @return where the next ones begin; empty when there are none
   */
  Optional<String> compare(Sql sql, String from, int most, List<String> faults)
      throws SQLException {
    Optional<String> until = sql.first(after(), row -> row.text("uuid"), from, most);
    try (Cursor rows = sql.cursor(some(), from, until);
        PackedRows packed = new PackedRows(sql, parts, entries, from, until)) {
      Digest digest = new Digest();
      List<Digest.Column> columns = Digest.columns(rows.row().result());
      while (rows.next()) {
        String uuid = rows.row().text("uuid");
        packed.before(uuid).forEach(stray -> faults.add("row of " + stray));
        digest.add(rows.row().result(), columns);
        packed.add(uuid, digest);
        if (!digest.take().equals(rows.row().text("digest"))) {
          faults.add(entries + " " + uuid);
        }
      }
      packed.rest().forEach(stray -> faults.add("row of " + stray));
    }
    return until;
  }
}
