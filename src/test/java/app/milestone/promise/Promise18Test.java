package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.ArchiveEntry;
import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.Contents;
import app.milestone.storage.Database;
import app.milestone.storage.Example;
import app.milestone.storage.RandomChanges;
import app.milestone.storage.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 18, name = "Every change can be undone and redone, 50 steps, deletion included")
final class Promise18Test {
  private static final int STEPS = 50;
  private static final int AN_IMPORT_IN = 10;
  private static final int IMPORTED = 42;

  /** Between two steps whose state is compared in the quick proof. */
  private static final int QUICK_STRIDE = 10;

  @TempDir(factory = Memory.class)
  Path folder;

  @Test
  void anySequenceIsUndoneToTheStartAndRedone(Proof proof) {
    undoAndRedo(proof);
  }

  @Test
  @Tag("endurance")
  void fiveThousandSequencesAreUndoneToTheStartAndRedone(Proof proof) {
    undoAndRedo(proof);
  }

  private void undoAndRedo(Proof proof) {
    int stride = proof.count(QUICK_STRIDE, 1);
    IntStream.range(0, proof.count(200, 5_000))
        .parallel()
        .forEach(
            sequence -> {
              Path place = folder.resolve("sequence" + sequence);
              int seed = proof.random(sequence).nextInt();
              boolean imports = sequence % AN_IMPORT_IN == 0;
              proof.check(
                  "sequence of seed " + seed,
                  () -> undoAndRedo(Store.in(place), seed, stride, imports));
              Folders.delete(place);
            });
  }

  /** An import is undone as one step, but it is not brought back. */
  private static void undoAndRedo(Store store, int seed, int stride, boolean imports) {
    try (Database database = store.open()) {
      Contents contents = new Contents(database);
      List<String> states = changed(database, contents, seed, stride, imports);
      for (int i = states.size() - 2; i >= 0; i--) {
        assertTrue(database.undo().isPresent());
        if (i % stride == 0) {
          assertEquals(states.get(i), contents.digest(), "undone to step " + i);
        }
      }
      assertFalse(database.canUndo());
      for (int i = 1; i < states.size() && !imports; i++) {
        assertTrue(database.redo().isPresent());
        if (i % stride == 0 || i == states.size() - 1) {
          assertEquals(states.get(i), contents.digest(), "redone to step " + i);
        }
      }
      assertFalse(database.canRedo());
      database.check();
    }
  }

  /** What the data was before the first step and after each; empty where nobody looks. */
  private static List<String> changed(
      Database database, Contents contents, int seed, int stride, boolean imports) {
    Example example = new Example(seed);
    RandomChanges changes = new RandomChanges(database, example);
    List<String> states = new ArrayList<>(List.of(contents.digest()));
    if (imports) {
      fill(database, seed);
      states.add(states.size() % stride == 0 ? contents.digest() : "");
    }
    while (states.size() <= STEPS) {
      long seq = database.seq();
      database.closeStep();
      if (example.number(12) == 0) {
        changes.type();
      } else {
        changes.next();
      }
      if (database.seq() != seq) {
        states.add(states.size() % stride == 0 ? contents.digest() : "");
      }
    }
    return states;
  }

  private static void fill(Database database, int seed) {
    // Another seed than that of the changes, which would meet the same ids.
    Iterator<ArchiveEntry> records = new RandomHistory(~seed).records(IMPORTED).iterator();
    assertTrue(
        new ArchiveRepository(database)
            .fill(
                Store.STEP,
                () -> records.hasNext() ? Optional.of(records.next()) : Optional.empty()));
  }
}
