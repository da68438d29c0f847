package app.milestone.storage;

import app.milestone.storage.StorageException.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;

/** Turns what SQLite reports into what a person can act on. */
final class Faults {
  private Faults() {}

  /** A fault while reading: values that the model refuses mean that the file was changed. */
  static StorageException reading(Path file, Exception fault) {
    boolean refused =
        fault instanceof IllegalArgumentException || fault instanceof DateTimeException;
    return refused ? new StorageException(Kind.DAMAGED, file, text(fault), fault) : of(file, fault);
  }

  static StorageException of(Path file, Exception fault) {
    return switch (fault) {
      case StorageException known -> known;
      case SQLException sql -> new StorageException(kind(file, sql), file, text(sql), sql);
      default -> new StorageException(Kind.FAILED, file, text(fault), fault);
    };
  }

  private static Kind kind(Path file, SQLException fault) {
    if (text(fault).contains("DBMOVED")) {
      return Kind.CHANGED_OUTSIDE;
    }
    return switch (fault.getErrorCode()) {
      case 5, 6 -> Kind.LOCKED;
      case 8 -> Kind.READ_ONLY;
      case 11, 26 -> Kind.DAMAGED;
      case 13 -> Kind.DISK_FULL;
      case 14 -> Files.exists(file) ? Kind.READ_ONLY : Kind.MISSING;
      default -> Kind.FAILED;
    };
  }

  private static String text(Exception fault) {
    return String.valueOf(fault.getMessage());
  }
}
