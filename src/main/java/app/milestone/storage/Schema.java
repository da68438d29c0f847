package app.milestone.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Brings a data file to today's tables by numbered scripts; shipped scripts never change. */
final class Schema {
  /** Number of the newest script. */
  static final int VERSION = 1;

  private Schema() {}

  static int version(Sql sql) throws SQLException {
    return Integer.parseInt(sql.text("pragma user_version"));
  }

  /** Runs the missing scripts in one transaction, on an empty file as well as on an older one. */
  static void migrate(Sql sql) throws SQLException {
    migrate(sql, VERSION);
  }

  private static void migrate(Sql sql, int to) throws SQLException {
    int from = version(sql);
    if (from == to) {
      return;
    }
    sql.execute("begin immediate");
    for (int number = from + 1; number <= to; number++) {
      for (String statement : script(number).split(";\\s*\n")) {
        if (!statement.isBlank()) {
          sql.execute(statement);
        }
      }
    }
    if (from == 0) {
      sql.execute("pragma application_id = " + FileHeader.APPLICATION_ID);
      sql.run(
          "insert into meta (id, file_uuid, seq, last_tx) values (1, ?, 0, '')", UUID.randomUUID());
    }
    sql.execute("pragma user_version = " + to);
    sql.execute("commit");
  }

  /** Whether a file has the tables of its version, and nothing else that could act. */
  static boolean isKnown(Sql sql) throws SQLException {
    int version = version(sql);
    if (version < 1 || version > VERSION) {
      return false;
    }
    try (Sql fresh = Sql.inMemory()) {
      migrate(fresh, version);
      return tables(fresh).equals(tables(sql));
    }
  }

  private static List<String> tables(Sql sql) throws SQLException {
    return sql.list(
        """
        select type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') as line
        from sqlite_schema order by type, name
        """,
        row -> row.text("line"));
  }

  private static String script(int number) {
    String name = String.format(Locale.ROOT, "schema/%03d.sql", number);
    try (InputStream stream = Schema.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
