package app.milestone.storage;

import app.milestone.storage.DataFile.Mark;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts a copy of a backup in the place of the data file, which is set aside whole.
 *
 * <p>Nothing may have the data file open. Killed at any moment, the old or the new data is in its
 * place, and both files are kept: the backup where it is, the old data under {@code quarantine}. It
 * has the name of a backup there and can be restored in its turn.
 */
public final class Restore {
  private final Path data;
  private final DataFile known;
  private final Instant now;

  private Restore(DataFile known, Instant now) {
    this.data = known.file();
    this.known = known;
    this.now = now;
  }

  /** Where data that was replaced is kept. */
  public static Path quarantine(Path data) {
    return data.toAbsolutePath().resolveSibling("quarantine");
  }

  /**
   * Restores a backup. It is verified first, and the restored data counts as one more write, so
   * that its number is above all that were there before.
   *
   * @param data the data file, closed; may be damaged or missing
   * @param memory the last known state, see {@link Database#open}
   * @param backup the file to restore
   * @param now for the name of the file set aside
   * @return where the old data is now; empty when there was none
   * @throws StorageException when nothing was changed: the backup is not whole, the disk is full
   */
  public static Optional<Backup> restore(Path data, Path memory, Path backup, Instant now) {
    return restore(new DataFile(data, memory), backup, now);
  }

  static Optional<Backup> restore(DataFile known, Path backup, Instant now) {
    try {
      return new Restore(known, now).restore(backup);
    } catch (IOException | SQLException e) {
      throw Faults.of(known.file(), e);
    }
  }

  /**
   * Takes the data file out of the way, so that {@link Database#openNew} can begin anew.
   *
   * @return where the old data is now; empty when there was none
   * @throws StorageException when nothing was changed
   */
  public static Optional<Backup> setAside(Path data, Path memory, Instant now) {
    try {
      Restore restore = new Restore(new DataFile(data, memory), now);
      Optional<Backup> aside = restore.setAside(restore.present());
      Files.deleteIfExists(data);
      Files.deleteIfExists(WholeFile.journal(data));
      PrivateFiles.syncFolder(data.toAbsolutePath().getParent());
      return aside;
    } catch (IOException e) {
      throw Faults.of(data, e);
    }
  }

  private Optional<Backup> restore(Path backup) throws IOException, SQLException {
    Path fresh = data.resolveSibling(data.getFileName() + ".restored");
    if (!Files.isRegularFile(backup)) {
      throw new StorageException(Kind.MISSING, backup, "the backup is gone");
    }
    try {
      PrivateFiles.createFolder(data.toAbsolutePath().getParent());
      Mark old = verifiedCopy(backup, fresh);
      Optional<Mark> present = present();
      Mark mark = stamp(fresh, old, present);
      PrivateFiles.sync(fresh);
      Optional<Backup> aside = setAside(present);
      WholeFile.settle(data);
      replace(fresh, mark);
      return aside;
    } finally {
      Files.deleteIfExists(fresh);
      Files.deleteIfExists(WholeFile.journal(fresh));
    }
  }

  /** Copies the backup, with the journal of a file set aside after a crash, and reads it whole. */
  private Mark verifiedCopy(Path backup, Path fresh) throws IOException, SQLException {
    Files.deleteIfExists(WholeFile.journal(fresh));
    PrivateFiles.copy(backup, fresh);
    if (WholeFile.hasJournal(backup)) {
      PrivateFiles.copy(WholeFile.journal(backup), WholeFile.journal(fresh));
    }
    WholeFile.settle(fresh);
    try {
      Mark mark = WholeFile.verify(fresh, known.schema());
      WholeFile.readThrough(fresh);
      return mark;
    } catch (StorageException e) {
      throw new StorageException(e.kind(), backup, "not restored", e);
    }
  }

  /** The state of the data that is to be replaced, if it can be read. */
  private Optional<Mark> present() throws IOException {
    if (!Files.isRegularFile(data) || Files.size(data) == 0 || WholeFile.hasJournal(data)) {
      return Optional.empty();
    }
    try (Sql sql = Sql.open(data, "ro")) {
      Pragmas.apply(sql, false);
      return Optional.of(DataFile.mark(sql));
    } catch (SQLException _) {
      return Optional.empty(); // Damaged data is set aside like any other.
    }
  }

  /** Numbers the copy above everything known, so that no older backup seems to be its own. */
  private Mark stamp(Path fresh, Mark old, Optional<Mark> present) throws SQLException {
    long highest = Math.max(old.seq(), lastSeq(present));
    String tx = RowSum.unchanged(UUID.randomUUID().toString(), old.lastTx());
    Mark mark = new Mark(old.fileId(), highest + 1, tx);
    try (Sql sql = Sql.open(fresh, "rw")) {
      Pragmas.apply(sql, true);
      sql.run("update meta set seq = ?, last_tx = ?", mark.seq(), mark.lastTx());
    }
    return mark;
  }

  private long lastSeq(Optional<Mark> present) {
    long remembered = known.lastSeen().map(LastSeen::seq).orElse(0L);
    return Math.max(remembered, present.map(Mark::seq).orElse(0L));
  }

  /**
   * Copies the old data and its journal byte by byte, since it must stay in place until the end.
   */
  private Optional<Backup> setAside(Optional<Mark> present) throws IOException {
    new AsFound(data).keep();
    if (!Files.exists(data) || Files.size(data) == 0) {
      return Optional.empty();
    }
    Path folder = quarantine(data);
    PrivateFiles.createFolder(folder);
    long seq = present.map(Mark::seq).orElseGet(() -> lastSeq(present));
    Backup aside = new BackupFolder(folder).setAsideName(seq, now, FileHeader.schema(data));
    if (WholeFile.hasJournal(data)) {
      PrivateFiles.copy(WholeFile.journal(data), WholeFile.journal(aside.file()));
    }
    PrivateFiles.copy(data, aside.file());
    if (Files.mismatch(data, aside.file()) >= 0) {
      throw new IOException("the copy of " + data + " is not equal");
    }
    return Optional.of(aside);
  }

  /** The memory accepts the old as well as the new data while the one takes the other's place. */
  private void replace(Path fresh, Mark mark) throws IOException {
    boolean accepted =
        known.lastSeen().map(last -> last.fileId().equals(mark.fileId())).orElse(true);
    if (!accepted && Files.exists(data)) {
      Files.deleteIfExists(known.memory());
    } else if (!accepted) {
      known.remember(mark, LastEnd.ABRUPT);
    }
    Files.move(fresh, data, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    PrivateFiles.syncFolder(data.toAbsolutePath().getParent());
    known.remember(mark, LastEnd.CLEAN);
  }
}
