package app.milestone.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lies beside a data file while a program has it open, and after a crash: the second trace of an
 * abrupt end, for when the memory is lost.
 *
 * @param data the data file
 */
record OpenMark(Path data) {

  boolean isSet() {
    return Files.exists(file());
  }

  /** Sets it or takes it away; nothing waits for the disk. */
  void set(boolean open) {
    try {
      if (open) {
        PrivateFiles.createFile(file());
      } else {
        Files.deleteIfExists(file());
      }
    } catch (IOException _) {
      // Only a safeguard is lost: the memory tells the same.
    }
  }

  private Path file() {
    return data.resolveSibling(data.getFileName() + "-open");
  }
}
