package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.session.PlannedSession;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.BackupRepository.Condition;
import app.milestone.storage.Database;
import app.milestone.storage.Example;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 15, name = "A hostile file named like a backup cannot hang or harm the app")
final class Promise15BackupTest {
  private static final long LIMIT_MILLIS = 10_000;

  /** What fits what a backup holds, though nobody would write it. */
  private static final Set<String> GOOD =
      Set.of(
          "the highest number",
          "a number below zero",
          "a name of a megabyte",
          "a write of three megabytes",
          "text in no coding");

  private static final Set<String> CONDITIONS =
      Stream.of(Condition.values()).map(Enum::name).collect(Collectors.toSet());

  @TempDir Path folder;

  @Test
  void hostileBackupsHarmNothing(Proof proof) {
    read(proof);
  }

  @Test
  @Tag("endurance")
  void twentyThousandHostileBackupsHarmNothing(Proof proof) {
    read(proof);
  }

  private void read(Proof proof) {
    Store store = Store.in(folder);
    Path good = prepare(store);
    long slowest = 0;
    int named = 0;
    try (Child child =
        Child.start(
            folder,
            BackupReadingChild.class,
            store.file(),
            store.memory(),
            good,
            proof.count(2_000, 20_000))) {
      String line = child.line();
      for (; line != null && !line.equals("end"); line = child.line()) {
        String[] parts = line.split("\t");
        named += parts[0].startsWith("mutant") ? 0 : 1;
        slowest = Math.max(slowest, parts.length == 3 ? Long.parseLong(parts[1]) : 0);
        proof.check(parts[0], () -> assertHarmless(parts));
      }
      assertEquals("end", line);
    }
    int files = named;
    assertTrue(files >= 60, () -> files + " files");
    proof.note("the slowest took " + slowest + " ms in 64 MB");
  }

  /** A small season, since a small backup is spoilt more thoroughly, and one backup of it. */
  private Path prepare(Store store) {
    try (Database database = store.open()) {
      Example example = new Example(1);
      var start = example.testedStart(20);
      new RunRepository(database).start(Store.STEP, start, Example.START);
      LogRepository logs = new LogRepository(database);
      for (PlannedSession session : start.sessions().subList(0, 10)) {
        logs.save(Store.STEP, example.entry(Optional.of(session.id()), Optional.empty()));
      }
      return new BackupFolder(folder.resolve("good"))
          .save(database, Backup.EXIT, Instant.EPOCH)
          .orElseThrow();
    }
  }

  private static void assertHarmless(String[] parts) {
    assertEquals(3, parts.length);
    assertTrue(Long.parseLong(parts[1]) < LIMIT_MILLIS, () -> "took " + parts[1] + " ms");
    if (parts[0].startsWith("mutant") || GOOD.contains(parts[0])) {
      assertTrue(CONDITIONS.contains(parts[2]), () -> parts[2]);
    } else if (parts[0].contains("journal")) {
      assertEquals(Condition.CUT_OFF.name(), parts[2]);
    } else {
      String expected = parts[0].equals("tables of version 99") ? "NEWER" : "DAMAGED";
      assertEquals(expected, parts[2]);
    }
  }
}
