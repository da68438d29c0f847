package app.milestone.storage;

import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;

/**
 * How the file system sees a file: another stamp means that somebody else has touched it.
 *
 * @param key tells a file from another one in its place, where the system knows that
 */
record Stamp(long size, FileTime modified, Optional<Object> key) {
  private static final Stamp NO_FILE = new Stamp(-1, FileTime.fromMillis(0), Optional.empty());

  static Stamp of(Path file) {
    try {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(seen.size(), seen.lastModifiedTime(), Optional.ofNullable(seen.fileKey()));
    } catch (IOException _) {
      return NO_FILE;
    }
  }

  /** Checks that no other file, not even an equal copy, has taken the place of the one known. */
  void checkSameFile(Stamp known, Path file) {
    if (known.key.isPresent() && !Objects.equals(key, known.key)) {
      throw new StorageException(Kind.REPLACED, file, "the file is another one");
    }
  }
}
