package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Contents;
import app.milestone.storage.Database;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 15, name = "A hostile file to import harms nothing and reaches nothing")
final class Promise15Test {
  private static final long LIMIT_MILLIS = 10_000;

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void prepare() {
    store = Store.in(folder.resolve("place"));
    LargeChange.prepare(store);
  }

  @Test
  void hostilePlanFilesHarmNothing(Proof proof) throws IOException {
    read(proof);
  }

  @Test
  @Tag("endurance")
  void twentyThousandHostilePlanFilesHarmNothing(Proof proof) throws IOException {
    read(proof);
  }

  /** A small JVM whose ways to the network are traps reads the files one after another. */
  private void read(Proof proof) throws IOException {
    List<Path> named = HostilePlans.write(Files.createDirectories(folder.resolve("files")));
    assertTrue(named.size() >= 60, () -> named.size() + " files");
    String before = digest();
    int mutants = proof.count(2_000, 20_000);
    long slowest = 0;
    try (Child child =
        Child.start(
            folder, PlanReadingChild.class, store.file(), folder.resolve("files"), mutants)) {
      for (String line = child.line(); line != null; line = child.line()) {
        String[] parts = line.split("\t");
        if (parts.length == 3) {
          slowest = Math.max(slowest, Long.parseLong(parts[1]));
          proof.check(parts[0], () -> assertHarmless(parts));
        }
      }
      assertEquals(0, child.end(), "the reading JVM");
    }
    assertEquals(before, digest());
    Folders.delete(folder.resolve("files"));
    proof.note("the slowest took " + slowest + " ms in 64 MB");
  }

  private static void assertHarmless(String[] parts) {
    assertTrue(Long.parseLong(parts[1]) < LIMIT_MILLIS, () -> "took " + parts[1] + " ms");
    assertTrue(parts[2].equals("plan") || parts[2].equals("problems"), () -> parts[2]);
  }

  private String digest() {
    try (Database database = store.open()) {
      return new Contents(database).digest();
    }
  }
}
