package app.milestone.storage;

import app.milestone.storage.DataFile.Mark;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/**
 * A copy of the data that becomes a backup once it was read from end to end.
 *
 * <p>Making it needs the connection to the data; reading it does not, since it is a file of its
 * own.
 */
public final class BackupCopy {
  private final BackupFolder folder;
  private final Path fresh;
  private final Mark mark;
  private final Schema schema;
  private final Backup backup;

  /** One that is made already. */
  BackupCopy(BackupFolder folder, Path fresh, Mark mark, Schema schema, Backup backup) {
    this.folder = folder;
    this.fresh = fresh;
    this.mark = mark;
    this.schema = schema;
    this.backup = backup;
  }

  /**
   * Copies the data.
   *
   * @param suffix tells copies apart that are made at a time; what a kill leaves goes the next time
   */
  static BackupCopy make(
      Sql sql, BackupFolder folder, String suffix, Mark mark, Schema schema, Backup backup)
      throws IOException, SQLException {
    Path fresh = folder.folder().resolve("milestone-" + mark.fileId() + suffix);
    BackupCopy copy = new BackupCopy(folder, fresh, mark, schema, backup);
    try {
      Files.deleteIfExists(WholeFile.journal(fresh));
      Files.deleteIfExists(fresh);
      PrivateFiles.createFile(fresh);
      sql.run("vacuum into ?", fresh.toAbsolutePath());
      return copy;
    } catch (IOException | SQLException | RuntimeException e) {
      Files.deleteIfExists(fresh);
      throw e;
    }
  }

  /**
   * Reads the copy, gives it its name, and removes the backups that are too many now. Any one
   * thread may do so while the data is written.
   *
   * @throws StorageException when the copy is not whole; it is gone then
   */
  Path finish() {
    try {
      if (!WholeFile.verify(fresh, schema).equals(mark)) {
        throw new StorageException(Kind.DAMAGED, fresh, "the copy is not equal");
      }
      PrivateFiles.sync(fresh);
      Files.move(fresh, backup.file(), StandardCopyOption.ATOMIC_MOVE);
      PrivateFiles.syncFolder(folder.folder());
      folder.thin(mark, backup, schema);
      return backup.file();
    } catch (IOException e) {
      throw Faults.of(folder.folder(), e);
    } finally {
      discard();
    }
  }

  private void discard() {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException _) {
      // It has no name of a backup, and goes when the next one is made.
    }
  }
}
