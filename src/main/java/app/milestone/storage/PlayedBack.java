package app.milestone.storage;

import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A private copy of a data file whose last write was cut off, where that write is taken back: the
 * file itself may only be looked at and stays as it is.
 *
 * @param data the copy, in a folder of its own
 */
record PlayedBack(DataFile data) implements AutoCloseable {
  private static final String NAME = "milestone-look-";

  /** Whether a file can only be read once a write is taken back, which would change it. */
  static boolean isDue(StorageException fault) {
    return fault.getCause() instanceof SQLiteException cause
        && cause.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK;
  }

  /**
   * Copies a file that nobody writes, with its journal, and lets SQLite play that back.
   *
   * @throws StorageException when one of them cannot be read or changes meanwhile, when there is no
   *     room for the copy, or when the file is no whole one even so
   */
  static PlayedBack of(DataFile known) {
    Path file = known.file();
    try {
      Path folder = Files.createTempDirectory(NAME + ProcessHandle.current().pid() + "-");
      removeLeft(folder.getParent());
      Path place = folder.resolve(file.getFileName());
      PlayedBack copy = new PlayedBack(new DataFile(place, known.memory(), known.schema()));
      try {
        copy.make(file, WholeFile.journal(file));
        return copy;
      } catch (IOException | SQLException | RuntimeException e) {
        copy.close();
        throw e;
      }
    } catch (NoSuchFileException e) {
      throw new StorageException(Kind.LOCKED, file, "gone while it was copied", e);
    } catch (IOException | SQLException e) {
      throw Faults.of(file, e);
    }
  }

  private void make(Path file, Path journal) throws IOException, SQLException {
    for (Path part : List.of(file, journal)) {
      if (Files.exists(part) && !Files.isReadable(part)) {
        throw new StorageException(Kind.UNREADABLE, part, "cannot be copied");
      }
    }
    List<Stamp> before = List.of(Stamp.of(file), Stamp.of(journal));
    PrivateFiles.copy(journal, WholeFile.journal(data.file()));
    PrivateFiles.copy(file, data.file());
    if (!before.equals(List.of(Stamp.of(file), Stamp.of(journal)))) {
      throw new StorageException(Kind.LOCKED, file, "written while it was copied");
    }
    WholeFile.settle(data.file());
    check(file);
  }

  /** What is wrong with the copy is wrong with the file. */
  private void check(Path file) {
    try {
      FileHeader.check(data.file(), data.schema().newest());
    } catch (StorageException e) {
      throw new StorageException(e.kind(), file, "without its last write", e);
    }
  }

  /** Removes the copy. */
  @Override
  public void close() {
    remove(data.file().getParent());
  }

  /** Removes the copies of programs that were killed. */
  private static void removeLeft(Path place) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, NAME + "*")) {
      for (Path folder : folders) {
        String process = folder.getFileName().toString().substring(NAME.length()).split("-")[0];
        if (process.matches("\\d{1,18}") && !runs(Long.parseLong(process))) {
          remove(folder);
        }
      }
    }
  }

  private static boolean runs(long process) {
    return ProcessHandle.of(process).isPresent();
  }

  private static void remove(Path folder) {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder)) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
      Files.deleteIfExists(folder);
    } catch (IOException _) {
      // It stays where only its owner can read it, until the system empties the place.
    }
  }
}
