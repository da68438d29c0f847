package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.Skip;
import app.milestone.model.settings.Settings;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpeningTest {
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
  void whatWasSavedIsThereAgain() {
    try (Database database = store.open()) {
      assertTrue(database.endedCleanly());
      assertEquals(1, database.seq());
      assertEquals(3, new SettingsRepository(database).load().dayStartHour());
    }
  }

  @Test
  void openingTriesAWriteAndLeavesEveryByteAsItWas() throws IOException {
    Path journal = WholeFile.journal(store.file());
    Files.deleteIfExists(journal);
    byte[] before = Files.readAllBytes(store.file());
    try (Database _ = store.open()) {
      assertEquals(0, Files.size(journal));
    }
    assertArrayEquals(before, Files.readAllBytes(store.file()));
  }

  @Test
  void newerFilesAreRefusedUntouched() throws IOException {
    for (int version : new int[] {Schema.VERSION + 1, Schema.VERSION + 99}) {
      assertRefused(Kind.NEWER, changed(60, version));
    }
  }

  @Test
  void filesOfOtherProgramsAreRefusedUntouched() throws IOException {
    assertRefused(Kind.NOT_OURS, changed(68, 42));
  }

  @Test
  void aTextIsNoDataFileHoweverLong() throws IOException {
    assertRefused(Kind.NOT_OURS, "Brot, Müsli\n".getBytes(StandardCharsets.UTF_8));
    assertRefused(Kind.NOT_OURS, "Brot, Müsli\n".repeat(99).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void damagedFilesAreRefusedUntouched() throws IOException {
    byte[] good = Files.readAllBytes(store.file());
    assertRefused(Kind.DAMAGED, changed(0, 0));
    assertRefused(Kind.HALF_COPIED, Arrays.copyOf(good, good.length - 4096));
    assertRefused(Kind.HALF_COPIED, Arrays.copyOf(good, 60));
    byte[] garbled = good.clone();
    Arrays.fill(garbled, 100, 4096, (byte) 0xa5);
    assertRefused(Kind.DAMAGED, garbled);
  }

  private byte[] changed(int offset, int value) throws IOException {
    byte[] bytes = Files.readAllBytes(store.file());
    ByteBuffer.wrap(bytes).putInt(offset, value);
    return bytes;
  }

  private void assertRefused(Kind kind, byte[] bytes) throws IOException {
    byte[] good = Files.readAllBytes(store.file());
    Files.write(store.file(), bytes);
    StorageException fault = assertThrows(StorageException.class, store::open);
    assertEquals(kind, fault.kind());
    assertEquals(store.file(), fault.file());
    assertArrayEquals(bytes, Files.readAllBytes(store.file()));
    Files.write(store.file(), good);
  }

  @Test
  void aLostFileIsNotReplacedByAnEmptyOne() throws IOException {
    Files.delete(store.file());
    assertEquals(Kind.MISSING, openingFault());
    assertFalse(Files.exists(store.file()));
    Files.createFile(store.file());
    assertEquals(Kind.MISSING, openingFault());
    assertEquals(0, Files.size(store.file()));
  }

  @Test
  void aLostFileIsNoticedByItsBackupsToo() throws IOException {
    Path backups = Files.createDirectories(store.file().resolveSibling("backups"));
    Files.createFile(backups.resolve("milestone-1-20261026T100000Z-exit-v1.db"));
    Files.delete(store.file());
    Files.delete(store.memory());
    assertEquals(Kind.MISSING, openingFault());
  }

  @Test
  void aFileRolledBackIsReportedAndMayBeTaken() throws IOException {
    Path old = folder.resolve("old.db");
    Files.copy(store.file(), old);
    try (Database database = store.open()) {
      change(database, 2);
    }
    Files.copy(old, store.file(), StandardCopyOption.REPLACE_EXISTING);
    assertEquals(Kind.ROLLED_BACK, openingFault());
    assertArrayEquals(Files.readAllBytes(old), Files.readAllBytes(store.file()));
    try (Database database = Database.openChanged(store.file(), store.memory())) {
      assertEquals(3, new SettingsRepository(database).load().dayStartHour());
    }
    store.open().close();
  }

  @Test
  void aFileRolledBackIsReportedAfterACrashToo() throws IOException {
    Path old = folder.resolve("old.db");
    Files.copy(store.file(), old);
    try (Database crashed = store.open()) {
      change(crashed, 2);
      LastSeen last = LastSeen.read(store.memory()).orElseThrow();
      assertEquals(new LastSeen(fileId(), 2, last.tx(), LastEnd.ABRUPT), last);
      crashed.undo();
      assertEquals(3, LastSeen.read(store.memory()).orElseThrow().seq());
      Files.copy(old, store.file(), StandardCopyOption.REPLACE_EXISTING);
      assertEquals(Kind.ROLLED_BACK, openingFault());
    }
  }

  private String fileId() {
    return LastSeen.read(store.memory()).orElseThrow().fileId();
  }

  @Test
  void aWriteStandsEvenIfItCannotBeNotedOutside() throws IOException {
    try (Database database = store.open()) {
      Files.delete(store.memory());
      Files.createDirectories(store.memory().resolve("in-the-way"));
      change(database, 2);
      assertEquals(2, database.seq());
    }
    Files.delete(store.memory().resolve("in-the-way"));
    Files.delete(store.memory());
    try (Database database = store.open()) {
      assertEquals(2, new SettingsRepository(database).load().dayStartHour());
      Files.delete(store.memory());
      change(database, 1);
      assertEquals(3, LastSeen.read(store.memory()).orElseThrow().seq());
    }
  }

  @Test
  void aFileOfAnotherPersonIsReported() throws IOException {
    Store other = Store.in(folder.resolve("other"));
    other.open().close();
    Files.copy(other.file(), store.file(), StandardCopyOption.REPLACE_EXISTING);
    assertEquals(Kind.REPLACED, openingFault());
  }

  private Kind openingFault() {
    return assertThrows(StorageException.class, store::open).kind();
  }

  @Test
  void aWriteCutOffByACrashIsTakenBack() throws IOException, SQLException {
    Path crashed = folder.resolve("crashed");
    Files.createDirectories(crashed);
    try (Sql sql = Sql.open(store.file(), "rw")) {
      Pragmas.apply(sql, true);
      sql.execute("pragma cache_size = 1");
      sql.execute("begin immediate");
      sql.execute("update settings set day_start_hour = 6");
      sql.run(
          "insert into custom_plan (uuid, name, plan) values ('u', 'n', ?)", "x".repeat(99_999));
      Path journal = store.file().resolveSibling("milestone.db-journal");
      assertTrue(Files.size(journal) > 0);
      Files.copy(store.file(), crashed.resolve("milestone.db"));
      Files.copy(journal, crashed.resolve("milestone.db-journal"));
      sql.execute("rollback");
    }
    Store copy = new Store(crashed.resolve("milestone.db"), store.memory());
    try (Database database = copy.open()) {
      assertEquals(3, new SettingsRepository(database).load().dayStartHour());
      database.check();
    }
  }

  @Test
  void aFolderThatCannotBeWrittenCanBeLookedAt() throws IOException {
    Path data = store.file().getParent();
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-x------"));
    try {
      Skip.unless(
          !Files.isWritable(data), "root writes everywhere; promise 12 tries it as another user");
      try (Database database = store.open()) {
        assertFalse(database.isWritable());
        assertEquals(3, new SettingsRepository(database).load().dayStartHour());
        StorageException fault = assertThrows(StorageException.class, () -> change(database, 2));
        assertEquals(Kind.READ_ONLY, fault.kind());
      }
    } finally {
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFolderWithSpacesAndSignsWorks() {
    Store odd = Store.in(folder.resolve("a b#c%20?d é"));
    odd.open().close();
    odd.open().close();
    assertTrue(Files.exists(odd.file()));
  }

  @Test
  void anUnreadableMemoryIsIgnored() throws IOException {
    Files.writeString(store.memory(), "seq=many\nfile=\\u12");
    assertEquals(Optional.empty(), LastSeen.read(store.memory()));
    store.open().close();
  }
}
