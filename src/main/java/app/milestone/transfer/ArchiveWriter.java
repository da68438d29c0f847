package app.milestone.transfer;

import app.milestone.storage.ArchiveEntry;
import app.milestone.storage.ArchiveEntry.Section;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Writes records one after the other as an archive, holding none of them. */
final class ArchiveWriter implements AutoCloseable {
  private final JsonGenerator json;
  private final EntryWriter entries;
  private Optional<Section> open = Optional.empty();

  ArchiveWriter(OutputStream stream) throws IOException {
    json = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8);
    json.setPrettyPrinter(new ArchiveLayout());
    entries = new EntryWriter(json);
    json.writeStartObject();
    json.writeNumberField(ArchiveFields.VERSION_FIELD, ArchiveFields.VERSION);
  }

  /** Writes one record; records come by section. */
  void write(ArchiveEntry entry) throws IOException {
    enter(entry.section());
    entries.write(entry);
  }

  private void enter(Section section) throws IOException {
    if (open.equals(Optional.of(section))) {
      return;
    }
    leave();
    json.writeFieldName(ArchiveFields.name(section));
    open = Optional.of(section);
    if (section != Section.SETTINGS) {
      json.writeStartArray();
    }
  }

  private void leave() throws IOException {
    if (open.isPresent() && open.get() != Section.SETTINGS) {
      json.writeEndArray();
    }
  }

  /** Ends the archive; the stream stays open. */
  void finish() throws IOException {
    leave();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
