package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Contents;
import app.milestone.storage.Database;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 3, name = "A large change is whole or absent, and undone as one step")
final class Promise03Test {
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
    Map<LargeChange, Long> micros = new EnumMap<>(LargeChange.class);
    for (LargeChange change : LargeChange.values()) {
      change.before(Store.in(prepared(change)));
      micros.put(change, timeOf(change));
    }
    Random random = proof.random(0);
    Map<LargeChange, Integer> halfway = new EnumMap<>(LargeChange.class);
    int kills = proof.count(10, 100);
    for (int kill = 0; kill < kills; kill++) {
      LargeChange change = LargeChange.values()[kill % LargeChange.values().length];
      Path place = folder.resolve("kill");
      Folders.copy(prepared(change), place);
      Store store = Store.in(place);
      boolean saved = killed(random, store, change, micros.get(change));
      Path journal = store.file().resolveSibling("milestone.db-journal");
      halfway.merge(change, Files.exists(journal) && Files.size(journal) > 0 ? 1 : 0, Integer::sum);
      proof.check(
          change + ", kill " + kill,
          () -> assertWholeOrAbsent(prepared(change), store, change, saved));
    }
    assertTrue(halfway.values().stream().anyMatch(hits -> hits > 0), "no kill fell into a change");
    assertTrue(!proof.isFull() || !halfway.containsValue(0), () -> "never met: " + halfway);
    proof.note("of " + kills + " kills fell into a change: " + halfway);
  }

  private Path prepared(LargeChange change) {
    return folder.resolve("prepared-" + change);
  }

  /** How long the change takes when nobody kills it, in microseconds. */
  private long timeOf(LargeChange change) {
    Path place = folder.resolve("whole");
    Folders.copy(prepared(change), place);
    Store store = Store.in(place);
    try (Child child =
        Child.start(folder, LargeChangeChild.class, store.file(), store.memory(), change)) {
      child.await("begins");
      long start = System.nanoTime();
      child.await("saved");
      return (System.nanoTime() - start) / 1000 + 1;
    }
  }

  /** Whether the change was said to be saved before the kill. */
  private boolean killed(Random random, Store store, LargeChange change, long micros) {
    try (Child child =
        Child.start(folder, LargeChangeChild.class, store.file(), store.memory(), change)) {
      child.await("begins");
      child.killWithin(random, micros);
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
        assertEquals(change.isRedone(), database.redo().isPresent());
        assertEquals(change.isRedone() ? after : before, actual.digest(), "redone as one step");
      }
    }
  }
}
