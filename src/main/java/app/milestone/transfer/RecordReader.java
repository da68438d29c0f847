package app.milestone.transfer;

import app.milestone.model.race.RaceTime;
import app.milestone.transfer.ArchiveProblem.Kind;
import com.fasterxml.jackson.core.JsonToken;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the fields out of one record, each checked for itself. */
final class RecordReader {
  static final int MOST_MILLIS = 24 * 60 * 60 * 1000 - 1;
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final int MOST_DIGITS = 18;

  private final JsonPart record;
  private final Set<String> known = new HashSet<>();

  RecordReader(JsonPart record) {
    this.record = record;
    if (record.token() != JsonToken.START_OBJECT) {
      throw record.refuse(Kind.NOT_RECORD);
    }
  }

  /** Refuses fields that nobody asked for. */
  void done() {
    for (String name : record.fields().keySet()) {
      if (!known.contains(name)) {
        throw record.fields().get(name).refuse(Kind.UNKNOWN_FIELD, name);
      }
    }
  }

  /** Where a field stands, or the record if it is not there. */
  JsonPart place(String name) {
    return record.fields().getOrDefault(name, record);
  }

  private Optional<JsonPart> find(String name) {
    known.add(name);
    return Optional.ofNullable(record.fields().get(name))
        .filter(part -> part.token() != JsonToken.VALUE_NULL);
  }

  private <T> T required(String name, Optional<T> value) {
    return value.orElseThrow(() -> record.refuse(Kind.MISSING, name));
  }

  Optional<String> optionalText(String name, int mostLetters) {
    return find(name).map(part -> text(part, name, mostLetters));
  }

  private static String text(JsonPart part, String name, int mostLetters) {
    if (part.token() != JsonToken.VALUE_STRING || !Cleaning.isWhole(part.text())) {
      throw part.refuse(Kind.NOT_TEXT, name);
    }
    if (part.text().length() > mostLetters) {
      throw part.refuse(Kind.TOO_LONG, name, String.valueOf(mostLetters));
    }
    return Cleaning.text(part.text());
  }

  /** A text that may be left out; empty then. */
  String text(String name, int mostLetters) {
    return optionalText(name, mostLetters).orElse("");
  }

  String requiredText(String name, int mostLetters) {
    return required(name, optionalText(name, mostLetters).filter(text -> !text.isBlank()));
  }

  Optional<UUID> optionalId(String name) {
    return find(name).map(part -> parsed(part, name, ID, Kind.NOT_ID, UUID::fromString));
  }

  UUID id(String name) {
    return required(name, optionalId(name));
  }

  Optional<LocalDate> optionalDate(String name) {
    Optional<LocalDate> date =
        find(name).map(part -> parsed(part, name, DATE, Kind.NOT_DATE, LocalDate::parse));
    date.ifPresent(day -> checkYear(name, day, Kind.NOT_DATE));
    return date;
  }

  LocalDate date(String name) {
    return required(name, optionalDate(name));
  }

  OffsetDateTime moment(String name) {
    Pattern moment = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]{5,18}(Z|[+-][\\d:]{5,8})");
    OffsetDateTime value =
        required(
            name,
            find(name)
                .map(part -> parsed(part, name, moment, Kind.NOT_MOMENT, OffsetDateTime::parse)));
    checkYear(name, value.toLocalDate(), Kind.NOT_MOMENT);
    return value;
  }

  private void checkYear(String name, LocalDate day, Kind kind) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw place(name).refuse(kind, name);
    }
  }

  private static <T> T parsed(
      JsonPart part, String name, Pattern form, Kind kind, Function<String, T> parse) {
    try {
      if (part.token() == JsonToken.VALUE_STRING && form.matcher(part.text()).matches()) {
        return parse.apply(part.text());
      }
    } catch (DateTimeException _) {
      // Refused below, like what has another form.
    }
    throw part.refuse(kind, name);
  }

  <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> type) {
    return find(name).map(part -> word(part, name, type));
  }

  <E extends Enum<E>> E word(String name, Class<E> type) {
    return required(name, optionalWord(name, type));
  }

  private static <E extends Enum<E>> E word(JsonPart part, String name, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> part.token() == JsonToken.VALUE_STRING)
        .filter(constant -> ArchiveFields.word(constant).equals(part.text()))
        .findFirst()
        .orElseThrow(() -> part.refuse(Kind.NOT_WORD, name, words(type)));
  }

  private static String words(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(ArchiveFields::word)
        .collect(Collectors.joining(", "));
  }

  <E extends Enum<E>> Set<E> words(String name, Class<E> type) {
    return list(name).stream().map(part -> word(part, name, type)).collect(Collectors.toSet());
  }

  OptionalLong optionalNumber(String name, long least, long most) {
    Optional<JsonPart> part = find(name);
    return part.isPresent()
        ? OptionalLong.of(number(part.get(), name, least, most))
        : OptionalLong.empty();
  }

  private static long number(JsonPart part, String name, long least, long most) {
    boolean whole =
        part.token() == JsonToken.VALUE_NUMBER_INT && part.text().length() <= MOST_DIGITS;
    long value = whole ? Long.parseLong(part.text()) : 0;
    if (!whole || value < least || value > most) {
      throw part.refuse(Kind.NOT_NUMBER, name, String.valueOf(least), String.valueOf(most));
    }
    return value;
  }

  OptionalInt optionalWhole(String name, int least, int most) {
    OptionalLong value = optionalNumber(name, least, most);
    return value.isPresent() ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
  }

  int whole(String name, int least, int most) {
    return (int)
        optionalNumber(name, least, most).orElseThrow(() -> record.refuse(Kind.MISSING, name));
  }

  double real(String name, double least, double most) {
    JsonPart part = required(name, find(name));
    boolean isNumber = part.token().isNumeric() && part.text().length() <= 2 * MOST_DIGITS;
    double value = isNumber ? Double.parseDouble(part.text()) : 0;
    if (!isNumber || !(value >= least && value <= most)) {
      throw part.refuse(Kind.NOT_NUMBER, name, String.valueOf(least), String.valueOf(most));
    }
    return value;
  }

  Optional<RaceTime> optionalTime(String name) {
    OptionalLong millis = optionalNumber(name, 1, MOST_MILLIS);
    return millis.isPresent() ? Optional.of(new RaceTime(millis.getAsLong())) : Optional.empty();
  }

  RaceTime time(String name) {
    return required(name, optionalTime(name));
  }

  List<RaceTime> times(String name) {
    return list(name).stream()
        .map(part -> new RaceTime(number(part, name, 1, MOST_MILLIS)))
        .toList();
  }

  boolean flag(String name) {
    Optional<JsonPart> part = find(name);
    if (part.isPresent() && !part.get().token().isBoolean()) {
      throw part.get().refuse(Kind.NOT_YES_NO, name);
    }
    return part.isPresent() && part.get().token() == JsonToken.VALUE_TRUE;
  }

  /** The items of a list; none if it is not there. */
  List<JsonPart> list(String name) {
    Optional<JsonPart> part = find(name);
    if (part.isPresent() && part.get().token() != JsonToken.START_ARRAY) {
      throw part.get().refuse(Kind.NOT_LIST, name);
    }
    return part.map(JsonPart::items).orElse(List.of());
  }
}
