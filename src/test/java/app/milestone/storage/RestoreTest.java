package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RestoreTest {
  private static final Instant NOW = Instant.parse("2026-10-26T17:42:07Z");

  @TempDir Path folder;
  private Store store;
  private Path backup;
  private String old;
  private String present;

  @BeforeEach
  void aBackupAndLaterChanges() {
    store = Store.in(folder);
    BackupFolder backups = new BackupFolder(store.file().resolveSibling("backups"));
    try (Database database = store.open()) {
      new RunRepository(database).start(Store.STEP, new Example(1).testedStart(9), Example.START);
      backup = backups.save(database, Backup.HAND, NOW).orElseThrow();
      old = Store.content(database);
      FrozenSeason.write(database);
      present = Store.content(database);
    }
  }

  @Test
  void aBackupTakesThePlaceOfTheDataWhichCanBeRestoredAgain() throws IOException {
    byte[] before = Files.readAllBytes(store.file());
    Backup aside = restore(backup).orElseThrow();
    assertEquals(Restore.quarantine(store.file()), aside.file().getParent());
    assertTrue(aside.isSetAside());
    assertArrayEquals(before, Files.readAllBytes(aside.file()));
    assertEquals(old, content());
    Backup second = restore(aside.file()).orElseThrow();
    assertEquals(present, content());
    assertEquals(List.of(aside, second), sorted(new BackupFolder(aside.file().getParent()).list()));
    assertEquals(List.of("backups", "milestone.db", "milestone.db-journal", "quarantine"), names());
  }

  @Test
  void aBackupWhoseDigestsFitButWhichMakesNoSenseIsRefused() throws IOException {
    List<String> nonsense =
        List.of(
            "update settings set units = 'PARSECS'",
            "update session set date = 'someday'",
            "update session set content = 'run ' || hex(randomblob(9))",
            "update goal set rule = 'NONE OF OURS'",
            "insert into pause (uuid, run, first_day) select 'x', uuid, '2026-10-26' from run limit"
                + " 1",
            "update run set start = '2026-13-01'");
    byte[] before = Files.readAllBytes(store.file());
    for (int i = 0; i < nonsense.size(); i++) {
      Path crafted = crafted(i, nonsense.get(i));
      StorageException fault = assertThrows(StorageException.class, () -> restore(crafted));
      assertEquals(Kind.DAMAGED, fault.kind(), nonsense.get(i));
      assertArrayEquals(before, Files.readAllBytes(store.file()), nonsense.get(i));
    }
  }

  private Path crafted(int number, String change) throws IOException {
    Store other = Store.in(folder.resolve("other" + number));
    Files.createDirectories(other.file().getParent());
    Files.copy(store.file(), other.file());
    try (Database database = other.open()) {
      database.write(Store.STEP, sql -> sql.execute(change));
      database.check();
    }
    return other.file();
  }

  @Test
  void restoredDataIsNumberedAboveWhatItReplaced() {
    Backup aside = restore(backup).orElseThrow();
    try (Database database = store.open()) {
      assertEquals(aside.seq() + 1, database.seq());
      assertTrue(database.endedCleanly());
      Path folderOfBackups = backup.getParent();
      assertTrue(new BackupFolder(folderOfBackups).save(database, Backup.EXIT, NOW).isPresent());
    }
  }

  @Test
  void aDamagedBackupIsRefusedAndNothingMoves() throws IOException, SQLException {
    try (Sql sql = Sql.open(backup, "rw")) {
      sql.execute("update test set notes = 'changed'");
    }
    byte[] bytes = Files.readAllBytes(backup);
    List<String> names = names();
    StorageException fault = assertThrows(StorageException.class, () -> restore(backup));
    assertEquals(Kind.DAMAGED, fault.kind());
    assertEquals(backup, fault.file());
    assertArrayEquals(bytes, Files.readAllBytes(backup));
    assertEquals(names, names());
    assertEquals(present, content());
  }

  @Test
  void aFileWithTablesOfItsOwnIsRefused() throws SQLException {
    try (Sql sql = Sql.open(backup, "rw")) {
      sql.execute("create trigger t after update on meta begin delete from session; end");
    }
    assertEquals(Kind.NOT_OURS, assertThrows(StorageException.class, () -> restore(backup)).kind());
    assertEquals(present, content());
  }

  @Test
  void damagedDataIsSetAsideAsItIs() throws IOException {
    byte[] garbage = "x".repeat(5000).getBytes();
    Files.write(store.file(), garbage);
    Backup aside = restore(backup).orElseThrow();
    assertArrayEquals(garbage, Files.readAllBytes(aside.file()));
    assertEquals(old, content());
  }

  @Test
  void missingDataWhoseJournalACrashLeftIsReplacedToo() throws IOException {
    Files.delete(store.file());
    Files.write(WholeFile.journal(store.file()), new byte[4608]);
    assertEquals(Optional.empty(), restore(backup));
    assertEquals(old, content());
  }

  @Test
  void missingDataIsReplacedAndNothingIsSetAside() throws IOException {
    Files.delete(store.file());
    assertEquals(Optional.empty(), restore(backup));
    assertEquals(old, content());
    Files.delete(store.file());
    Files.createFile(store.file());
    assertEquals(Optional.empty(), restore(backup));
    assertEquals(old, content());
  }

  @Test
  void theDataOfAnotherFileIsAcceptedAfterwards() {
    Store other = Store.in(folder.resolve("other"));
    other.open().close();
    Restore.restore(other.file(), other.memory(), backup, NOW);
    try (Database database = other.open()) {
      assertEquals(old, Store.content(database));
    }
  }

  @Test
  void dataCutOffInAWriteIsKeptWithItsJournal() throws IOException {
    CutOffWrite.leave(store);
    Backup aside = restore(backup).orElseThrow();
    assertEquals(old, content());
    assertFalse(WholeFile.hasJournal(store.file()));
    assertTrue(WholeFile.hasJournal(aside.file()));
    restore(aside.file());
    assertEquals(present, content());
    assertTrue(WholeFile.hasJournal(aside.file()));
  }

  private Optional<Backup> restore(Path file) {
    return Restore.restore(store.file(), store.memory(), file, NOW);
  }

  private String content() {
    try (Database database = store.open()) {
      database.check();
      return Store.content(database);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(store.file().getParent())) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private static List<Backup> sorted(List<Backup> newestFirst) {
    return newestFirst.reversed();
  }
}
