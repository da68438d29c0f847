package app.milestone.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A real database file in a folder of a test. */
record Store(Path file, Path memory) {
  static final UndoStep STEP = UndoStep.of("test.step");

  static Store in(Path folder) {
    return new Store(
        folder.resolve("data/milestone.db"), folder.resolve("state/last-seen.properties"));
  }

  Database open() {
    return Database.open(file, memory);
  }

  /** Every row of every table that belongs to the person, as text. */
  static String content(Database database) {
    return database.read(
        sql -> {
          StringBuilder all = new StringBuilder();
          for (String table : Undo.tables(sql)) {
            all.append(table).append(rows(sql, table)).append('\n');
          }
          return all.toString();
        });
  }

  private static List<String> rows(Sql sql, String table) throws SQLException {
    List<String> quoted =
        Undo.columns(sql, table).stream().map(column -> "quote(" + column + ")").toList();
    return sql.list(
        "select %s as line from %s order by id"
            .formatted(String.join(" || ',' || ", quoted), table),
        row -> row.text("line"));
  }
}
