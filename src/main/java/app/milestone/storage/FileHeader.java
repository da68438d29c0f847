package app.milestone.storage;

import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Looks at the first 100 bytes of a data file, so that SQLite never touches a file not ours. */
final class FileHeader {
  /** "Mile" in ASCII; identifies a file of this program. */
  static final int APPLICATION_ID = 0x4d696c65;

  private static final int LENGTH = 100;
  private static final int PAGE = 4096;

  /** Versions for writing and reading, no bytes unused, and shares that never change. */
  private static final byte[] FORMAT = {1, 1, 0, 64, 32, 32};

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private FileHeader() {}

  /**
   * Checks a file that is not empty.
   *
   * @throws StorageException when it is cut off, damaged, foreign or newer than {@code schema}
   */
  static void check(Path file, int schema) {
    try {
      ByteBuffer header = read(file);
      if (!WholeFile.hasJournal(file)) {
        check(file, header, Files.size(file), schema);
      } else if (isHeader(header) && header.getInt(68) != 0) {
        checkOwner(file, header, schema); // Only SQLite knows the rest: a write was cut off.
      }
    } catch (IOException e) {
      boolean denied = e instanceof AccessDeniedException;
      throw denied
          ? new StorageException(Kind.UNREADABLE, file, "header cannot be read", e)
          : Faults.of(file, e);
    }
  }

  /** The number of the tables as the header tells; 0 when there is no header. */
  static int schema(Path file) throws IOException {
    ByteBuffer header = read(file);
    boolean ours = header.limit() == LENGTH && header.getInt(68) == APPLICATION_ID;
    return ours ? Math.max(0, header.getInt(60)) : 0;
  }

  /**
   * Writes into a copy of a damaged file what stands in the header of every file of ours, so that
   * the rest can be read whatever became of these bytes.
   */
  static void mend(Path copy) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(LENGTH).put(0, read(copy).array());
    if (Files.size(copy) < PAGE) {
      return;
    }
    header.put(0, MAGIC).putShort(16, (short) PAGE).put(18, FORMAT);
    header.putInt(28, (int) (Files.size(copy) / PAGE)).putInt(44, 4);
    header.putInt(52, 0).putInt(56, 1).putInt(64, 0).putInt(92, header.getInt(24));
    try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.write(header.rewind(), 0);
    }
  }

  private static ByteBuffer read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return ByteBuffer.wrap(stream.readNBytes(LENGTH));
    }
  }

  private static void check(Path file, ByteBuffer header, long size, int schema) {
    if (isText(header)) {
      throw new StorageException(Kind.NOT_OURS, file, "a text");
    }
    if (header.limit() < LENGTH) {
      throw new StorageException(Kind.HALF_COPIED, file, "ends after " + size + " bytes");
    }
    if (!isHeader(header)) {
      throw new StorageException(Kind.DAMAGED, file, "no SQLite header");
    }
    checkOwner(file, header, schema);
    if (header.get(18) != 1 || header.get(19) != 1) {
      throw new StorageException(Kind.DAMAGED, file, "no file format of ours");
    }
    int stored = Short.toUnsignedInt(header.getShort(16));
    long pageSize = stored == 1 ? 65_536 : stored;
    boolean countValid = header.getInt(24) == header.getInt(92);
    long pages = Integer.toUnsignedLong(header.getInt(28));
    if (size % Math.max(pageSize, 512) != 0 || countValid && pages * pageSize > size) {
      throw new StorageException(Kind.HALF_COPIED, file, "cut off at " + size + " bytes");
    }
  }

  /** Whether it begins as a text does, and not as a data file that was cut off at once. */
  private static boolean isText(ByteBuffer header) {
    byte[] begin = Arrays.copyOf(header.array(), Math.min(header.limit(), MAGIC.length - 1));
    boolean cutOff = Arrays.equals(begin, Arrays.copyOf(MAGIC, begin.length));
    String text = new String(header.array(), 0, header.limit(), StandardCharsets.UTF_8);
    return !cutOff
        && text.chars()
            .limit(Math.max(1, text.length() - 1)) // The last letter may be cut in two.
            .allMatch(c -> c != '\ufffd' && (c >= ' ' || Character.isWhitespace(c)));
  }

  private static boolean isHeader(ByteBuffer header) {
    return header.limit() == LENGTH && Arrays.equals(MAGIC, 0, 16, header.array(), 0, 16);
  }

  private static void checkOwner(Path file, ByteBuffer header, int schema) {
    if (header.getInt(68) != APPLICATION_ID) {
      throw new StorageException(Kind.NOT_OURS, file, "application id " + header.getInt(68));
    }
    if (header.getInt(60) > schema) {
      throw new StorageException(Kind.NEWER, file, "schema " + header.getInt(60));
    }
  }
}
