package app.milestone.storage;

import java.nio.file.Path;

/** Says why the data could not be opened, read or saved; what was saved before is unharmed. */
public sealed class StorageException extends RuntimeException permits NoBackupException {
  private static final long serialVersionUID = 1L;

  /** What went wrong, as far as the person can do something about it. */
  public enum Kind {
    /** No space is left; nothing was saved of this change. */
    DISK_FULL,
    /** After a crash: no space for a copy, without which the last write is not taken back. */
    NO_ROOM,
    /** Another window or program uses the file. */
    LOCKED,
    /** The file or its folder cannot be written. */
    READ_ONLY,
    /** The file cannot even be read. */
    UNREADABLE,
    /** There is no data, and no folder for it can be written. */
    NO_FOLDER,
    /** The folder was moved or its disk taken out while the file was open. */
    FOLDER_GONE,
    /** What is in the file is not as it was written. */
    DAMAGED,
    /** The end of the file is missing, as of a copy that was cut off. */
    HALF_COPIED,
    /** A newer version of the program wrote the file. */
    NEWER,
    /** The file belongs to another program. */
    NOT_OURS,
    /** The file is gone or empty although there was one before. */
    MISSING,
    /** The file is an older copy of the one last known. */
    ROLLED_BACK,
    /** Another data file has taken the place of the one last known. */
    REPLACED,
    /** Another program wrote into the file. */
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

  /** Whether the bytes of the file are not as they were written. */
  public boolean isDamage() {
    return kind == Kind.DAMAGED || kind == Kind.HALF_COPIED;
  }

  /** The file or folder that is meant. */
  public Path file() {
    return file;
  }
}
