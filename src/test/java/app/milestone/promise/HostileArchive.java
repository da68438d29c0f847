package app.milestone.promise;

import app.milestone.transfer.ArchiveProblem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that nobody should have to trust.
 *
 * @param refused why it is refused; empty for one that is odd, but good
 */
record HostileArchive(String name, Optional<Kind> refused, Writer writer) {

  /** Writes the file. */
  interface Writer {
    void write(Path file) throws IOException;
  }

  static HostileArchive of(String name, Kind refused, byte[] bytes) {
    return new HostileArchive(name, Optional.of(refused), file -> Files.write(file, bytes));
  }

  static HostileArchive of(String name, Kind refused, String text) {
    return of(name, refused, text.getBytes(StandardCharsets.UTF_8));
  }

  static HostileArchive good(String name, String text) {
    return new HostileArchive(name, Optional.empty(), file -> Files.writeString(file, text));
  }

  void write(Path file) {
    try {
      Files.deleteIfExists(file);
      writer.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
