package app.milestone.storage;

import java.nio.file.Path;

/** Says why the data could not be opened, read or saved; what was saved before is unharmed. */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong, as far as the person can do something about it. */
  public enum Kind {
    /** No space is left; nothing was saved of this change. */
    DISK_FULL,
    /** Another window or program uses the file. */
    LOCKED,
    /** The file or its folder cannot be written. */
    READ_ONLY,
    /** There is no data, and no folder for it can be written. */
    NO_FOLDER,
    /** The file is not whole. */
    DAMAGED,
    /** A newer version of the program wrote the file. */
    NEWER,
    /** The file belongs to another program. */
    NOT_OURS,
    /** The file is gone or empty although there was one before. */
    MISSING,
    /** The file was replaced, rolled back or changed by another program. */
    CHANGED_OUTSIDE,
    /** Anything else, a fault of the disk among them. */
    FAILED
  }

  private final Kind kind;
  private final transient Path file;

  public StorageException(Kind kind, Path file, String detail, Throwable cause) {
    super(kind + " " + file + ": " + detail, cause);
    this.kind = kind;
    this.file = file;
  }

  public StorageException(Kind kind, Path file, String detail) {
    this(kind, file, detail, null);
  }

  public Kind kind() {
    return kind;
  }

  /** The file or folder that is meant. */
  public Path file() {
    return file;
  }
}
