package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.session.LogEntry;
import app.milestone.model.settings.Settings;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
  @TempDir Path folder;

  @Test
  void everyPragmaIsInForce() {
    Map<String, String> expected =
        Map.of(
            "journal_mode", "truncate",
            "synchronous", "2",
            "fullfsync", "1",
            "foreign_keys", "1",
            "trusted_schema", "0",
            "cell_size_check", "1",
            "mmap_size", "0",
            "temp_store", "2",
            "busy_timeout", "2000",
            "application_id", "1298754661");
    try (Database database = Store.in(folder).open()) {
      Map<String, String> actual = new TreeMap<>();
      for (String pragma : expected.keySet()) {
        actual.put(pragma, database.read(sql -> sql.text("pragma " + pragma)));
      }
      assertEquals(new TreeMap<>(expected), actual);
    }
  }

  @Test
  void everyTableIsStrictAndHasAnIntegerKey() {
    try (Database database = Store.in(folder).open()) {
      List<String> loose =
          database.read(
              sql ->
                  sql.list(
                      """
                      select name from pragma_table_list as t
                      where schema = 'main' and type = 'table' and name not like 'sqlite_%'
                        and (not strict or not exists (select 1 from pragma_table_info(t.name)
                          where name = 'id' and type = 'INTEGER' and pk = 1))
                      """,
                      row -> row.text("name")));
      assertEquals(List.of(), loose);
    }
  }

  @Test
  void onlyTheOwnerCanReadTheFile() throws IOException {
    Store store = Store.in(folder);
    store.open().close();
    assertEquals("rw-------", permissions(store.file()));
    assertEquals("rwx------", permissions(store.file().getParent()));
    assertEquals("rw-------", permissions(store.memory()));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void anOlderSqliteIsRecognised() {
    assertTrue(Pragmas.isOlder("3.51.2", "3.51.3"));
    assertTrue(Pragmas.isOlder("3.9", "3.51.3"));
    assertFalse(Pragmas.isOlder("3.51.3", "3.51.3"));
    assertFalse(Pragmas.isOlder("3.54.1", "3.51.3"));
  }

  @Test
  void aFailedChangeIsAbsentAsAWhole() {
    try (Database database = Store.in(folder).open()) {
      RunStart start = new Example(1).testedStart(14);
      String before = Store.content(database);
      RunRepository runs = new RunRepository(database);
      RunStart broken =
          new RunStart(
              start.run(),
              start.planText(),
              start.sessions(),
              Optional.empty(),
              Optional.empty(),
              start.goals(),
              start.sources());
      assertThrows(StorageException.class, () -> runs.start(Store.STEP, broken, Example.START));
      assertEquals(before, Store.content(database));
      assertFalse(database.canUndo());
      runs.start(Store.STEP, start, Example.START);
      assertEquals(Optional.of(start.run()), runs.active());
    }
  }

  @Test
  void memoryThatRunsOutInAChangeLeavesNothingHalfDone() {
    try (Database database = Store.in(folder).open()) {
      save(database);
      Database.Work work =
          sql -> {
            sql.execute("update settings set day_start_hour = 6");
            throw new OutOfMemoryError("in this test");
          };
      StorageException fault =
          assertThrows(StorageException.class, () -> database.write(Store.STEP, work));
      assertEquals(Kind.FAILED, fault.kind());
      assertEquals(3, new SettingsRepository(database).load().dayStartHour());
      database.undo();
      save(database);
      assertEquals(3, database.seq());
    }
  }

  @Test
  void aFullDiskHarmsNothingAndSavingWorksAgainLater() {
    try (Database database = Store.in(folder).open()) {
      LogRepository log = new LogRepository(database);
      Example example = new Example(7);
      LogEntry entry = example.entry(Optional.empty(), Optional.empty());
      log.save(Store.STEP, entry);
      String before = Store.content(database);
      for (int spare = 0; spare < 10; spare++) {
        limitPages(database, spare);
        LogEntry large = entry.withFigures(entry.figures().withNotes("long ".repeat(10_000)));
        StorageException fault =
            assertThrows(StorageException.class, () -> log.save(Store.STEP, large));
        assertEquals(Kind.DISK_FULL, fault.kind());
        assertEquals(before, Store.content(database));
      }
      LogEntry small = entry.withFigures(entry.figures().withNotes("short"));
      log.save(Store.STEP, small);
      assertEquals(Optional.of(small), log.find(entry.id()));
      database.undo();
      assertEquals(before, Store.content(database));
      database.check();
    }
  }

  private static void limitPages(Database database, int spare) {
    database.read(
        sql -> {
          int pages = Integer.parseInt(sql.text("pragma page_count")) + spare;
          return sql.text("pragma max_page_count = " + pages);
        });
  }

  @Test
  void anotherWriterIsReportedAndHarmsNothing() throws SQLException {
    Store store = Store.in(folder);
    try (Database database = store.open();
        Sql other = Sql.open(store.file(), "rw")) {
      other.execute("begin immediate");
      assertEquals(Kind.LOCKED, failureOf(database));
      other.execute("rollback");
      save(database);
    }
  }

  @Test
  void aWriteByAnotherProgramStopsSaving() throws SQLException {
    Store store = Store.in(folder);
    try (Database database = store.open()) {
      save(database);
      try (Sql other = Sql.open(store.file(), "rw")) {
        other.execute("update meta set seq = seq + 1, last_tx = 'other'");
      }
      assertEquals(Kind.CHANGED_OUTSIDE, failureOf(database));
      assertEquals(Kind.CHANGED_OUTSIDE, failureOf(database));
      assertEquals(3, new SettingsRepository(database).load().dayStartHour());
    }
  }

  @Test
  void aFileReplacedWhileOpenStopsSaving() throws IOException {
    Store store = Store.in(folder);
    try (Database database = store.open()) {
      save(database);
      Path copy = store.file().resolveSibling("copy.db");
      Files.copy(store.file(), copy);
      Files.move(store.file(), store.file().resolveSibling("moved.db"));
      Files.move(copy, store.file());
      assertEquals(Kind.REPLACED, failureOf(database));
      assertEquals(Kind.REPLACED, failureOf(database));
    }
  }

  @Test
  void aFileThatIsGoneIsNotReplacedByAnEmptyOne() throws IOException {
    Store store = Store.in(folder);
    try (Database database = store.open()) {
      save(database);
      Files.delete(store.file());
      assertThrows(StorageException.class, () -> save(database));
      assertFalse(Files.exists(store.file()));
      assertEquals(Kind.MISSING, failureOf(database));
    }
  }

  @Test
  void lookingChangesNoByte() throws IOException {
    Store store = Store.in(folder);
    try (Database database = store.open()) {
      save(database);
    }
    byte[] before = Files.readAllBytes(store.file());
    try (Database database = Database.look(store.file(), store.memory())) {
      assertFalse(database.isWritable());
      assertEquals(3, new SettingsRepository(database).load().dayStartHour());
      assertEquals(Kind.READ_ONLY, failureOf(database));
    }
    assertArrayEquals(before, Files.readAllBytes(store.file()));
  }

  @Test
  void aChangedByteInAnEntryIsFoundByItsDigest() throws SQLException {
    Store store = Store.in(folder);
    try (Database database = store.open()) {
      LogEntry entry = new Example(3).entry(Optional.empty(), Optional.empty());
      new LogRepository(database).save(Store.STEP, entry);
      database.check();
      try (Sql other = Sql.open(store.file(), "rw")) {
        other.execute("update log set seconds = 2701");
      }
      StorageException fault = assertThrows(StorageException.class, database::check);
      assertEquals(Kind.DAMAGED, fault.kind());
      assertTrue(fault.getMessage().endsWith("log " + entry.id()));
    }
  }

  @Test
  void aValueThatMakesNoSenseIsInNoMessage() throws SQLException {
    Store store = Store.in(folder);
    try (Database database = store.open()) {
      new RunRepository(database).start(Store.STEP, new Example(1).testedStart(14), Example.START);
      try (Sql other = Sql.open(store.file(), "rw")) {
        other.execute("update session set content = 'secret'");
      }
      StorageException fault =
          assertThrows(StorageException.class, new SeasonRepository(database)::load);
      assertEquals(Kind.DAMAGED, fault.kind());
      StringWriter log = new StringWriter();
      fault.printStackTrace(new PrintWriter(log));
      assertFalse(log.toString().contains("secret"), log::toString);
      assertTrue(log.toString().contains("PrescriptionParser"), log::toString);
    }
  }

  private static Kind failureOf(Database database) {
    return assertThrows(
            StorageException.class,
            () ->
                new SettingsRepository(database)
                    .save(Store.STEP, Settings.DEFAULT.withDayStartHour(5)))
        .kind();
  }

  private static void save(Database database) {
    new SettingsRepository(database).save(Store.STEP, Settings.DEFAULT.withDayStartHour(3));
  }
}
