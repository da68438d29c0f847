package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.CutOffWrite;
import app.milestone.storage.Database;
import app.milestone.storage.FrozenSeason;
import app.milestone.storage.Restore;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 7, name = "Restoring a backup never destroys the present data")
final class Promise07Test {
  private static final Instant NOW = Instant.parse("2026-10-26T17:42:07Z");

  @TempDir Path folder;

  @Test
  void aKillLeavesTheOldOrTheNewDataAndKeepsBoth(Proof proof) throws IOException {
    kill(proof);
  }

  @Test
  @Tag("endurance")
  void aHundredKillsLeaveTheOldOrTheNewDataAndKeepBoth(Proof proof) throws IOException {
    kill(proof);
  }

  private void kill(Proof proof) throws IOException {
    int kills = proof.count(10, 100);
    int begun = 0;
    int inside = 0;
    for (int kill = 0; kill < kills; kill++) {
      Case one = new Case(Store.in(folder.resolve("kill" + kill)));
      Random random = proof.random(kill);
      if (kill % 2 == 1) {
        CutOffWrite.leave(one.store);
      }
      byte[] present = Files.readAllBytes(one.store.file());
      try (Child child = one.start(folder)) {
        child.await("ready");
        child.killAtWork(random, 200_000);
      }
      begun += one.hasBegun() ? 1 : 0;
      inside += one.isInside() ? 1 : 0;
      proof.check("kill " + kill, () -> one.assertNothingLost(present));
    }
    assertTrue(begun > kills / 2, begun + " restores had set the old data aside");
    assertTrue(!proof.isFull() || inside > 0, "no kill fell into a restore");
    proof.note(
        "%d of %d kills after the old data was set aside, %d inside a restore"
            .formatted(begun, kills, inside));
  }

  /** A data file with three states: two of them in backups, the newest as it is at present. */
  private static final class Case {
    final Store store;
    final Path first;
    final Path second;
    final Set<String> states = new HashSet<>();

    Case(Store store) {
      this.store = store;
      BackupFolder backups = new BackupFolder(store.file().resolveSibling("backups"));
      try (Database database = store.open()) {
        FrozenSeason.write(database);
        SettingsRepository settings = new SettingsRepository(database);
        states.add(Store.content(database));
        first = backups.save(database, Backup.HAND, NOW).orElseThrow();
        settings.save(Store.STEP, settings.load().withDayStartHour(1));
        states.add(Store.content(database));
        second = backups.save(database, Backup.HAND, NOW.plusSeconds(1)).orElseThrow();
        settings.save(Store.STEP, settings.load().withDayStartHour(2));
        states.add(Store.content(database));
      }
      assertEquals(3, states.size());
    }

    Child start(Path folder) {
      Path exercise = store.memory().resolveSibling("exercise/milestone.db");
      return Child.start(
          folder, RestoreChild.class, store.file(), store.memory(), first, second, exercise);
    }

    /** Whether some restore had set the old data aside. */
    boolean hasBegun() {
      return !new BackupFolder(Restore.quarantine(store.file())).list().isEmpty();
    }

    /** Whether the last restore was not at its end. */
    boolean isInside() {
      return Files.exists(store.file().resolveSibling("milestone.db.restored"));
    }

    void assertNothingLost(byte[] present) throws IOException {
      List<Backup> aside = new BackupFolder(Restore.quarantine(store.file())).list().reversed();
      if (aside.isEmpty()) {
        assertEquals(-1, Files.mismatch(store.file(), copy(present)), "changed and not set aside");
      } else {
        assertEquals(-1, Files.mismatch(aside.getFirst().file(), copy(present)));
      }
      assertState(store.file(), store.memory());
      assertState(first, store.memory().resolveSibling("none"));
      assertState(second, store.memory().resolveSibling("none"));
      for (Backup backup : aside) {
        Restore.restore(store.file(), store.memory(), backup.file(), NOW.plusSeconds(3600));
        assertState(store.file(), store.memory());
      }
    }

    private Path copy(byte[] bytes) throws IOException {
      return Files.write(store.memory().resolveSibling("present"), bytes);
    }

    private void assertState(Path file, Path memory) {
      boolean live = file.equals(store.file());
      try (Database database = live ? Database.open(file, memory) : Database.look(file, memory)) {
        database.check();
        assertTrue(states.contains(Store.content(database)), "neither old nor new");
      }
    }
  }
}
