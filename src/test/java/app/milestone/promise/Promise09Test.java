package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.milestone.storage.Database;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 9, name = "An older app never writes a newer file")
final class Promise09Test {
  private static final int VERSION_AT = 60;

  @TempDir Path folder;
  private Store store;

  @Test
  void aNewerFileIsRefusedAndNoByteChanges(Proof proof) throws IOException {
    refuse(proof);
  }

  @Test
  @Tag("endurance")
  void everyNewerFileIsRefusedAndNoByteChanges(Proof proof) throws IOException {
    refuse(proof);
  }

  private void refuse(Proof proof) throws IOException {
    store = Store.in(folder);
    store.open().close();
    byte[] bytes = Files.readAllBytes(store.file());
    int version = ByteBuffer.wrap(bytes).getInt(VERSION_AT);
    int most = proof.count(0, 98);
    for (int more = 1; more <= 99; more += more == 1 && most == 0 ? 98 : 1) {
      ByteBuffer.wrap(bytes).putInt(VERSION_AT, version + more);
      Files.write(store.file(), bytes);
      proof.check("opening +" + more, () -> assertRefused(bytes, store::open));
      proof.check(
          "using +" + more,
          () -> assertRefused(bytes, () -> Database.openChanged(store.file(), store.memory())));
      proof.check(
          "looking at +" + more,
          () -> assertRefused(bytes, () -> Database.look(store.file(), store.memory())));
      proof.check("with a write cut off +" + more, () -> assertRefusedWithJournal(bytes));
    }
  }

  /** The journal is that of the newer program: nobody else may play it back. */
  private void assertRefusedWithJournal(byte[] bytes) throws IOException {
    Path journal = store.file().resolveSibling("milestone.db-journal");
    byte[] cutOff = new byte[4608];
    new Random(9).nextBytes(cutOff);
    Files.write(journal, cutOff);
    assertEquals(Kind.NEWER, assertThrows(StorageException.class, store::open).kind());
    assertArrayEquals(bytes, Files.readAllBytes(store.file()));
    assertArrayEquals(cutOff, Files.readAllBytes(journal));
    Files.write(journal, new byte[0]);
  }

  private void assertRefused(byte[] bytes, Executable opening) throws IOException {
    assertEquals(Kind.NEWER, assertThrows(StorageException.class, opening).kind());
    assertArrayEquals(bytes, Files.readAllBytes(store.file()));
    assertEquals(0, Files.size(store.file().resolveSibling("milestone.db-journal")));
  }
}
