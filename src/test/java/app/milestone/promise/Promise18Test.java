package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Contents;
import app.milestone.storage.Database;
import app.milestone.storage.Example;
import app.milestone.storage.RandomChanges;
import app.milestone.storage.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 18, name = "Every change can be undone and redone, 50 steps, deletion included")
final class Promise18Test {
  private static final int STEPS = 50;

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
              proof.check(
                  "sequence of seed " + seed, () -> undoAndRedo(Store.in(place), seed, stride));
              Folders.delete(place);
            });
  }

  private static void undoAndRedo(Store store, int seed, int stride) {
    try (Database database = store.open()) {
      Contents contents = new Contents(database);
      List<String> states = changed(database, contents, seed, stride);
      for (int i = states.size() - 2; i >= 0; i--) {
        assertTrue(database.undo().isPresent());
        if (i % stride == 0) {
          assertEquals(states.get(i), contents.digest(), "undone to step " + i);
        }
      }
      assertFalse(database.canUndo());
      for (int i = 1; i < states.size(); i++) {
        assertTrue(database.redo().isPresent());
        if (i % 10 == 0 || i == states.size() - 1) {
          assertEquals(states.get(i), contents.digest(), "redone to step " + i);
        }
      }
      assertFalse(database.canRedo());
      database.check();
    }
  }

  /** What the data was before the first step and after each; empty where nobody looks. */
  private static List<String> changed(Database database, Contents contents, int seed, int stride) {
    Example example = new Example(seed);
    RandomChanges changes = new RandomChanges(database, example);
    List<String> states = new ArrayList<>(List.of(contents.digest()));
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
}
