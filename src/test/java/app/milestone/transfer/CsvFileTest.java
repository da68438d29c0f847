package app.milestone.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CsvFileTest {
  @TempDir Path folder;

  @Test
  void formulasBecomeTexts() {
    assertEquals(
        List.of("'=1+1", "'+49 30", "'-x", "'@a", "'\tb", "'\rc", "-12.8", "+3", "d", ""),
        List.of("=1+1", "+49 30", "-x", "@a", "\tb", "\rc", "-12.8", "+3", "d", "").stream()
            .map(CsvFile::harmless)
            .toList());
  }

  @Test
  void rowsAreQuotedWhereNeeded() throws IOException {
    Path file = folder.resolve("rows.csv");
    CsvFile.save(file, List.of("A", "B"), List.of(List.of("one, two", "say \"go\"")));
    assertEquals(List.of("A,B", "\"one, two\",\"say \"\"go\"\"\""), Files.readAllLines(file));
  }

  @Test
  void aFolderIsNoFile() {
    assertThrows(TransferException.class, () -> CsvFile.save(folder, List.of("A"), List.of()));
  }
}
