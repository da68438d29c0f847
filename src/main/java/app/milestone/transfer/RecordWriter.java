package app.milestone.transfer;

import app.milestone.model.race.RaceTime;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes the fields of one record; what is empty or false is left out. */
final class RecordWriter {
  private final JsonGenerator json;

  RecordWriter(JsonGenerator json) {
    this.json = json;
  }

  /** A text, an id, a date or a moment, each in its usual text form. */
  RecordWriter text(String name, Object value) throws IOException {
    if (!value.toString().isEmpty()) {
      json.writeStringField(name, value.toString());
    }
    return this;
  }

  RecordWriter text(String name, Optional<?> value) throws IOException {
    return value.isPresent() ? text(name, value.get()) : this;
  }

  RecordWriter word(String name, Enum<?> value) throws IOException {
    return text(name, ArchiveFields.word(value));
  }

  RecordWriter word(String name, Optional<? extends Enum<?>> value) throws IOException {
    return value.isPresent() ? word(name, value.get()) : this;
  }

  RecordWriter words(String name, Collection<? extends Enum<?>> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String word : values.stream().map(ArchiveFields::word).sorted().toList()) {
        json.writeString(word);
      }
      json.writeEndArray();
    }
    return this;
  }

  RecordWriter number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
    return this;
  }

  RecordWriter number(String name, OptionalInt value) throws IOException {
    return value.isPresent() ? number(name, value.getAsInt()) : this;
  }

  RecordWriter number(String name, OptionalLong value) throws IOException {
    return value.isPresent() ? number(name, value.getAsLong()) : this;
  }

  RecordWriter real(String name, double value) throws IOException {
    json.writeNumberField(name, value);
    return this;
  }

  RecordWriter time(String name, RaceTime value) throws IOException {
    return number(name, value.millis());
  }

  RecordWriter time(String name, Optional<RaceTime> value) throws IOException {
    return value.isPresent() ? time(name, value.get()) : this;
  }

  RecordWriter times(String name, Collection<RaceTime> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (RaceTime value : values) {
        json.writeNumber(value.millis());
      }
      json.writeEndArray();
    }
    return this;
  }

  RecordWriter flag(String name, boolean value) throws IOException {
    if (value) {
      json.writeBooleanField(name, true);
    }
    return this;
  }
}
