package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AsFoundTest {
  @TempDir Path folder;
  private Store store;
  private Path quarantine;
  private byte[] data;
  private byte[] journal;

  @BeforeEach
  void aFileCutOffWhileItWasWritten() throws IOException {
    Store good = Store.in(folder.resolve("good"));
    try (Database database = good.open()) {
      FrozenSeason.write(database);
    }
    store = Store.in(folder.resolve("cut"));
    HalfWritten.leave(good, store.file().getParent().getParent());
    quarantine = Restore.quarantine(store.file());
    data = Files.readAllBytes(store.file());
    journal = Files.readAllBytes(WholeFile.journal(store.file()));
  }

  @Test
  void aPrivateCopyWaitsUntilAllIsFoundWell() throws IOException {
    try (Database database = store.open()) {
      assertFalse(database.endedCleanly());
      List<Path> copies = files();
      assertEquals(2, copies.size());
      assertArrayEquals(data, Files.readAllBytes(copies.getFirst()));
      assertArrayEquals(journal, Files.readAllBytes(copies.getLast()));
      for (Path copy : copies) {
        assertEquals(
            "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
      }
      database.check();
      assertFalse(Files.exists(quarantine));
    }
  }

  @Test
  void aProgramKilledBeforeItHasLookedLooksAtTheNextStart() throws IOException {
    store.open().close();
    assertEquals(2, files().size());
    try (Database database = store.open()) {
      assertFalse(database.endedCleanly());
      database.check();
    }
    assertFalse(Files.exists(quarantine));
    try (Database database = store.open()) {
      assertTrue(database.endedCleanly());
    }
  }

  @Test
  void theSameCrashIsCopiedOnce() throws IOException {
    new AsFound(store.file()).copy(1);
    new AsFound(store.file()).copy(2);
    assertEquals(2, files().size());
  }

  @Test
  void whatWasFoundIsKeptWhenADifferentFileTakesItsPlace() throws IOException {
    store.open().close();
    Restore.setAside(store.file(), store.memory(), Instant.EPOCH);
    Database.openNew(store.file(), store.memory()).close();
    try (Database database = store.open()) {
      database.check();
    }
    List<Path> kept = new BackupFolder(quarantine).list().stream().map(Backup::file).toList();
    assertEquals(2, kept.size());
    assertArrayEquals(data, Files.readAllBytes(kept.getFirst()));
    assertArrayEquals(journal, Files.readAllBytes(WholeFile.journal(kept.getFirst())));
  }

  @Test
  void nothingIsOpenedWhereNoCopyCanBeMade() throws IOException {
    Files.createFile(quarantine);
    assertThrows(StorageException.class, store::open);
    assertArrayEquals(data, Files.readAllBytes(store.file()));
    assertArrayEquals(journal, Files.readAllBytes(WholeFile.journal(store.file())));
  }

  @Test
  void afterACleanEndNothingIsCopied() throws IOException {
    Store clean = Store.in(folder.resolve("good"));
    Files.createFile(Restore.quarantine(clean.file()));
    try (Database database = clean.open()) {
      assertTrue(database.endedCleanly());
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(quarantine)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
