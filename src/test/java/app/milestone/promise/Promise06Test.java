package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.Database;
import app.milestone.storage.LargeHistory;
import app.milestone.storage.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 6, name = "Backups happen by themselves and each is verified")
final class Promise06Test {
  @TempDir Path folder;
  private final Set<Path> verified = new HashSet<>();

  @Test
  void noKillLeavesABackupThatIsNotWhole(Proof proof) {
    kill(proof);
  }

  @Test
  @Tag("endurance")
  void noneOfTwoHundredKillsLeavesABackupThatIsNotWhole(Proof proof) {
    kill(proof);
  }

  private void kill(Proof proof) {
    Store store = Store.in(folder);
    BackupFolder backups = new BackupFolder(store.file().resolveSibling("backups"));
    Random random = proof.random(6);
    long seed = random.nextInt(1_000_000);
    store.open().close();
    LargeHistory.write(store.file(), 150);
    for (int kill = 0; kill < proof.count(20, 200); kill++) {
      try (Child child =
          Child.start(
              folder, BackupChild.class, store.file(), store.memory(), backups.folder(), seed)) {
        child.await("ready");
        child.killAtWork(random, 250_000);
      }
      proof.check("seed " + seed + " kill " + kill, () -> assertAllWhole(backups));
    }
    assertTrue(verified.size() > 1, "no backup was made between the kills");
  }

  private void assertAllWhole(BackupFolder backups) {
    List<Backup> found = new ArrayList<>(backups.list());
    found.removeIf(backup -> verified.contains(backup.file()));
    for (Backup backup : found) {
      try (Database copy = Database.look(backup.file(), folder.resolve("none"))) {
        copy.check();
        assertEquals(backup.seq(), copy.seq());
      }
      verified.add(backup.file());
    }
  }
}
