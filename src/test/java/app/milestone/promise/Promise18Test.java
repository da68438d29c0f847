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

  /** So many in most sequences of the quick test. */
  private static final int FEW_STEPS = 10;

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
    IntStream.range(0, proof.count(200, 5_000))
        .parallel()
        .forEach(
            sequence -> {
              Path place = folder.resolve("sequence" + sequence);
              int seed = proof.random(sequence).nextInt();
              int steps = proof.isFull() || sequence % 5 == 0 ? STEPS : FEW_STEPS;
              proof.check(
                  steps + " steps of seed " + seed,
                  () -> undoAndRedo(Store.in(place), seed, steps));
              Folders.delete(place);
            });
  }

  private static void undoAndRedo(Store store, int seed, int steps) {
    try (Database database = store.open()) {
      Contents contents = new Contents(database);
      List<String> states = changed(database, contents, seed, steps);
      for (int i = states.size() - 2; i >= 0; i--) {
        assertTrue(database.undo().isPresent());
        assertEquals(states.get(i), contents.digest(), "undone to step " + i);
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

  /** What the data was before the first step and after each. */
  private static List<String> changed(Database database, Contents contents, int seed, int steps) {
    Example example = new Example(seed);
    RandomChanges changes = new RandomChanges(database, example);
    List<String> states = new ArrayList<>(List.of(contents.digest()));
    while (states.size() <= steps) {
      long seq = database.seq();
      database.closeStep();
      if (example.number(12) == 0) {
        changes.type();
      } else {
        changes.next();
      }
      if (database.seq() != seq) {
        states.add(contents.digest());
      }
    }
    return states;
  }
}
