package app.milestone.storage;

import java.nio.file.Path;

/** A real database file in a folder of a test. */
public record Store(Path file, Path memory) {
  public static final UndoStep STEP = UndoStep.of("test.step");

  private static final String DUMPS =
      """
      select 'select ' || (select group_concat('quote(' || name || ')', ' || '','' || ')
          from pragma_table_info(m.name)) || ' as line from ' || m.name || ' order by id' as query
      from sqlite_schema as m
      where m.type = 'table' and m.name not like 'sqlite_%' and m.name <> 'meta' order by m.name
      """;

  public static Store in(Path folder) {
    return new Store(
        folder.resolve("data/milestone.db"), folder.resolve("state/last-seen.properties"));
  }

  public Database open() {
    return Database.open(file, memory);
  }

  /** Every row of every table that belongs to the person, as text. */
  public static String content(Database database) {
    return database.read(
        sql -> {
          StringBuilder all = new StringBuilder();
          for (String query : sql.list(DUMPS, row -> row.text("query"))) {
            all.append(sql.list(query, row -> row.text("line"))).append('\n');
          }
          return all.toString();
        });
  }
}
