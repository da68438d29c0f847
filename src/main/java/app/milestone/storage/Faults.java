package app.milestone.storage;

import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite and the file system report into what a person can act on. */
public final class Faults {
  private static final Set<SQLiteErrorCode> CUT_OFF =
      Set.of(SQLiteErrorCode.SQLITE_IOERR_SHORT_READ);
  private static final Set<SQLiteErrorCode> BROKEN =
      Set.of(SQLiteErrorCode.SQLITE_IOERR_CORRUPTFS, SQLiteErrorCode.SQLITE_IOERR_DATA);

  private Faults() {}

  /** A fault while opening: where the disk and the memory work, the file makes no sense. */
  static StorageException opening(Path file, Exception fault) {
    StorageException named = of(file, fault);
    boolean broken =
        fault instanceof SQLException sql && sql.getErrorCode() != 7 && sql.getErrorCode() != 10;
    return named.kind() == Kind.FAILED && broken
        ? new StorageException(Kind.DAMAGED, file, text(fault), fault)
        : named;
  }

  /** A fault while reading: values that the model refuses mean that the file was changed. */
  static StorageException reading(Path file, Exception fault) {
    boolean refused =
        fault instanceof IllegalArgumentException
            || fault instanceof DateTimeException
            || fault instanceof NullPointerException;
    return refused
        ? new StorageException(Kind.DAMAGED, file, "not a value", wordless(fault))
        : of(file, fault);
  }

  /** Where it happened, without its words: they hold the value, which belongs into no log. */
  private static Throwable wordless(Exception fault) {
    Throwable same = new IllegalArgumentException(fault.getClass().getName());
    same.setStackTrace(fault.getStackTrace());
    return same;
  }

  /** The fault as one of the kinds; one that is known already stays as it is. */
  public static StorageException of(Path file, Throwable fault) {
    return switch (fault) {
      case StorageException known -> known;
      case SQLException sql -> new StorageException(kind(file, sql), file, text(sql), sql);
      case IOException io -> new StorageException(kind(io), file, text(io), io);
      default -> new StorageException(Kind.FAILED, file, text(fault), fault);
    };
  }

  private static Kind kind(Path file, SQLException fault) {
    if (fault instanceof SQLiteException known) {
      SQLiteErrorCode code = known.getResultCode();
      if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
        return Kind.REPLACED;
      }
      if (CUT_OFF.contains(code)) {
        return Kind.HALF_COPIED;
      }
      if (BROKEN.contains(code)) {
        return Kind.DAMAGED;
      }
    }
    return switch (fault.getErrorCode()) {
      case 5, 6, 15 -> Kind.LOCKED;
      case 3, 8, 23 -> Kind.READ_ONLY;
      case 11, 26 -> Kind.DAMAGED;
      case 13 -> Kind.DISK_FULL;
      case 14 -> Files.exists(file) ? Kind.READ_ONLY : Kind.MISSING;
      default -> Kind.FAILED;
    };
  }

  private static Kind kind(IOException fault) {
    return switch (fault) {
      case AccessDeniedException _ -> Kind.READ_ONLY;
      case NoSuchFileException _ -> Kind.MISSING;
      case NotDirectoryException _ -> Kind.NO_FOLDER;
      default -> isFull(fault) ? Kind.DISK_FULL : Kind.FAILED;
    };
  }

  /** Java knows a full disk by its words alone, those of Linux, macOS and Windows. */
  private static boolean isFull(IOException fault) {
    String words = text(fault).toLowerCase(Locale.ROOT);
    return Stream.of("no space left", "not enough space", "disk quota exceeded", "disk full")
        .anyMatch(words::contains);
  }

  private static String text(Throwable fault) {
    return String.valueOf(fault.getMessage());
  }
}
