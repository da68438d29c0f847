package app.milestone.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** Reads the columns of one row as the types of the model. */
record Row(ResultSet result) {

  String text(String column) throws SQLException {
    return result.getString(column);
  }

  Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(result.getString(column));
  }

  long number(String column) throws SQLException {
    return result.getLong(column);
  }

  int whole(String column) throws SQLException {
    return result.getInt(column);
  }

  double real(String column) throws SQLException {
    return result.getDouble(column);
  }

  boolean flag(String column) throws SQLException {
    return result.getInt(column) != 0;
  }

  OptionalLong optionalNumber(String column) throws SQLException {
    long value = result.getLong(column);
    return result.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }

  OptionalInt optionalWhole(String column) throws SQLException {
    int value = result.getInt(column);
    return result.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  LocalDate date(String column) throws SQLException {
    return LocalDate.parse(result.getString(column));
  }

  Optional<LocalDate> optionalDate(String column) throws SQLException {
    return optionalText(column).map(LocalDate::parse);
  }

  OffsetDateTime moment(String column) throws SQLException {
    return OffsetDateTime.parse(result.getString(column));
  }

  UUID uuid(String column) throws SQLException {
    return UUID.fromString(result.getString(column));
  }

  Optional<UUID> optionalUuid(String column) throws SQLException {
    return optionalText(column).map(UUID::fromString);
  }

  <E extends Enum<E>> E value(String column, Class<E> type) throws SQLException {
    return Enum.valueOf(type, result.getString(column));
  }

  <E extends Enum<E>> Optional<E> optionalValue(String column, Class<E> type) throws SQLException {
    return optionalText(column).map(name -> Enum.valueOf(type, name));
  }
}
