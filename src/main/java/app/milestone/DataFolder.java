package app.milestone;

import app.milestone.storage.Faults;
import app.milestone.storage.PrivateFiles;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Knows where the data and the state of the program are, and keeps a second window from writing.
 *
 * @param data holds the data file, backups and what was set aside
 * @param state holds preferences and logs
 * @param memory remembers the last known state of the data file; never inside {@code data}, so that
 *     it stays as it is when the whole folder is swapped or rolled back
 */
public record DataFolder(Path data, Path state, Path memory) {
  private static final String LAST_SEEN = "last-seen.properties";

  /** Folders whose state lies outside the data and keeps the memory too. */
  public DataFolder(Path data, Path state) {
    this(data, state, state.resolve(LAST_SEEN));
  }

  /**
   * The folders of this system, as it wants them.
   *
   * @param chosen the folder of {@code --data}; it then holds the state too, but not the memory
   * @param system value of {@code os.name}
   * @param environment the variables of the process
   * @param home the home folder
   */
  static DataFolder of(
      Optional<Path> chosen, String system, Map<String, String> environment, Path home) {
    Place place = Place.of(system, environment, home);
    if (chosen.isEmpty()) {
      return new DataFolder(place.data(), place.state(), place.memory().resolve(LAST_SEEN));
    }
    Path data = chosen.get().toAbsolutePath().normalize();
    Path memory = place.memory().resolve("folders").resolve(nameOf(data) + ".properties");
    return new DataFolder(data, data.resolve("state"), memory);
  }

  /** Another folder, remembered beside this one. */
  DataFolder other(Path chosen) {
    Path other = chosen.toAbsolutePath().normalize();
    Path beside = memory.resolveSibling("folders").resolve(nameOf(other) + ".properties");
    boolean isChosen = memory.endsWith(Path.of("folders", nameOf(data) + ".properties"));
    Path kept = isChosen ? memory.resolveSibling(beside.getFileName()) : beside;
    return new DataFolder(other, other.resolve("state"), kept);
  }

  /** One name for each path, which tells nothing of it. */
  private static String nameOf(Path data) {
    byte[] path = data.toString().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(path).toString();
  }

  /** Where a system wants data, state and what must not lie in either of them when they are one. */
  private record Place(Path data, Path state, Path memory) {
    static Place of(String system, Map<String, String> environment, Path home) {
      String name = system.toLowerCase(Locale.ROOT);
      if (name.startsWith("mac")) {
        return in(home.resolve("Library/Application Support"));
      }
      if (name.startsWith("windows")) {
        return in(folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local")));
      }
      Path data = folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
      Path state = folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
      return new Place(
          data.resolve("milestone"), state.resolve("milestone"), state.resolve("milestone"));
    }

    private static Place in(Path parent) {
      Path data = parent.resolve("Milestone");
      return new Place(data, data.resolve("state"), parent.resolve("Milestone State"));
    }
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

  /** Where what is taken out of the way is kept. */
  Path quarantine() {
    return data.resolve("quarantine");
  }

  /** The warning about this folder that the person has read and closed. */
  Path closedWarning() {
    return memory.resolveSibling(memory.getFileName() + ".warning");
  }

  Path preferences() {
    return state.resolve("preferences.properties");
  }

  /**
   * Creates the folders and takes the lock. Where nothing can be written but data exists, no lock
   * is held and the data can be looked at.
   *
   * @throws StorageException LOCKED when another window has it, DISK_FULL when there is no room for
   *     them, UNREADABLE when there is data that may not even be read, NO_FOLDER when there is
   *     nothing to look at and nowhere to write
   */
  FolderLock open() {
    Path file = data.resolve("instance.lock");
    try {
      PrivateFiles.createFolder(data);
      FolderLock lock = FolderLock.take(this, file);
      takeOverMemory();
      return lock;
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      if (Files.isReadable(file())) {
        return FolderLock.none(this);
      }
      if (Files.exists(file())) {
        throw new StorageException(Kind.UNREADABLE, file(), "cannot be read", e);
      }
      throw new StorageException(Kind.NO_FOLDER, data, "cannot be written", e);
    } catch (IOException e) {
      StorageException named = Faults.of(data, e);
      throw named.kind() == Kind.DISK_FULL
          ? named
          : new StorageException(Kind.NO_FOLDER, data, "cannot be created", e);
    }
  }

  /** Versions before kept the memory in the state folder, which may lie inside the data. */
  private void takeOverMemory() {
    Path before = state.resolve(LAST_SEEN);
    try {
      if (Files.isRegularFile(before) && !Files.exists(memory)) {
        PrivateFiles.replace(memory, Files.readString(before));
      }
    } catch (IOException _) {
      // Only a safeguard is lost: without a memory no file is accused.
    }
  }
}
