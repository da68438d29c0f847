package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.settings.Settings;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks what the next start knows of how the program before ended. */
final class EndTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void aFileWithOneChange() {
    store = Store.in(folder);
    try (Database database = store.open()) {
      change(database, 3);
    }
  }

  private static void change(Database database, int hour) {
    Settings settings = Settings.DEFAULT.withDayStartHour(hour);
    new SettingsRepository(database).save(Store.STEP, settings);
  }

  @Test
  void anEndWithoutClosingIsKnown() {
    Database database = store.open();
    try (Database second = Database.look(store.file(), store.memory())) {
      assertFalse(second.endedCleanly());
    }
    database.close();
  }

  @Test
  void anEndWithoutClosingIsKnownWithoutTheMemoryToo() throws IOException {
    Database database = store.open();
    Files.delete(store.memory());
    try (Database second = Database.look(store.file(), store.memory())) {
      assertFalse(second.endedCleanly());
    }
    database.close();
    Files.delete(store.memory());
    try (Database next = store.open()) {
      assertTrue(next.endedCleanly());
    }
  }

  @Test
  void afterACrashABackupIsRestoredAndCountsAsWhole() throws IOException {
    Path backup = folder.resolve("backup.db");
    Files.copy(store.file(), backup);
    store.open(); // Never closed, as after a crash.
    Restore.restore(store.file(), store.memory(), backup, Instant.EPOCH);
    try (Database database = store.open()) {
      assertTrue(database.endedCleanly());
    }
    store.open();
    Restore.setAside(store.file(), store.memory(), Instant.EPOCH);
    try (Database database = Database.openNew(store.file(), store.memory())) {
      assertTrue(database.endedCleanly());
    }
  }

  @Test
  void aBackupThatFailsAtTheEndIsNoAbruptEnd() throws IOException {
    Database database = store.open();
    change(database, 4);
    assertThrows(StorageException.class, () -> database.copyTo(folder.resolve("gone/copy.db")));
    database.close();
    assertTrue(LastSeen.read(store.memory()).orElseThrow().clean());
    Database gone = store.open();
    assertThrows(StorageException.class, () -> gone.copyTo(folder.resolve("gone/copy.db")));
    Files.delete(store.file());
    gone.close();
    gone.close();
    assertFalse(LastSeen.read(store.memory()).orElseThrow().clean());
  }

  @Test
  void aFileThatWasGoneAtTheEndIsNoAbruptEndOnceItIsBack() throws IOException {
    Path away = folder.resolve("away.db");
    Database database = store.open();
    Files.move(store.file(), away);
    assertThrows(StorageException.class, () -> database.copyTo(folder.resolve("gone/copy.db")));
    database.close();
    Files.move(away, store.file());
    try (Database next = store.open()) {
      assertEquals(LastEnd.DOUBTED, next.lastEnd());
      next.check();
    }
    Database crashed = store.open();
    assertEquals(LastEnd.CLEAN, crashed.lastEnd());
    try (Database second = Database.look(store.file(), store.memory())) {
      assertEquals(LastEnd.ABRUPT, second.lastEnd());
    }
    crashed.close();
  }

  @Test
  void aFileFoundDamagedIsLookedAtAgainNextTime() throws SQLException {
    try (Database database = store.open()) {
      database.write(
          Store.STEP,
          sql ->
              sql.execute(
                  "insert into test (uuid, kind, date, entered_millis, four_laps, time_millis,"
                      + " laps_disputed, surface, conditions, notes, estimated, digest) values"
                      + " ('x', 'MILE', '2026-10-24', 1, 0, 1, 0, 'TRACK', '', '', 0, 'none')"));
      assertEquals(Kind.DAMAGED, assertThrows(StorageException.class, database::check).kind());
      StorageException fault = assertThrows(StorageException.class, () -> change(database, 2));
      assertEquals(Kind.DAMAGED, fault.kind());
    }
    try (Database database = store.open()) {
      assertFalse(database.endedCleanly());
    }
  }

  @Test
  void aFileThatAPersonFindsDamagedIsLookedAtAgainNextTime() throws SQLException {
    try (Database database = store.open()) {
      BackupRepository backups = new BackupRepository(database);
      assertEquals(1, examined(backups).seq());
      change(database, 4);
      try (Sql other = Sql.open(store.file(), "rw")) {
        other.execute("update settings set day_start_hour = 5");
      }
      assertFalse(examined(backups).faults().isEmpty());
      StorageException fault = assertThrows(StorageException.class, () -> change(database, 2));
      assertEquals(Kind.DAMAGED, fault.kind());
    }
    try (Database database = store.open()) {
      assertEquals(LastEnd.DOUBTED, database.lastEnd());
    }
  }

  private static DataReport examined(BackupRepository backups) {
    Examination examination = backups.examination();
    return Stream.generate(examination::step).flatMap(Optional::stream).findFirst().orElseThrow();
  }
}
