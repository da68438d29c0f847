package app.milestone.storage;

import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps a data file and its journal as a crash left them, since SQLite changes both when it takes
 * the last write back; once all is found well the copy goes.
 *
 * @param data the data file
 */
record AsFound(Path data) {
  /** What is wrong with the file itself: the bytes that were found may be all there is. */
  private static final Set<Kind> OF_THE_FILE =
      EnumSet.of(
          Kind.DAMAGED,
          Kind.HALF_COPIED,
          Kind.NEWER,
          Kind.NOT_OURS,
          Kind.ROLLED_BACK,
          Kind.REPLACED,
          Kind.CHANGED_OUTSIDE);

  /**
   * Copies the file and its journal, if there is one, unless an equal copy exists.
   *
   * @param seq number of the last write known, for the name of the copy
   * @throws StorageException when there is no room for it, or no right to write it
   */
  void copy(long seq) {
    try {
      if (WholeFile.hasJournal(data)) {
        copyBoth(seq);
      }
    } catch (IOException e) {
      StorageException fault = Faults.of(data, e);
      throw fault.kind() == Kind.DISK_FULL
          ? new StorageException(Kind.NO_ROOM, data, "no room for a copy before the recovery", e)
          : fault;
    }
  }

  private void copyBoth(long seq) throws IOException {
    PrivateFiles.createFolder(folder());
    BackupFolder copies = new BackupFolder(folder());
    for (Backup copy : copies.list()) {
      if (isEqual(copy.file())) {
        return;
      }
    }
    Path journal = WholeFile.journal(data);
    Instant crash = Files.getLastModifiedTime(journal).toInstant();
    Path copy = copies.setAsideName(seq, crash, FileHeader.schema(data)).file();
    PrivateFiles.copy(journal, WholeFile.journal(copy));
    PrivateFiles.copy(data, copy);
  }

  private boolean isEqual(Path copy) throws IOException {
    Path journal = WholeFile.journal(copy);
    return Files.exists(journal)
        && Files.mismatch(data, copy) < 0
        && Files.mismatch(WholeFile.journal(data), journal) < 0;
  }

  /** Whether what a crash left was recovered, and nobody has looked yet whether all is well. */
  boolean isWaiting() {
    return Files.isDirectory(folder());
  }

  /** The copies stay for good, beside everything else set aside, when the file itself is bad. */
  StorageException keepAfter(StorageException fault) {
    if (OF_THE_FILE.contains(fault.kind())) {
      keep();
    }
    return fault;
  }

  /** The copies stay for good, beside everything else set aside. */
  void keep() {
    if (!isWaiting()) {
      return;
    }
    try {
      BackupFolder quarantine = new BackupFolder(Restore.quarantine(data));
      for (Backup copy : new BackupFolder(folder()).list()) {
        Backup kept = quarantine.setAsideName(copy.seq(), copy.made(), copy.schema());
        move(WholeFile.journal(copy.file()), WholeFile.journal(kept.file()));
        move(copy.file(), kept.file());
      }
      PrivateFiles.syncFolder(quarantine.folder());
      Files.deleteIfExists(folder());
    } catch (IOException _) {
      // They are kept where they are.
    }
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** All is well: the copies go, and the folders that were made for them. */
  void discard() {
    if (!isWaiting()) {
      return;
    }
    try {
      for (Path copy : files()) {
        Files.deleteIfExists(copy);
      }
      Files.deleteIfExists(folder());
      Files.deleteIfExists(Restore.quarantine(data));
    } catch (IOException | UncheckedIOException _) {
      // Something else is in a folder, or a copy stays, which does no harm.
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.toList();
    }
  }

  private Path folder() {
    return Restore.quarantine(data).resolve("as-found");
  }
}
