package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Contents;
import app.milestone.storage.Database;
import app.milestone.storage.Store;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 1, name = "What was shown as saved survives a crash of the app")
final class Promise01Test {
  private static final int KILLS_A_FOLDER = 25;

  @TempDir Path folder;

  @Test
  void whatWasSavedSurvivesACrash(Proof proof) {
    crash(proof);
  }

  @Test
  @Tag("endurance")
  void whatWasSavedSurvivesAThousandCrashes(Proof proof) {
    crash(proof);
  }

  private void crash(Proof proof) {
    long acknowledged = 0;
    for (int part = 0; part < proof.count(1, 40); part++) {
      Path place = folder.resolve("part" + part);
      Store store = Store.in(place);
      Ledger ledger = new Ledger(place.resolve("ledger"));
      long seed = proof.random(part).nextInt(1_000_000);
      Random random = new Random(seed);
      try (Database model = Store.in(place.resolve("model")).open()) {
        KnownChanges replay = new KnownChanges(model, seed);
        for (int kill = 0; kill < KILLS_A_FOLDER; kill++) {
          killWhileLogging(random, store, ledger, seed);
          proof.check(
              "seed " + seed + " kill " + kill, () -> assertNothingLost(store, ledger, replay));
        }
        long writes = ledger.last();
        assertTrue(
            writes > KILLS_A_FOLDER / 2, () -> "only " + writes + " writes before the kills");
        acknowledged += writes;
      }
    }
    proof.note(acknowledged + " writes were acknowledged between the kills");
  }

  /** Mostly while it writes, at times while it still opens the file. */
  private void killWhileLogging(Random random, Store store, Ledger ledger, long seed) {
    try (Child child = start(store, ledger, seed)) {
      if (random.nextInt(8) == 0) {
        child.await("here");
        child.killAtWork(random, 400_000);
      } else {
        child.await("ready");
        child.killAtWork(random, 60_000);
      }
    }
  }

  private Child start(Store store, Ledger ledger, long seed) {
    return Child.start(
        folder, LoggingChild.class, store.file(), store.memory(), ledger.file(), seed);
  }

  private static void assertNothingLost(Store store, Ledger ledger, KnownChanges replay) {
    long acknowledged = ledger.last();
    try (Database database = store.open()) {
      long seq = database.seq();
      assertTrue(
          seq == acknowledged || seq == acknowledged + 1,
          () -> acknowledged + " writes were acknowledged, " + seq + " are there");
      replay.until(seq);
      assertEquals(new Contents(replay.database()).digest(), new Contents(database).digest());
      database.check();
    }
    ledger.write(replay.database().seq());
  }
}
