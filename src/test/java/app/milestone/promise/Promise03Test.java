package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Contents;
import app.milestone.storage.Database;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 3, name = "A large change is whole or absent, and undone as one step")
final class Promise03Test {
  private static final int MICROS = 250_000;

  @TempDir Path folder;

  @Test
  void aKillDuringALargeChangeLeavesAllOrNothing(Proof proof) throws IOException {
    kill(proof);
  }

  @Test
  @Tag("endurance")
  void aHundredKillsDuringLargeChangesLeaveAllOrNothing(Proof proof) throws IOException {
    kill(proof);
  }

  private void kill(Proof proof) throws IOException {
    Path prepared = folder.resolve("prepared");
    LargeChange.prepare(Store.in(prepared));
    Random random = proof.random(0);
    int halfway = 0;
    int kills = proof.count(10, 100);
    for (int kill = 0; kill < kills; kill++) {
      LargeChange change = LargeChange.values()[kill % LargeChange.values().length];
      Path place = folder.resolve("kill");
      Folders.copy(prepared, place);
      Store store = Store.in(place);
      boolean saved = killed(random, store, change);
      halfway += Files.size(store.file().resolveSibling("milestone.db-journal")) > 0 ? 1 : 0;
      proof.check(
          change + ", kill " + kill, () -> assertWholeOrAbsent(prepared, store, change, saved));
    }
    assertTrue(halfway > 0, "no kill fell into a change");
    proof.note(halfway + " of " + kills + " kills fell into a change");
  }

  /** Whether the change was said to be saved before the kill. */
  private boolean killed(Random random, Store store, LargeChange change) {
    try (Child child =
        Child.start(folder, LargeChangeChild.class, store.file(), store.memory(), change)) {
      child.await("begins");
      child.killWithin(random, MICROS);
      return "saved".equals(child.line());
    }
  }

  private static void assertWholeOrAbsent(
      Path prepared, Store store, LargeChange change, boolean saved) {
    Path place = store.file().resolveSibling("../../model").normalize();
    Folders.copy(prepared, place);
    try (Database model = Store.in(place).open();
        Database database = store.open()) {
      Contents expected = new Contents(model);
      Contents actual = new Contents(database);
      String before = expected.digest();
      boolean made = database.seq() > model.seq();
      assertTrue(made || !saved, "what was said to be saved is gone");
      change.make(model);
      String after = expected.digest();
      assertEquals(made ? after : before, actual.digest());
      database.check();
      if (!made) {
        change.make(database);
        database.undo();
        assertEquals(before, actual.digest(), "undone as one step");
        database.redo();
        assertEquals(after, actual.digest(), "redone as one step");
      }
    }
  }
}
