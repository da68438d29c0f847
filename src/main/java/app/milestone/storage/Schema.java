package app.milestone.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Brings a data file to the tables of its scripts; shipped scripts never change.
 *
 * @param scripts the statements of each version, from version 1
 */
record Schema(List<String> scripts) {
  /** Number of the newest script that is shipped. */
  static final int VERSION = 1;

  /** The tables of this program. */
  static Schema current() {
    return Own.SCHEMA;
  }

  /** Made once: every backup that is looked at is compared with it. */
  private static final class Own {
    static final Schema SCHEMA =
        new Schema(IntStream.rangeClosed(1, VERSION).mapToObj(Schema::script).toList());
    static final List<String> TABLES = tables();

    private static List<String> tables() {
      try {
        return SCHEMA.tables(VERSION);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Number of the newest script. */
  int newest() {
    return scripts.size();
  }

  static int version(Sql sql) throws SQLException {
    return Integer.parseInt(sql.text("pragma user_version"));
  }

  /**
   * Runs the missing scripts in one transaction, on an empty file as well as on an older one. A
   * process killed meanwhile leaves the old tables.
   */
  void migrate(Sql sql) throws SQLException {
    migrate(sql, newest());
  }

  private void migrate(Sql sql, int to) throws SQLException {
    int from = version(sql);
    if (from == to) {
      return;
    }
    sql.execute("begin immediate");
    for (String script : scripts.subList(from, to)) {
      for (String statement : script.split(";\\s*\n")) {
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
  boolean isKnown(Sql sql) throws SQLException {
    int version = version(sql);
    if (version < 1 || version > newest()) {
      return false;
    }
    boolean isOwn = version == VERSION && equals(Own.SCHEMA);
    return (isOwn ? Own.TABLES : tables(version)).equals(tables(sql));
  }

  private List<String> tables(int version) throws SQLException {
    try (Sql fresh = Sql.inMemory()) {
      migrate(fresh, version);
      return tables(fresh);
    }
  }

  /** As much of them as it takes to tell ours from any others, however many those are. */
  private static List<String> tables(Sql sql) throws SQLException {
    return sql.list(
        """
        select substr(type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, ''), 1, 9999)
          as line
        from sqlite_schema order by type, name limit 999
        """,
        row -> row.text("line"));
  }

  private static String script(int number) {
    String name = "schema/" + "0".repeat(3 - Integer.toString(number).length()) + number + ".sql";
    try (InputStream stream = Schema.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
