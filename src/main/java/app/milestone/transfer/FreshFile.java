package app.milestone.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file under another name first, so that the one before stays until the new is whole. */
final class FreshFile {
  /** Fills a file that exists and is empty. */
  interface Filling {
    void fill(Path fresh) throws IOException;
  }

  private FreshFile() {}

  /**
   * Puts a new file in its place in one step.
   *
   * @throws TransferException if it cannot be written; what was there is as it was
   */
  static void replace(Path file, Filling filling) {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path fresh = Files.createTempFile(target.getParent(), target.getFileName() + ".", ".new");
      try {
        filling.fill(fresh);
        Files.move(
            fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new TransferException(TransferException.Kind.UNWRITABLE, file.toString(), e);
    }
  }
}
