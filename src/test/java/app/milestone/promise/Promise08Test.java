package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.Contents;
import app.milestone.storage.Database;
import app.milestone.storage.FrozenSeason;
import app.milestone.storage.LargeHistory;
import app.milestone.storage.LaterSchema;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 8, name = "New tables come in one step, after a verified backup")
final class Promise08Test {
  private static final int SESSIONS = 400;

  @TempDir Path folder;

  @Test
  @Tag("always")
  void theFileOfEveryReleasedSchemaOpens(Proof proof) {
    for (int schema = 1; schema <= FrozenSeason.newestSchema(); schema++) {
      Store store = Store.in(folder.resolve("schema" + schema));
      int version = schema;
      proof.check("schema " + schema, () -> assertOpens(version, store));
    }
  }

  private static void assertOpens(int schema, Store store) throws IOException {
    FrozenSeason.copy(schema, store);
    try (Database database = store.open()) {
      database.check();
      assertEquals(FrozenSeason.season(), new SeasonRepository(database).load());
    }
  }

  @Test
  void noKillLeavesTablesHalfMade(Proof proof) throws IOException {
    kill(proof);
  }

  @Test
  @Tag("endurance")
  void noneOfAHundredKillsLeavesTablesHalfMade(Proof proof) throws IOException {
    kill(proof);
  }

  private void kill(Proof proof) throws IOException {
    Store original = Store.in(folder.resolve("original"));
    original.open().close();
    LargeHistory.write(original.file(), SESSIONS);
    String before = digest(original.file());
    long micros = timeOf(copy(original, "whole"));
    int early = 0;
    int halfway = 0;
    for (int kill = 0; kill < proof.count(10, 100); kill++) {
      Store store = copy(original, "kill" + kill);
      try (Child child = start(store)) {
        child.await("ready");
        if (kill % 2 == 1) {
          awaitBackup(store);
          child.killWithin(proof.random(kill), micros / 4);
        } else {
          child.killWithin(proof.random(kill), micros);
        }
        early += "done".equals(child.line()) ? 0 : 1;
      }
      halfway += isHalfway(store) ? 1 : 0;
      proof.check("kill " + kill, () -> assertWhole(store, before));
    }
    proof.note(early + " kills came before the end, " + halfway + " of them within the step");
    assertTrue(early > 0, "every kill came after the end");
    assertTrue(halfway > 0 || !proof.isFull(), "no kill fell into the step");
  }

  /** The step itself comes at the end, after the backup has its name. */
  private static void awaitBackup(Store store) {
    BackupFolder backups = new BackupFolder(store.file().resolveSibling("backups"));
    while (backups.list().isEmpty()) {
      Thread.onSpinWait();
    }
  }

  private static boolean isHalfway(Store store) throws IOException {
    Path journal = store.file().resolveSibling("milestone.db-journal");
    return Files.exists(journal) && Files.size(journal) > 0;
  }

  private String digest(Path file) {
    try (Database database = Database.look(file, folder.resolve("none"))) {
      database.check();
      return new Contents(database).digest();
    }
  }

  /** How long the step takes when nobody kills it. */
  private long timeOf(Store store) {
    try (Child child = start(store)) {
      child.await("ready");
      long start = System.nanoTime();
      child.await("done");
      return (System.nanoTime() - start) / 1000 + 1;
    }
  }

  private Child start(Store store) {
    return Child.start(folder, MigrationChild.class, store.file(), store.memory());
  }

  private Store copy(Store original, String name) throws IOException {
    Store store = Store.in(folder.resolve(name));
    Files.createDirectories(store.file().getParent());
    Files.createDirectories(store.memory().getParent());
    Files.copy(original.file(), store.file());
    return store;
  }

  private void assertWhole(Store store, String before) {
    int version = LaterSchema.version(store.file());
    BackupFolder backups = new BackupFolder(store.file().resolveSibling("backups"));
    assertTrue(version == 1 || !backups.list().isEmpty(), "migrated without a backup");
    for (Backup backup : backups.list()) {
      assertEquals(1, LaterSchema.version(backup.file()));
      assertEquals(before, digest(backup.file()), "the backup holds the old state");
    }
    try (Database database = LaterSchema.open(store)) {
      database.check();
      assertTrue(LaterSchema.isWhole(database), "not all of the step was made");
    }
  }
}
