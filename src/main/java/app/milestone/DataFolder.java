package app.milestone;

import app.milestone.storage.PrivateFiles;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Knows where the data and the state of the program are, and keeps a second window from writing.
 *
 * @param data holds the data file, backups and what was set aside
 * @param state holds preferences and logs, outside the data
 */
public record DataFolder(Path data, Path state) {

  /** Held for the life of the process. */
  public record Lock(Optional<FileChannel> channel) implements AutoCloseable {
    /** Whether changes may be saved; a folder that cannot be written has no lock. */
    public boolean isHeld() {
      return channel.isPresent();
    }

    @Override
    public void close() throws IOException {
      if (channel.isPresent()) {
        channel.get().close();
      }
    }
  }

  /**
   * The folders of this system, as it wants them.
   *
   * @param chosen the folder of {@code --data}; it then holds the state too
   * @param system value of {@code os.name}
   * @param environment the variables of the process
   * @param home the home folder
   */
  static DataFolder of(
      Optional<Path> chosen, String system, Map<String, String> environment, Path home) {
    if (chosen.isPresent()) {
      Path data = chosen.get().toAbsolutePath().normalize();
      return new DataFolder(data, data.resolve("state"));
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      Path data = home.resolve("Library/Application Support/Milestone");
      return new DataFolder(data, data.resolve("state"));
    }
    if (name.startsWith("windows")) {
      Path data = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
      return new DataFolder(data.resolve("Milestone"), data.resolve("Milestone/state"));
    }
    Path data = folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
    Path state = folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
    return new DataFolder(data.resolve("milestone"), state.resolve("milestone"));
  }

  /** The folder named by a variable; a relative one is ignored, as the standard asks. */
  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    Path named = Path.of(environment.getOrDefault(variable, ""));
    return named.isAbsolute() ? named : otherwise;
  }

  Path file() {
    return data.resolve("milestone.db");
  }

  Path backups() {
    return data.resolve("backups");
  }

  /** Remembers the last known state of the data file. */
  Path memory() {
    return state.resolve("last-seen.properties");
  }

  Path preferences() {
    return state.resolve("preferences.properties");
  }

  /**
   * Creates the folders and takes the lock. Where nothing can be written but data exists, no lock
   * is held and the data can be looked at.
   *
   * @throws StorageException LOCKED when another window has it, NO_FOLDER when there is nothing to
   *     look at and nowhere to write
   */
  Lock open() {
    Path file = data.resolve("instance.lock");
    try {
      PrivateFiles.createFolder(data);
      PrivateFiles.createFile(file);
      return lock(file, FileChannel.open(file, StandardOpenOption.WRITE));
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      if (Files.isReadable(file())) {
        return new Lock(Optional.empty());
      }
      throw new StorageException(Kind.NO_FOLDER, data, "cannot be written", e);
    } catch (IOException e) {
      throw new StorageException(Kind.NO_FOLDER, data, "cannot be created", e);
    }
  }

  private static Lock lock(Path file, FileChannel channel) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException _) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new StorageException(Kind.LOCKED, file, "another window is open");
    }
    return new Lock(Optional.of(channel));
  }
}
