package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.WindowChild;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(
    number = 10,
    name = "One writer at a time; a second window says so and offers to look only")
final class Promise10Test {
  private static final int WINDOWS = 5;

  @TempDir Path folder;

  @Test
  void ofWindowsOpenedTogetherOneWritesAndTheOthersLook(Proof proof) {
    openTogether(proof);
  }

  @Test
  @Tag("endurance")
  void ofManyWindowsOpenedTogetherOneWritesAndTheOthersLook(Proof proof) {
    openTogether(proof);
  }

  private void openTogether(Proof proof) {
    for (int round = 0; round < proof.count(2, 10); round++) {
      Path place = folder.resolve("round" + round);
      if (round % 2 == 0) {
        first(place);
      }
      List<Child> windows = new ArrayList<>();
      try {
        for (int i = 0; i < WINDOWS; i++) {
          windows.add(start(place));
        }
        List<String> said = windows.stream().map(Promise10Test::outcome).toList();
        for (int i = 0; i < WINDOWS; i++) {
          proof.check("round " + round + " window " + i, () -> assertOneWriter(said));
        }
        Child writer = windows.get(said.indexOf("open everything, saving worked"));
        proof.check("after kill -9 in round " + round, () -> assertFreed(place, writer));
      } finally {
        windows.forEach(Child::close);
      }
    }
  }

  /** The data exists before: the others have something to look at. */
  private void first(Path place) {
    try (Child child = start(place)) {
      outcome(child);
    }
  }

  private Child start(Path place) {
    return Child.start(folder, WindowChild.class, place.resolve("data"), place.resolve("state"));
  }

  private static String outcome(Child window) {
    window.await("here");
    String first = window.line();
    String how = first.startsWith("opening ") ? first + ", " + window.line() : first;
    return how.contains("nothing to see") ? how : how + ", " + window.line();
  }

  private static void assertOneWriter(List<String> said) {
    long writers = said.stream().filter("open everything, saving worked"::equals).count();
    long lookers = said.stream().filter(Promise10Test::isLooking).count();
    assertEquals(1, writers, said::toString);
    assertEquals(WINDOWS - 1, lookers, said::toString);
  }

  /** At the very first start there may be nothing to look at yet. */
  private static boolean isLooking(String said) {
    return said.equals("opening LOCKED, look LOCKED, saving READ_ONLY")
        || said.equals("opening LOCKED, nothing to see LOCKED");
  }

  private void assertFreed(Path place, Child writer) {
    writer.kill();
    try (Child next = start(place)) {
      assertEquals("open everything, saving worked", outcome(next));
    }
  }
}
