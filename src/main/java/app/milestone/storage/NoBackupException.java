package app.milestone.storage;

/** Says that something large was not done, since the backup before it could not be made. */
public final class NoBackupException extends StorageException {
  private static final long serialVersionUID = 1L;

  NoBackupException(StorageException cause) {
    super(cause.kind(), cause.file(), "no backup", cause);
  }
}
