package app.milestone.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Notes which writes were acknowledged, in a file that outlives any crash. */
record Ledger(Path file) {

  /** Adds the number of a write, and returns when it is on the disk. */
  void write(long number) {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      channel.write(ByteBuffer.wrap((number + "\n").getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last number that was added whole. */
  long last() {
    try {
      String text = Files.exists(file) ? Files.readString(file) : "";
      List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
      return lines.isEmpty() ? 0 : Long.parseLong(lines.getLast());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
