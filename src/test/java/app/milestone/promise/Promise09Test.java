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
    }
  }

  private void assertRefused(byte[] bytes, Executable opening) throws IOException {
    assertEquals(Kind.NEWER, assertThrows(StorageException.class, opening).kind());
    assertArrayEquals(bytes, Files.readAllBytes(store.file()));
    assertEquals(0, Files.size(store.file().resolveSibling("milestone.db-journal")));
  }
}
