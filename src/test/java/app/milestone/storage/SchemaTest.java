package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

final class SchemaTest {
  @TempDir Path folder;

  @Test
  void theFileOfEveryReleasedSchemaIsReadByThisVersion() throws IOException {
    for (int version = 1; version <= Schema.VERSION; version++) {
      Store store = Store.in(folder.resolve("schema" + version));
      Files.createDirectories(store.file().getParent());
      try (InputStream frozen = getClass().getResourceAsStream("schema-" + version + ".db")) {
        Files.copy(frozen, store.file());
      }
      try (Database database = store.open()) {
        database.check();
        assertTrue(database.isWritable());
        assertEquals(FrozenSeason.season(), new SeasonRepository(database).load());
        assertEquals(List.of(FrozenSeason.PLAN), new PlanRepository(database).all());
      }
    }
  }

  @Test
  void theScriptsMakeTheSameTablesAsTheFrozenFile() throws IOException {
    Path frozen = folder.resolve("frozen.db");
    String name = "schema-" + Schema.VERSION + ".db";
    try (InputStream stream = getClass().getResourceAsStream(name)) {
      Files.copy(stream, frozen);
    }
    try (Database old = Database.look(frozen, folder.resolve("none"));
        Database fresh = Store.in(folder).open()) {
      assertEquals(tables(fresh), tables(old));
    }
  }

  /** Writes the frozen file of a schema that is about to be released. */
  @Test
  @EnabledIfSystemProperty(named = "freeze", matches = ".+")
  void freeze() throws IOException {
    Path target = Path.of(System.getProperty("freeze")).toAbsolutePath();
    try (Database database = Store.in(folder).open()) {
      FrozenSeason.write(database);
      Files.createFile(target);
      database.copyTo(target);
      assertTrue(Files.size(target) > 0);
    }
  }

  private static List<String> tables(Database database) {
    return database.read(
        sql ->
            sql.list(
                "select sql from sqlite_schema where sql is not null order by name",
                row -> row.text("sql")));
  }
}
