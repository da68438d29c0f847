package app.milestone.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.ArchiveEntry;
import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.Database;
import app.milestone.storage.Example;
import app.milestone.storage.RandomChanges;
import app.milestone.storage.Store;
import app.milestone.storage.TableDigests;
import app.milestone.transfer.ArchiveExport;
import app.milestone.transfer.ArchiveImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(number = 16, name = "The full export reads back equal")
final class Promise16Test {
  private static final int CHANGES = 150;

  @TempDir Path folder;

  @Test
  void twoThousandSessionsReadBackEqual(Proof proof) {
    readBack(proof);
  }

  @Test
  @Tag("endurance")
  void fiftyThousandSessionsReadBackEqual(Proof proof) {
    readBack(proof);
  }

  @Test
  @Tag("always")
  void whatTheScreensWriteReadsBackEqual(Proof proof) {
    for (int part = 0; part < 5; part++) {
      Path place = folder.resolve("part" + part);
      long seed = proof.random(part).nextLong();
      try (Database database = Store.in(place).open()) {
        RandomChanges changes = new RandomChanges(database, new Example(seed));
        for (int i = 0; i < CHANGES; i++) {
          changes.next();
        }
        proof.check("seed " + seed, () -> assertReadsBack(database, place));
      }
    }
  }

  private void readBack(Proof proof) {
    int sessions = proof.count(2_000, 50_000);
    try (Database database = Store.in(folder).open()) {
      fill(database, new RandomHistory(proof.random(0).nextLong()).records(sessions).iterator());
      proof.check(sessions + " sessions", () -> assertReadsBack(database, folder));
      proof.passed(sessions - 1);
    }
  }

  private static void fill(Database database, Iterator<ArchiveEntry> records) {
    assertTrue(
        new ArchiveRepository(database)
            .fill(
                Store.STEP,
                () -> records.hasNext() ? Optional.of(records.next()) : Optional.empty()));
  }

  private static void assertReadsBack(Database database, Path place) throws IOException {
    Path archive = place.resolve("archive.json");
    Path second = place.resolve("second.json");
    int written = export(database, archive);
    try (Database other = Store.in(place.resolve("other")).open();
        ArchiveImport reading = ArchiveImport.open(archive)) {
      while (!reading.check()) {
        assertTrue(reading.fraction() <= 1);
      }
      assertEquals(written, reading.records());
      assertEquals(
          ArchiveImport.Outcome.DONE,
          reading.write(new ArchiveRepository(other), Store.STEP, () -> false));
      assertEquals(TableDigests.of(database), TableDigests.of(other));
      other.check();
      assertEquals(written, export(other, second));
      assertEquals(-1, Files.mismatch(archive, second));
    }
  }

  private static int export(Database database, Path file) {
    try (ArchiveExport export = ArchiveExport.begin(new ArchiveRepository(database), file)) {
      while (!export.step()) {
        assertTrue(export.fraction() <= 1);
      }
      export.finish();
      return export.written();
    }
  }
}
