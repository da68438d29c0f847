package app.milestone.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes folders and files that only their owner can read, and replaces small files whole. */
public final class PrivateFiles {
  private PrivateFiles() {}

  /** Creates the folder and its parents (0700 where the file system knows it). */
  public static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, owner(folder, "rwx------"));
    }
  }

  /** Creates an empty file (0600) unless it exists. */
  public static void createFile(Path file) throws IOException {
    if (!Files.exists(file)) {
      try {
        Files.createFile(file, owner(file, "rw-------"));
      } catch (FileAlreadyExistsException _) {
        // Another window, started at the same moment, has just created it.
      }
    }
  }

  /** Replaces the file in one step; after a crash either the old or the new text is there. */
  public static void replace(Path file, String text) throws IOException {
    createFolder(file.toAbsolutePath().getParent());
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try {
      createFile(fresh);
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      sync(fresh);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /**
   * Writes over a file of the same length in place, without waiting for the disk; one of another
   * length, or none, is replaced.
   */
  static void overwrite(Path file, String text) throws IOException {
    if (!rewrite(file, text)) {
      replace(file, text);
    }
  }

  /** Writes over a file in place, which takes no room; false when its length is another one. */
  static boolean rewrite(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!Files.exists(file) || Files.size(file) != bytes.length) {
      return false;
    }
    Files.write(file, bytes, StandardOpenOption.WRITE);
    return true;
  }

  /** Copies a file; after a crash the copy is whole or has not got its name. */
  static void copy(Path from, Path to) throws IOException {
    Path fresh = to.resolveSibling(to.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try {
      createFile(fresh);
      try (OutputStream stream = Files.newOutputStream(fresh)) {
        Files.copy(from, stream);
      }
      sync(fresh);
      Files.move(fresh, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      syncFolder(to.toAbsolutePath().getParent());
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Waits until the file is on the disk. */
  static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Waits until the names in the folder are on the disk, where the system can do that. */
  static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows cannot open a folder; it keeps names in order by itself.
    }
  }

  /** Whether a place lies in a folder or is that folder, whatever links lead there. */
  public static boolean isInside(Path place, Path folder) {
    return real(place).startsWith(real(folder));
  }

  private static Path real(Path path) {
    Path whole = path.toAbsolutePath();
    try {
      return whole.toRealPath();
    } catch (IOException _) { // It is not there; the folder that it would be in may be.
      Path parent = whole.getParent();
      return parent == null ? whole : real(parent).resolve(whole.getFileName());
    }
  }

  private static FileAttribute<?>[] owner(Path path, String permissions) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
