package app.milestone.transfer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Lays out an archive with one record a line, so that messages about lines name records. */
final class ArchiveLayout extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;
  private static final int TOP = 1;
  private static final int RECORDS = 2;

  private transient int depth;

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    super.writeStartObject(json);
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    breakAt(TOP, json);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    super.writeObjectEntrySeparator(json);
    breakAt(TOP, json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    breakAt(TOP, json);
    depth--;
    super.writeEndObject(json, entries);
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    super.writeStartArray(json);
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    breakAt(RECORDS, json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    super.writeArrayValueSeparator(json);
    breakAt(RECORDS, json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    breakAt(RECORDS, json);
    depth--;
    super.writeEndArray(json, values);
  }

  private void breakAt(int level, JsonGenerator json) throws IOException {
    if (depth == level) {
      json.writeRaw('\n');
    }
  }
}
