package app.milestone.storage;

import app.milestone.storage.DataFile.Mark;
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
 * @param tx id of that write; empty in a note of an older program
 * @param end how the program ended after that write, as far as it came to say so
 */
record LastSeen(String fileId, long seq, Optional<String> tx, LastEnd end) {

  static LastSeen of(Mark mark, LastEnd end) {
    return new LastSeen(mark.fileId(), mark.seq(), Optional.of(mark.id()), end);
  }

  /** Whether the program ended by itself and had nothing against the file. */
  boolean clean() {
    return end == LastEnd.CLEAN;
  }

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
      LastEnd end = LastEnd.parse(values.getProperty("clean", "").strip());
      Optional<String> tx = Optional.ofNullable(values.getProperty("tx")).map(String::strip);
      return Optional.ofNullable(fileId).map(it -> new LastSeen(it, seq, tx, end));
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /**
   * Replaces what is there, and waits until it is on the disk; on a full disk, where nothing new
   * can be made, it is written over in place.
   */
  void write(Path file) throws IOException {
    try {
      PrivateFiles.replace(file, text());
    } catch (IOException e) {
      if (!PrivateFiles.rewrite(file, text())) {
        throw e;
      }
    }
  }

  /**
   * Replaces what is there without waiting for the disk, as after every write: a power cut may
   * leave an older note or none, and neither accuses a newer file.
   */
  void note(Path file) throws IOException {
    PrivateFiles.overwrite(file, text());
  }

  /** Of one length for all numbers and ends, so that it can be overwritten in place. */
  private String text() {
    String id = tx.map(it -> String.format(Locale.ROOT, "tx=%-36s\n", it)).orElse("");
    return String.format(Locale.ROOT, "file=%s\nseq=%019d\n%sclean=%-7s\n", fileId, seq, id, end);
  }
}
