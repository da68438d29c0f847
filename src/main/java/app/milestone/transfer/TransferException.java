package app.milestone.transfer;

/** A file could not be brought in or out; nothing was changed. */
public final class TransferException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What stood in the way. */
  public enum Kind {
    UNREADABLE,
    NOT_TEXT,
    TOO_LARGE,
    UNWRITABLE
  }

  private final Kind kind;
  private final String file;

  public TransferException(Kind kind, String file) {
    this(kind, file, null);
  }

  public TransferException(Kind kind, String file, Throwable cause) {
    super(kind + ": " + file, cause);
    this.kind = kind;
    this.file = file;
  }

  public Kind kind() {
    return kind;
  }

  /** The file's path or name, for the message. */
  public String file() {
    return file;
  }
}
