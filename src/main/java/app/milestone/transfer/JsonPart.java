package app.milestone.transfer;

import app.milestone.transfer.ArchiveProblem.Kind;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One value of an archive with its place, small enough to be held.
 *
 * @param token what it begins with
 * @param text the text, or a number as it is written, unless {@code whole} holds it
 * @param whole a whole number of at most 18 digits; 0 for everything else
 * @param items what is in it, if it is a list
 * @param fields what is in it, if it is an object
 */
record JsonPart(
    int line,
    int column,
    JsonToken token,
    String text,
    long whole,
    List<JsonPart> items,
    JsonFields fields) {
  private static final JsonFields NO_FIELDS = new JsonFields();

  /** Stands for a field that is not there. */
  static final JsonPart NOTHING = scalar(0, 0, JsonToken.VALUE_NULL, "", 0);

  private static final int MOST_DIGITS = 18;
  private static final int MOST_PARTS = 100_000;
  private static final int MOST_LETTERS = 4_000_000;

  /** Reads the value that the parser stands at, up to its end. */
  static JsonPart read(JsonParser json) throws IOException {
    return new Source(json).part();
  }

  private static JsonPart scalar(int line, int column, JsonToken token, String text, long whole) {
    return new JsonPart(line, column, token, text, whole, List.of(), NO_FIELDS);
  }

  /** Whether nothing is there, or null, which means the same. */
  boolean isNothing() {
    return token == JsonToken.VALUE_NULL;
  }

  /** Whether it is a whole number that can be calculated with. */
  boolean isWhole() {
    return token == JsonToken.VALUE_NUMBER_INT && text.isEmpty();
  }

  ArchiveException refuse(Kind kind, String... arguments) {
    return new ArchiveException(new ArchiveProblem(line, column, kind, arguments));
  }

  /** Reads one value and counts what is in it. */
  private static final class Source {
    private final JsonParser json;
    private int parts;
    private int letters;

    Source(JsonParser json) {
      this.json = json;
    }

    JsonPart part() throws IOException {
      JsonLocation at = json.currentTokenLocation();
      int line = at.getLineNr();
      int column = at.getColumnNr();
      JsonToken token = json.currentToken();
      count(at, token.isScalarValue() ? json.getTextLength() : 0);
      return switch (token) {
        case START_ARRAY -> new JsonPart(line, column, token, "", 0, items(), NO_FIELDS);
        case START_OBJECT -> new JsonPart(line, column, token, "", 0, List.of(), fields());
        case VALUE_NUMBER_INT -> whole(line, column);
        default -> scalar(line, column, token, json.getText(), 0);
      };
    }

    private JsonPart whole(int line, int column) throws IOException {
      return json.getTextLength() <= MOST_DIGITS
          ? scalar(line, column, JsonToken.VALUE_NUMBER_INT, "", json.getLongValue())
          : scalar(line, column, JsonToken.VALUE_NUMBER_INT, json.getText(), 0);
    }

    private void count(JsonLocation at, int more) {
      parts++;
      letters += more;
      if (parts > MOST_PARTS || letters > MOST_LETTERS) {
        throw tooMuch(at);
      }
    }

    private static ArchiveException tooMuch(JsonLocation at) {
      return new ArchiveException(
          new ArchiveProblem(at.getLineNr(), at.getColumnNr(), Kind.TOO_MUCH));
    }

    private List<JsonPart> items() throws IOException {
      List<JsonPart> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        items.add(part());
      }
      return items;
    }

    private JsonFields fields() throws IOException {
      JsonFields fields = new JsonFields();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        if (fields.count() == JsonFields.MOST) {
          throw tooMuch(json.currentTokenLocation());
        }
        json.nextToken();
        JsonPart part = part();
        if (fields.find(name) >= 0) {
          throw part.refuse(Kind.DUPLICATE_FIELD, name);
        }
        fields.add(name, part);
      }
      return fields;
    }
  }
}
