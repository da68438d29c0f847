package app.milestone.transfer;

import app.milestone.storage.ArchiveEntry;
import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.StorageException;
import app.milestone.storage.UndoStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Brings an archive into a data file that holds nothing: first all of it is read and checked part
 * by part, then all of it is written in one transaction, or nothing is.
 */
public final class ArchiveImport implements AutoCloseable {
  private static final int PART = 400;

  /** How writing ended. */
  public enum Outcome {
    DONE,
    /** There is data already; nothing was written. */
    NOT_EMPTY,
    /** Nothing was written. */
    CANCELLED
  }

  private static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Path file;
  private final ArchiveReader reader;
  private final long size;
  private int records;

  private ArchiveImport(Path file) {
    this.file = file;
    this.reader = new ArchiveReader(file);
    this.size = size(file);
  }

  private static long size(Path file) {
    try {
      return Math.max(1, Files.size(file));
    } catch (IOException e) {
      throw new TransferException(TransferException.Kind.UNREADABLE, file.toString(), e);
    }
  }

  /** Whether a file is not too large for an archive that can be imported. */
  public static boolean canTake(Path file) {
    return size(file) <= ArchiveSource.MOST_BYTES;
  }

  /**
   * Opens an archive.
   *
   * @throws TransferException when the file cannot be read; this goes for every method
   * @throws ArchiveException when it is not an archive; this goes for every method
   */
  public static ArchiveImport open(Path file) {
    return new ArchiveImport(file);
  }

  /** Checks the next part; true when all of the archive is good. */
  public boolean check() {
    for (int i = 0; i < PART; i++) {
      if (reader.next().isEmpty()) {
        return true;
      }
      records++;
    }
    return false;
  }

  /** Number of records checked so far. */
  public int records() {
    return records;
  }

  /** The part that is checked, from 0 to 1. */
  public double fraction() {
    return Math.min(1, (double) reader.position() / size);
  }

  /**
   * Reads the checked archive once more and writes it, as one step.
   *
   * @param cancelled asked before each record
   */
  public Outcome write(ArchiveRepository repository, UndoStep step, BooleanSupplier cancelled) {
    try (ArchiveReader again = new ArchiveReader(file)) {
      return repository.fill(step, () -> next(again, cancelled)) ? Outcome.DONE : Outcome.NOT_EMPTY;
    } catch (StorageException e) {
      return switch (e.getCause()) {
        case Cancelled _ -> Outcome.CANCELLED;
        case ArchiveException changed -> throw changed;
        case TransferException gone -> throw gone;
        case null, default -> throw e;
      };
    }
  }

  private static Optional<ArchiveEntry> next(ArchiveReader again, BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new Cancelled();
    }
    return again.next();
  }

  @Override
  public void close() {
    reader.close();
  }
}
