package app.milestone.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FreshFileTest {
  @TempDir Path folder;

  @Test
  void aFileThatCannotBeWrittenToItsEndLeavesTheOneBefore() throws IOException {
    Path file = folder.resolve("log.csv");
    CsvFile.save(file, List.of("old"), List.of());
    String before = Files.readString(file);
    FreshFile.Filling full =
        fresh -> {
          Files.writeString(fresh, "half");
          throw new IOException("No space left on device");
        };
    TransferException fault =
        assertThrows(TransferException.class, () -> FreshFile.replace(file, full));
    assertEquals(TransferException.Kind.UNWRITABLE, fault.kind());
    assertEquals(before, Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aWholeFileTakesThePlaceOfTheOneBeforeAndALinkStaysOne() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.yaml"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
    PlanFile.save("new", link);
    assertEquals("new", Files.readString(file));
    assertTrue(Files.isSymbolicLink(link));
    PngFile.save(file, 1, 1, new int[1]);
    assertEquals((byte) 0x89, Files.readAllBytes(file)[0]);
    assertEquals(2, files().size());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
