package app.milestone.storage;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What was last known of the data file, kept outside its folder, so that a file that was swapped,
 * rolled back or lost is noticed.
 *
 * @param fileId identity written into the data file when it was created
 * @param seq number of the last write known to be in it
 * @param clean whether the program ended by itself after that write
 */
record LastSeen(String fileId, long seq, boolean clean) {

  /** Reads it back; empty when there is none or it cannot be read. */
  static Optional<LastSeen> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Properties values = new Properties();
      values.load(new StringReader(Files.readString(file)));
      String fileId = values.getProperty("file");
      long seq = Long.parseLong(values.getProperty("seq"));
      boolean clean = Boolean.parseBoolean(values.getProperty("clean"));
      return fileId == null ? Optional.empty() : Optional.of(new LastSeen(fileId, seq, clean));
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** Replaces what is there, and waits until it is on the disk. */
  void write(Path file) throws IOException {
    PrivateFiles.replace(file, text());
  }

  /**
   * Replaces what is there without waiting for the disk, as after every write: a power cut may
   * leave an older note or none, and neither accuses a newer file.
   */
  void note(Path file) throws IOException {
    PrivateFiles.overwrite(file, text());
  }

  /** Of one length for all numbers, so that it can be overwritten in place. */
  private String text() {
    return String.format(Locale.ROOT, "file=%s\nseq=%019d\nclean=%s\n", fileId, seq, clean);
  }
}
