package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at files beside which a journal lies, without changing either. */
final class PlayedBackTest {
  @TempDir Path folder;
  private Store good;
  private Store cut;
  private String saved;

  @BeforeEach
  void aSeasonAndItsFileAsACrashLeavesIt() {
    good = Store.in(folder.resolve("good"));
    try (Database database = good.open()) {
      FrozenSeason.write(database);
      saved = Store.content(database);
    }
    HalfWritten.leave(good, folder.resolve("cut"));
    cut = Store.in(folder.resolve("cut"));
  }

  private static Database look(Store store) {
    return Database.look(store.file(), store.memory());
  }

  @Test
  void aWriteThatWasCutOffIsTakenBackInACopyAlone() throws IOException {
    byte[] data = Files.readAllBytes(cut.file());
    byte[] journal = Files.readAllBytes(WholeFile.journal(cut.file()));
    try (Database database = look(cut)) {
      assertTrue(database.isPlayedBack());
      assertFalse(database.isWritable());
      assertEquals(cut.file(), database.file());
      assertEquals(saved, Store.content(database));
      assertEquals(1, copies());
    }
    assertEquals(0, copies());
    assertArrayEquals(data, Files.readAllBytes(cut.file()));
    assertArrayEquals(journal, Files.readAllBytes(WholeFile.journal(cut.file())));
  }

  /** How many copies this program has in the system's place for them. */
  private static int copies() throws IOException {
    Path place = Path.of(System.getProperty("java.io.tmpdir"));
    String mine = "milestone-look-" + ProcessHandle.current().pid() + "-*";
    try (DirectoryStream<Path> found = Files.newDirectoryStream(place, mine)) {
      return (int) StreamSupport.stream(found.spliterator(), false).count();
    }
  }

  @Test
  void theCopyIsPrivateAndThoseOfProgramsThatWereKilledGo() throws IOException {
    Path left = Files.createTempDirectory("milestone-look-999999999-");
    Files.createFile(left.resolve("milestone.db"));
    DataFile known = new DataFile(cut.file(), cut.memory());
    try (PlayedBack first = PlayedBack.of(known);
        PlayedBack second = PlayedBack.of(known)) {
      assertFalse(Files.exists(left));
      assertTrue(Files.exists(first.data().file()));
      Path copy = second.data().file();
      assertEquals("rw-------", permissions(copy));
      assertEquals("rwx------", permissions(copy.getParent()));
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void aWriteThatAnotherWindowHasBegunIsNotCutOff() throws SQLException {
    try (Sql other = Sql.open(good.file(), "rw")) {
      Pragmas.apply(other, true);
      other.execute("begin immediate");
      other.execute("update settings set day_start_hour = 6");
      assertTrue(WholeFile.isCutOff(good.file()), "no journal lies there");
      try (Database database = look(good)) {
        assertFalse(database.isPlayedBack());

        assertEquals(saved, Store.content(database));
      }
      other.execute("commit");
      try (Database database = look(good)) {
        assertEquals(6, new SettingsRepository(database).load().dayStartHour());
      }
    }
  }

  @Test
  void whileAnotherWindowWritesItsFileIsInUseAndNotCutOff() throws IOException, SQLException {
    try (Sql other = Sql.open(good.file(), "rw")) {
      Pragmas.apply(other, true);
      other.execute("begin exclusive");
      other.execute("update settings set day_start_hour = 6");
      assertEquals(Kind.LOCKED, refused(good));
      other.execute("rollback");
    }
  }

  @Test
  void aNewerFileIsNotEvenCopied() throws IOException {
    byte[] data = Files.readAllBytes(cut.file());
    ByteBuffer.wrap(data).putInt(60, Schema.VERSION + 1);
    Files.write(cut.file(), data);
    assertEquals(Kind.NEWER, refused(cut));
    assertArrayEquals(data, Files.readAllBytes(cut.file()));
  }

  @Test
  void aFileThatIsDamagedAllTheSameIsNamedItself() throws IOException {
    byte[] data = Files.readAllBytes(cut.file());
    Files.write(cut.file(), Arrays.copyOf(data, 4096));
    Path journal = WholeFile.journal(cut.file());
    byte[] bytes = Files.readAllBytes(journal);
    Files.write(journal, Arrays.copyOf(bytes, bytes.length / 2));
    assertEquals(Kind.DAMAGED, refused(cut));
  }

  private static Kind refused(Store store) throws IOException {
    StorageException fault = assertThrows(StorageException.class, () -> look(store).close());
    assertEquals(store.file(), fault.file());
    assertEquals(0, copies());
    return fault.kind();
  }
}
