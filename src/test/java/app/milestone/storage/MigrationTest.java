package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.settings.Settings;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step to newer tables, shown by tables that exist in tests alone. */
final class MigrationTest {
  @TempDir Path folder;
  private Store store;
  private BackupFolder backups;

  @BeforeEach
  void aSeasonInTheOldTables() {
    store = Store.in(folder);
    backups = new BackupFolder(store.file().resolveSibling("backups"));
    try (Database database = store.open()) {
      FrozenSeason.write(database);
    }
  }

  @Test
  void theDataIsInTheNewTablesAndBeforeThatInABackup() throws IOException {
    Instant written = Files.getLastModifiedTime(store.file()).toInstant();
    try (Database database = LaterSchema.open(store)) {
      database.check();
      assertEquals(FrozenSeason.season(), new SeasonRepository(database).load());
      assertEquals(2, (int) database.read(Schema::version));
      assertTrue(LaterSchema.isWhole(database));
    }
    Backup backup = backups.list().getFirst();
    assertEquals(Backup.MIGRATION, backup.reason());
    assertEquals(1, backup.schema());
    assertEquals(written.getEpochSecond(), backup.made().getEpochSecond());
    try (Database old = Database.look(backup.file(), folder.resolve("none"))) {
      assertEquals(FrozenSeason.season(), new SeasonRepository(old).load());
    }
  }

  @Test
  void theNextStartMigratesNothing() {
    LaterSchema.open(store).close();
    LaterSchema.open(store).close();
    assertEquals(1, backups.list().size());
  }

  @Test
  void withoutABackupNothingIsMigrated() throws IOException {
    Files.createFile(backups.folder());
    byte[] before = Files.readAllBytes(store.file());
    assertThrows(StorageException.class, () -> LaterSchema.open(store));
    assertArrayEquals(before, Files.readAllBytes(store.file()));
  }

  @Test
  void anOlderCopyIsNotMigratedBeforeThePersonIsAsked() throws IOException {
    byte[] old = Files.readAllBytes(store.file());
    try (Database database = store.open()) {
      Settings settings = Settings.DEFAULT.withDayStartHour(5);
      new SettingsRepository(database).save(Store.STEP, settings);
    }
    Files.write(store.file(), old);
    StorageException fault = assertThrows(StorageException.class, () -> LaterSchema.open(store));
    assertEquals(Kind.ROLLED_BACK, fault.kind());
    assertArrayEquals(old, Files.readAllBytes(store.file()));
    assertEquals(List.of(), backups.list());
  }

  @Test
  void damagedDataIsNotMigrated() throws SQLException {
    try (Sql sql = Sql.open(store.file(), "rw")) {
      sql.execute("update test set notes = 'changed'");
    }
    StorageException fault = assertThrows(StorageException.class, () -> LaterSchema.open(store));
    assertEquals(Kind.DAMAGED, fault.kind());
    assertEquals(List.of(), backups.list());
  }

  @Test
  void aScriptThatFailsLeavesTheOldTables() throws SQLException {
    List<String> broken =
        List.of(LaterSchema.SCRIPTS.getFirst(), "create table x (id);\nnonsense;");
    DataFile file = new DataFile(store.file(), store.memory(), new Schema(broken));
    assertThrows(StorageException.class, () -> Database.open(file, false));
    try (Sql sql = Sql.open(store.file(), "ro")) {
      assertEquals(1, Schema.version(sql));
      assertTrue(Schema.current().isKnown(sql));
    }
  }

  @Test
  void aBackupWithOlderTablesIsRestoredAndMigratedAtTheNextStart() {
    LaterSchema.open(store).close();
    Backup backup = backups.list().getFirst();
    DataFile file = LaterSchema.file(store);
    Restore.restore(file, backup.file(), Instant.parse("2026-10-26T17:42:07Z"));
    try (Database database = LaterSchema.open(store)) {
      assertEquals(FrozenSeason.season(), new SeasonRepository(database).load());
      assertTrue(LaterSchema.isWhole(database));
    }
  }
}
