package app.milestone.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rows as CSV that a spreadsheet opens without running anything in it, part by part. The
 * file gets its name when it is whole; until then one of that name stays.
 *
 * <p>A text that a spreadsheet would take for a formula gets a leading apostrophe.
 */
public final class CsvFile implements AutoCloseable {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private final Path file;
  private final FreshFile fresh;
  private final CsvWriter csv;
  private int rows;

  private CsvFile(Path file, FreshFile fresh, CsvWriter csv) {
    this.file = file;
    this.fresh = fresh;
    this.csv = csv;
  }

  /**
   * Begins with a head, in UTF-8.
   *
   * @throws TransferException if it cannot be written; this goes for every method
   */
  public static CsvFile begin(Path file, List<String> head) {
    CsvFile csv = empty(file);
    try {
      csv.add(List.of(head));
      csv.rows = 0;
      return csv;
    } catch (TransferException e) {
      csv.close();
      throw e;
    }
  }

  private static CsvFile empty(Path file) {
    try {
      FreshFile fresh = FreshFile.begin(file);
      fresh.path().toFile().deleteOnExit();
      return new CsvFile(
          file, fresh, CsvWriter.builder().build(Files.newBufferedWriter(fresh.path())));
    } catch (IOException e) {
      throw FreshFile.unwritable(file, e);
    }
  }

  /** Writes a whole file. */
  public static void save(Path file, List<String> head, List<List<String>> rows) {
    try (CsvFile csv = begin(file, head)) {
      csv.add(rows);
      csv.finish();
    }
  }

  /** Writes some more rows. */
  public void add(List<List<String>> more) {
    try {
      for (List<String> row : more) {
        csv.writeRecord(row.stream().map(CsvFile::harmless).toList());
      }
      rows += more.size();
    } catch (UncheckedIOException e) {
      throw FreshFile.unwritable(file, e);
    }
  }

  /** Number of rows written so far. */
  public int rows() {
    return rows;
  }

  /** Ends the file and gives it its name. */
  public void finish() {
    try {
      csv.close();
      fresh.finish();
    } catch (IOException | UncheckedIOException e) {
      throw FreshFile.unwritable(file, e);
    }
  }

  /** Takes away what is not whole; a whole file stays. */
  @Override
  public void close() {
    try (fresh) {
      csv.close();
    } catch (IOException | UncheckedIOException _) {
      // The disk may be gone; an unfinished file never has the name of the export.
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
