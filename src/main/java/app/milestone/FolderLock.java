package app.milestone;

import app.milestone.storage.PrivateFiles;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps every other window from writing into a folder, for the life of the process at most.
 *
 * @param channel the file that the system has locked; empty when nothing is locked
 * @param folder the real path of the folder
 */
public record FolderLock(Optional<FileChannel> channel, Path folder) implements AutoCloseable {
  /**
   * What this process has locked. A lock of the system belongs to the process, and closing its file
   * a second time drops it: a second window must not even open that file.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  /** Nothing is locked, as where nothing is written. */
  static FolderLock none(DataFolder folder) {
    return new FolderLock(Optional.empty(), folder.data());
  }

  /**
   * Locks a folder that exists.
   *
   * @param file the file in it that is locked; made where there is none
   * @throws StorageException LOCKED when another window, of this program or another one, has it
   */
  static FolderLock take(DataFolder folder, Path file) throws IOException {
    Path real = folder.data().toRealPath();
    if (!HELD.add(real)) {
      throw new StorageException(Kind.LOCKED, folder.file(), "another window of this program");
    }
    Optional<FileChannel> channel = Optional.empty();
    try {
      PrivateFiles.createFile(file);
      channel = lock(FileChannel.open(file, StandardOpenOption.WRITE));
    } finally {
      if (channel.isEmpty()) {
        HELD.remove(real);
      }
    }
    if (channel.isEmpty()) {
      throw new StorageException(Kind.LOCKED, folder.file(), "another window is open");
    }
    return new FolderLock(channel, real);
  }

  private static Optional<FileChannel> lock(FileChannel channel) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return Optional.of(channel);
      }
    } catch (OverlappingFileLockException _) {
      // Not by a window of this program, but it is locked all the same.
    }
    channel.close();
    return Optional.empty();
  }

  /** Whether changes may be saved; a folder that cannot be written has no lock. */
  public boolean isHeld() {
    return channel.isPresent();
  }

  /** Lets the next window in; a second time does nothing. */
  @Override
  public void close() throws IOException {
    if (channel.isPresent() && channel.get().isOpen()) {
      channel.get().close();
      HELD.remove(folder);
    }
  }
}
