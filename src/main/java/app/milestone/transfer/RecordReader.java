package app.milestone.transfer;

import app.milestone.model.race.RaceTime;
import app.milestone.transfer.ArchiveProblem.Kind;
import com.fasterxml.jackson.core.JsonToken;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the fields out of one record, each checked for itself. */
final class RecordReader {
  static final int MOST_MILLIS = 24 * 60 * 60 * 1000 - 1;
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]{5,18}(Z|[+-][\\d:]{5,8})");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final int MOST_REAL_DIGITS = 36;

  private final JsonPart record;
  private final boolean[] known;
  private int next;

  RecordReader(JsonPart record) {
    this.record = record;
    if (record.token() != JsonToken.START_OBJECT) {
      throw record.refuse(Kind.NOT_RECORD);
    }
    known = new boolean[record.fields().count()];
  }

  /** Refuses fields that nobody asked for. */
  void done() {
    for (int place = 0; place < known.length; place++) {
      if (!known[place]) {
        throw record.fields().part(place).refuse(Kind.UNKNOWN_FIELD, record.fields().name(place));
      }
    }
  }

  /** Where a field stands, or the record if it is not there. */
  JsonPart place(String name) {
    int place = record.fields().find(name);
    return place < 0 ? record : record.fields().part(place);
  }

  private JsonPart part(String name) {
    int place = record.fields().find(name, next);
    if (place < 0) {
      return JsonPart.NOTHING;
    }
    known[place] = true;
    next = place + 1;
    return record.fields().part(place);
  }

  private Optional<JsonPart> find(String name) {
    return Optional.of(part(name)).filter(part -> !part.isNothing());
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
    return find(name).map(part -> parsed(part, name, Forms::isId, Kind.NOT_ID, UUID::fromString));
  }

  UUID id(String name) {
    return required(name, optionalId(name));
  }

  Optional<LocalDate> optionalDate(String name) {
    Optional<LocalDate> date =
        find(name).map(part -> parsed(part, name, Forms::isDate, Kind.NOT_DATE, Forms::date));
    date.ifPresent(day -> checkYear(name, day, Kind.NOT_DATE));
    return date;
  }

  LocalDate date(String name) {
    return required(name, optionalDate(name));
  }

  OffsetDateTime moment(String name) {
    Predicate<String> form = text -> MOMENT.matcher(text).matches();
    OffsetDateTime value =
        required(
            name,
            find(name)
                .map(part -> parsed(part, name, form, Kind.NOT_MOMENT, OffsetDateTime::parse)));
    checkYear(name, value.toLocalDate(), Kind.NOT_MOMENT);
    return value;
  }

  private void checkYear(String name, LocalDate day, Kind kind) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw place(name).refuse(kind, name);
    }
  }

  private static <T> T parsed(
      JsonPart part, String name, Predicate<String> form, Kind kind, Function<String, T> parse) {
    try {
      if (part.token() == JsonToken.VALUE_STRING && form.test(part.text())) {
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
    if (part.token() == JsonToken.VALUE_STRING) {
      for (E constant : type.getEnumConstants()) {
        if (ArchiveFields.isWord(constant, part.text())) {
          return constant;
        }
      }
    }
    throw part.refuse(Kind.NOT_WORD, name, words(type));
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
    JsonPart part = part(name);
    return part.isNothing()
        ? OptionalLong.empty()
        : OptionalLong.of(number(part, name, least, most));
  }

  private static long number(JsonPart part, String name, long least, long most) {
    if (!part.isWhole() || part.whole() < least || part.whole() > most) {
      throw part.refuse(Kind.NOT_NUMBER, name, String.valueOf(least), String.valueOf(most));
    }
    return part.whole();
  }

  OptionalInt optionalWhole(String name, int least, int most) {
    JsonPart part = part(name);
    return part.isNothing()
        ? OptionalInt.empty()
        : OptionalInt.of((int) number(part, name, least, most));
  }

  int whole(String name, int least, int most) {
    JsonPart part = part(name);
    if (part.isNothing()) {
      throw record.refuse(Kind.MISSING, name);
    }
    return (int) number(part, name, least, most);
  }

  double real(String name, double least, double most) {
    JsonPart part = required(name, find(name));
    boolean isNumber = part.token().isNumeric() && part.text().length() <= MOST_REAL_DIGITS;
    double written = isNumber && !part.isWhole() ? Double.parseDouble(part.text()) : 0;
    double value = part.isWhole() ? part.whole() : written;
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
    JsonPart part = part(name);
    if (!part.isNothing() && !part.token().isBoolean()) {
      throw part.refuse(Kind.NOT_YES_NO, name);
    }
    return part.token() == JsonToken.VALUE_TRUE;
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
