package app.milestone.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.transfer.ArchiveProblem.Kind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveReaderTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/app/milestone/transfer/archive-1.json");

  @TempDir Path folder;

  /** Reads the archive; each look at the clock finds that so much work was done. */
  private static int recordsRead(Duration eachLook) {
    AtomicLong worked = new AtomicLong();
    try (ArchiveReader reader =
        new ArchiveReader(GOLDEN, () -> worked.addAndGet(eachLook.toNanos()))) {
      int records = 0;
      while (reader.next().isPresent()) {
        records++;
      }
      return records;
    }
  }

  @Test
  void readingThatTakesTenSecondsOfWorkIsEnded() {
    assertEquals(Kind.TOO_SLOW, refusal(Duration.ofMillis(2500)));
    assertEquals(Kind.TOO_SLOW, refusal(Duration.ofSeconds(11)));
  }

  private static Kind refusal(Duration eachLook) {
    return assertThrows(ArchiveException.class, () -> recordsRead(eachLook)).problem().kind();
  }

  @Test
  void whatTakesLessIsReadHoweverLongItWaited() {
    assertTrue(recordsRead(Duration.ZERO) > 5);
    assertEquals(recordsRead(Duration.ZERO), recordsRead(Duration.ofMillis(500)));
  }

  @Test
  void workIsCounted() {
    long start = WorkTime.nanos();
    long clock = System.nanoTime();
    while (WorkTime.nanos() - start < 20_000_000L) {
      assertTrue(System.nanoTime() - clock < 60_000_000_000L, "no work is counted");
    }
    assertTrue(WorkTime.nanos() - start <= System.nanoTime() - clock, "more than there was time");
  }

  @Test
  void aFileOfMoreThan128MegabytesIsKnownToBeTooLarge() throws IOException {
    Path file = folder.resolve("large.json");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(128L * 1024 * 1024);
      assertTrue(ArchiveImport.canTake(file));
      large.setLength(128L * 1024 * 1024 + 1);
      assertFalse(ArchiveImport.canTake(file));
    }
  }
}
