package app.milestone.transfer;

import app.milestone.storage.ArchiveEntry;
import app.milestone.storage.ArchivePart;
import app.milestone.storage.ArchivePart.Place;
import app.milestone.storage.ArchiveRepository;
import app.milestone.transfer.TransferException.Kind;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Writes everything to one file, part by part, so that other work finds its turn between the parts.
 *
 * <p>The file is written under another name and gets its own when it is whole. Where the data
 * changed between two parts, the writing starts over.
 */
public final class ArchiveExport implements AutoCloseable {
  private static final int PART = 400;

  private final ArchiveRepository repository;
  private final Path file;
  private Path fresh;
  private FileOutputStream stream;
  private ArchiveWriter writer;
  private Optional<Place> next = Optional.empty();
  private long seq;
  private int total;
  private int written;

  private ArchiveExport(ArchiveRepository repository, Path file) {
    this.repository = repository;
    this.file = file.toAbsolutePath();
  }

  /**
   * Begins an export; nothing is in its file yet.
   *
   * @throws TransferException when the file cannot be written; this goes for every method
   */
  public static ArchiveExport begin(ArchiveRepository repository, Path file) {
    ArchiveExport export = new ArchiveExport(repository, file);
    try {
      export.start();
      return export;
    } catch (RuntimeException e) {
      export.close();
      throw e;
    }
  }

  private void start() {
    close();
    try {
      fresh = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".new");
      fresh.toFile().deleteOnExit();
      stream = new FileOutputStream(fresh.toFile());
      writer = new ArchiveWriter(new BufferedOutputStream(stream, 1 << 16));
    } catch (IOException e) {
      throw unwritable(e);
    }
    seq = repository.seq();
    total = repository.count();
    written = 0;
    next = Optional.of(Place.START);
  }

  /** Writes the next part; true when all is written and only {@link #finish} is left. */
  public boolean step() {
    if (seq != repository.seq()) {
      start();
    }
    try {
      int until = written + PART;
      while (next.isPresent() && written < until) {
        ArchivePart part = repository.read(next.get(), until - written);
        for (ArchiveEntry entry : part.entries()) {
          writer.write(entry);
        }
        written += part.entries().size();
        next = part.next();
      }
      return next.isEmpty();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Ends the file and gives it its name. */
  public void finish() {
    try {
      writer.finish();
      stream.getFD().sync();
      writer.close();
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private TransferException unwritable(Exception e) {
    close();
    return new TransferException(Kind.UNWRITABLE, file.toString(), e);
  }

  /** Number of records written so far. */
  public int written() {
    return written;
  }

  /** The part that is written, from 0 to 1. */
  public double fraction() {
    return total == 0 ? 1 : Math.min(1, (double) written / total);
  }

  /** Takes away what is not whole; a whole file stays. */
  @Override
  public void close() {
    try (OutputStream closing = stream) {
      stream = null;
      writer = null;
      if (fresh != null) {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException _) {
      // The disk may be gone; an unfinished file never has the name of an archive.
    }
  }
}
