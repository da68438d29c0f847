package app.milestone.transfer;

import app.milestone.storage.ArchiveEntry;
import app.milestone.storage.ArchiveEntry.Section;
import app.milestone.transfer.ArchiveProblem.Kind;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Reads an archive record by record, whatever stands in it.
 *
 * <p>Every method throws {@link ArchiveException} where the file is not an archive that this
 * version could have written, and {@link TransferException} where it cannot be read at all.
 */
final class ArchiveReader implements AutoCloseable {
  /**
   * Ten seconds of work, not of waiting: an archive of 1,000,000 reps (91 MB) takes about two, but
   * four times as long where other programs keep the processors busy, and nobody's own data may be
   * refused for that. Reading can be cancelled.
   */
  private static final long MOST_NANOS = 10_000_000_000L;

  private final Path file;
  private final LongSupplier worked;
  private final JsonParser json;
  private final EntryReader entries = new EntryReader();
  private Optional<Section> latest = Optional.empty();
  private boolean begun;
  private boolean inList;
  private boolean ended;
  private long nanos;

  ArchiveReader(Path file) {
    this(file, WorkTime::nanos);
  }

  /** Asks in nanoseconds how long this thread has worked. */
  ArchiveReader(Path file, LongSupplier worked) {
    this.file = file;
    this.worked = worked;
    this.json = ArchiveSource.open(file);
  }

  /** The next record; empty at the end of a whole archive. */
  Optional<ArchiveEntry> next() {
    long start = worked.getAsLong();
    try {
      return advance();
    } catch (StreamConstraintsException e) {
      throw refuse(Kind.TOO_MUCH, e);
    } catch (JsonEOFException e) {
      throw refuse(begun ? Kind.CUT_OFF : Kind.NOT_AN_ARCHIVE, e);
    } catch (JsonProcessingException e) {
      throw refuse(begun ? Kind.NOT_JSON : Kind.NOT_AN_ARCHIVE, e);
    } catch (CharacterCodingException e) {
      throw ArchiveSource.notText(e);
    } catch (IOException e) {
      throw new TransferException(TransferException.Kind.UNREADABLE, file.toString(), e);
    } finally {
      nanos += worked.getAsLong() - start;
    }
  }

  private Optional<ArchiveEntry> advance() throws IOException {
    if (!begun) {
      readVersion();
    }
    while (!ended) {
      if (nanos > MOST_NANOS) {
        throw refuse(Kind.TOO_SLOW, null);
      }
      JsonToken token = json.nextToken();
      if (inList && token != JsonToken.END_ARRAY) {
        return Optional.of(entries.read(latest.orElseThrow(), JsonPart.read(json)));
      }
      if (inList) {
        inList = false;
      } else if (token == JsonToken.END_OBJECT) {
        readEnd();
      } else if (enter() == Section.SETTINGS && json.currentToken() != JsonToken.VALUE_NULL) {
        return Optional.of(entries.read(Section.SETTINGS, JsonPart.read(json)));
      }
    }
    return Optional.empty();
  }

  private void readVersion() throws IOException {
    boolean named =
        json.nextToken() == JsonToken.START_OBJECT
            && json.nextToken() == JsonToken.FIELD_NAME
            && json.currentName().equals(ArchiveFields.VERSION_FIELD);
    if (!named) {
      throw refuse(Kind.NOT_AN_ARCHIVE, null);
    }
    boolean isNumber = json.nextToken() == JsonToken.VALUE_NUMBER_INT;
    String version = String.valueOf(ArchiveFields.VERSION);
    if (!isNumber || !json.getText().equals(version)) {
      throw refuse(Kind.UNKNOWN_VERSION, null, isNumber ? json.getText() : "?", version);
    }
    begun = true;
  }

  private void readEnd() throws IOException {
    ended = true;
    if (json.nextToken() != null) {
      throw refuse(Kind.NOT_JSON, null);
    }
  }

  /** Goes to the value of the section that is named here. */
  private Section enter() throws IOException {
    String name = json.currentName();
    Section section =
        Arrays.stream(Section.values())
            .filter(it -> ArchiveFields.name(it).equals(name))
            .filter(it -> latest.isEmpty() || it.compareTo(latest.get()) > 0)
            .findFirst()
            .orElseThrow(() -> refuse(Kind.UNKNOWN_SECTION, null, name));
    latest = Optional.of(section);
    JsonToken value = json.nextToken();
    if (section != Section.SETTINGS && value != JsonToken.START_ARRAY) {
      throw refuse(Kind.NOT_LIST, null, name);
    }
    inList = section != Section.SETTINGS;
    return section;
  }

  private ArchiveException refuse(Kind kind, Exception cause, String... arguments) {
    JsonLocation at = json.currentLocation();
    return new ArchiveException(
        new ArchiveProblem(at.getLineNr(), at.getColumnNr(), kind, arguments), cause);
  }

  /** Number of letters read so far. */
  long position() {
    return json.currentLocation().getCharOffset();
  }

  @Override
  public void close() {
    try {
      json.close();
    } catch (IOException _) {
      // It was only read.
    }
  }
}
