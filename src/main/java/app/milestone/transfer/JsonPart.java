package app.milestone.transfer;

import app.milestone.transfer.ArchiveProblem.Kind;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One value of an archive with its place, small enough to be held.
 *
 * @param token what it begins with
 * @param text the text, or the digits of a number
 * @param items what is in it, if it is a list
 * @param fields what is in it, if it is an object
 */
record JsonPart(
    int line,
    int column,
    JsonToken token,
    String text,
    List<JsonPart> items,
    Map<String, JsonPart> fields) {
  private static final int MOST_PARTS = 100_000;
  private static final int MOST_LETTERS = 4_000_000;

  /** Reads the value that the parser stands at, up to its end. */
  static JsonPart read(JsonParser json) throws IOException {
    return new Source(json).part();
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
      JsonToken token = json.currentToken();
      String text = token.isScalarValue() ? json.getText() : "";
      parts++;
      letters += text.length();
      if (parts > MOST_PARTS || letters > MOST_LETTERS) {
        throw new ArchiveException(
            new ArchiveProblem(at.getLineNr(), at.getColumnNr(), Kind.TOO_MUCH));
      }
      List<JsonPart> items = token == JsonToken.START_ARRAY ? items() : List.of();
      Map<String, JsonPart> fields = token == JsonToken.START_OBJECT ? fields() : Map.of();
      return new JsonPart(at.getLineNr(), at.getColumnNr(), token, text, items, fields);
    }

    private List<JsonPart> items() throws IOException {
      List<JsonPart> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        items.add(part());
      }
      return items;
    }

    private Map<String, JsonPart> fields() throws IOException {
      Map<String, JsonPart> fields = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        JsonPart part = part();
        if (fields.putIfAbsent(name, part) != null) {
          throw part.refuse(Kind.DUPLICATE_FIELD, name);
        }
      }
      return fields;
    }
  }
}
