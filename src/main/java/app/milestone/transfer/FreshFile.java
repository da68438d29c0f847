package app.milestone.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file under another name first, so that the one before stays until the new is whole. */
final class FreshFile implements AutoCloseable {
  /** Fills a file that exists and is empty. */
  interface Filling {
    void fill(Path fresh) throws IOException;
  }

  private final Path target;
  private final Path fresh;

  private FreshFile(Path target) throws IOException {
    this.target = target;
    this.fresh = Files.createTempFile(target.getParent(), target.getFileName() + ".", ".new");
  }

  /** Begins with an empty file. */
  static FreshFile begin(Path file) throws IOException {
    return new FreshFile(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
  }

  /** What is to be filled. */
  Path path() {
    return fresh;
  }

  /** Puts what was written in its place in one step. */
  void finish() throws IOException {
    Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes away what was not finished. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(fresh);
  }

  /**
   * Puts a new file in its place in one step.
   *
   * @throws TransferException if it cannot be written; what was there is as it was
   */
  static void replace(Path file, Filling filling) {
    try (FreshFile fresh = begin(file)) {
      filling.fill(fresh.path());
      fresh.finish();
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  static TransferException unwritable(Path file, Exception cause) {
    return new TransferException(TransferException.Kind.UNWRITABLE, file.toString(), cause);
  }
}
