package app.milestone.transfer;

import app.milestone.transfer.ArchiveProblem.Kind;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file from anywhere as JSON, bounded in every direction. */
final class ArchiveSource {
  /** Largest archive, in bytes. */
  static final long MOST_BYTES = 128L * 1024 * 1024;

  private static final int MOST_DEPTH = 10;
  private static final int MOST_DIGITS = 100;
  private static final int MOST_NAME = 200;
  private static final int MOST_TEXT = 2_000_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private ArchiveSource() {}

  static JsonParser open(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new TransferException(TransferException.Kind.UNREADABLE, file.toString());
      }
      if (Files.size(file) > MOST_BYTES) {
        String most = String.valueOf(MOST_BYTES / 1024 / 1024);
        throw new ArchiveException(new ArchiveProblem(0, 0, Kind.TOO_LARGE, most));
      }
      return parser(Files.newInputStream(file));
    } catch (CharacterCodingException e) {
      throw notText(e);
    } catch (IOException e) {
      throw new TransferException(TransferException.Kind.UNREADABLE, file.toString(), e);
    }
  }

  /** No line is named: text is decoded far ahead of what is read. */
  static ArchiveException notText(CharacterCodingException e) {
    return new ArchiveException(new ArchiveProblem(0, 0, Kind.NOT_UTF8), e);
  }

  private static JsonParser parser(InputStream stream) throws IOException {
    try {
      Reader text =
          new BufferedReader(
              new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
      skipByteOrderMark(text);
      return factory().createParser(text);
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  private static void skipByteOrderMark(Reader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
  }

  private static JsonFactory factory() {
    return new JsonFactoryBuilder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(MOST_BYTES)
                .maxNestingDepth(MOST_DEPTH)
                .maxNumberLength(MOST_DIGITS)
                .maxNameLength(MOST_NAME)
                .maxStringLength(MOST_TEXT)
                .build())
        .build();
  }
}
