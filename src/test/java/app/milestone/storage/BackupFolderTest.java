package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupFolderTest {
  private static final Instant NOW = Instant.parse("2026-10-26T17:42:07Z");
  @TempDir Path folder;

  @Test
  void aBackupHoldsEverythingAndIsMadeOnce() throws IOException {
    BackupFolder backups = new BackupFolder(folder.resolve("backups"));
    try (Database database = Store.in(folder).open()) {
      new RunRepository(database).start(Store.STEP, new Example(1).testedStart(9), Example.START);
      Path backup = backups.save(database, "exit", NOW).orElseThrow();
      assertEquals("milestone-1-20261026T174207Z-exit-v1.db", backup.getFileName().toString());
      assertEquals(
          "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
      try (Database copy = Database.look(backup, folder.resolve("none"))) {
        assertEquals(Store.content(database), Store.content(copy));
        copy.check();
      }
      assertEquals(Optional.empty(), backups.save(database, "exit", NOW.plusSeconds(9)));
      assertEquals(List.of(backup), files(backups));
    }
  }

  @Test
  void aDamagedEntryMakesNoBackup() throws IOException, SQLException {
    BackupFolder backups = new BackupFolder(folder.resolve("backups"));
    Store store = Store.in(folder);
    try (Database database = store.open()) {
      new RunRepository(database).start(Store.STEP, new Example(1).testedStart(9), Example.START);
      try (Sql other = Sql.open(store.file(), "rw")) {
        other.execute("update test set notes = 'changed'");
      }
      StorageException fault =
          assertThrows(StorageException.class, () -> backups.save(database, "exit", NOW));
      assertEquals(Kind.DAMAGED, fault.kind());
      assertEquals(List.of(), files(backups));
    }
  }

  private static List<Path> files(BackupFolder backups) throws IOException {
    try (Stream<Path> files = Files.list(backups.folder())) {
      return files.toList();
    }
  }
}
