package app.milestone.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Writes rows as CSV that a spreadsheet opens without running anything in it. */
public final class CsvFile {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private CsvFile() {}

  /**
   * Saves a head and rows as UTF-8; a text that a spreadsheet would take for a formula gets a
   * leading apostrophe. Each row is asked for when it is written.
   *
   * @throws TransferException if it cannot be written
   */
  public static void save(Path file, List<String> head, Iterable<List<String>> rows) {
    FreshFile.replace(file, fresh -> write(fresh, head, rows));
  }

  private static void write(Path file, List<String> head, Iterable<List<String>> rows)
      throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
      csv.writeRecord(head);
      for (List<String> row : rows) {
        csv.writeRecord(row.stream().map(CsvFile::harmless).toList());
      }
    }
  }

  /** The text with an apostrophe before what could be the beginning of a formula. */
  static String harmless(String cell) {
    boolean formula =
        !cell.isEmpty()
            && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0
            && !NUMBER.matcher(cell).matches();
    return formula ? "'" + cell : cell;
  }
}
