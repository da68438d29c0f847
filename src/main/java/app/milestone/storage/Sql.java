package app.milestone.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;
import org.sqlite.Function;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/** One open connection: runs statements and maps what they return. */
final class Sql implements AutoCloseable {

  /** Length of a value that SQLite allows by itself. */
  private static final int MOST_BYTES = 1_000_000_000;

  /** Makes a value of one row. */
  interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  private static final int MOST_KEPT = 32;

  private final Connection connection;
  private final Map<String, PreparedStatement> kept = new HashMap<>();

  private Sql(Connection connection) {
    this.connection = connection;
  }

  /** Opens a file that exists; {@code mode} is {@code rw} or {@code ro}. */
  static Sql open(Path file, String mode) throws SQLException {
    String address = "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?mode=" + mode;
    return new Sql(DriverManager.getConnection(address, settings()));
  }

  /** The driver would ask for the number of the last row after every statement. */
  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("jdbc.get_generated_keys", "false");
    return settings;
  }

  /** An empty database that is never written to a disk. */
  static Sql inMemory() throws SQLException {
    return new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"));
  }

  /** Makes a function of one argument known to SQL, which always gives the same for the same. */
  void define(String name, Function function) throws SQLException {
    SQLiteConnection driver = connection.unwrap(SQLiteConnection.class);
    Function.create(driver, name, function, 1, Function.FLAG_DETERMINISTIC);
  }

  /** Lets no statement take more steps of SQLite, and no value more bytes, from now on. */
  void limit(int steps, int bytes) throws SQLException {
    SQLiteConnection driver = connection.unwrap(SQLiteConnection.class);
    driver.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, bytes);
    ProgressHandler end =
        new ProgressHandler() {
          @Override
          protected int progress() {
            return 1; // Ends the statement.
          }
        };
    ProgressHandler.setHandler(driver, steps, end);
  }

  /** The same connection, on which a statement may take as long as it has to. */
  Sql unlimited() throws SQLException {
    SQLiteConnection driver = connection.unwrap(SQLiteConnection.class);
    ProgressHandler.clearHandler(driver);
    driver.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, MOST_BYTES);
    return this;
  }

  /** Runs one statement that has no parameters, as {@code begin} or a pragma. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Changes rows and returns how many. */
  int run(String sql, Object... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      return statement.executeUpdate();
    }
  }

  /**
   * Changes rows with a statement of a fixed text, which is kept since it comes again and again.
   */
  void repeat(String sql, List<Object> values) throws SQLException {
    PreparedStatement statement = kept.get(sql);
    if (statement == null) {
      if (kept.size() == MOST_KEPT) {
        throw new IllegalStateException("too many statements to keep");
      }
      statement = connection.prepareStatement(sql);
      kept.put(sql, statement);
    }
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    statement.executeUpdate();
  }

  <T> List<T> list(String sql, Mapper<T> mapper, Object... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      try (ResultSet result = statement.executeQuery()) {
        List<T> values = new ArrayList<>();
        Row row = new Row(result);
        while (result.next()) {
          values.add(mapper.map(row));
        }
        return List.copyOf(values);
      }
    }
  }

  /** The rows of a query, to be walked through and closed. */
  Cursor cursor(String sql, Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      bind(statement, arguments);
      return new Cursor(statement);
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  <T> Optional<T> first(String sql, Mapper<T> mapper, Object... arguments) throws SQLException {
    return list(sql, mapper, arguments).stream().findFirst();
  }

  /** The first column of the first row. */
  String text(String sql, Object... arguments) throws SQLException {
    return first(sql, row -> row.result().getString(1), arguments).orElseThrow();
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      for (PreparedStatement statement : kept.values()) {
        statement.close();
      }
    }
  }

  private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, plain(arguments[i]));
    }
  }

  /** A value as it is bound: nothing, a whole or real number, or a text. */
  static Object plain(Object value) {
    return switch (value) {
      case null -> null;
      case Optional<?> optional -> plain(optional.orElse(null));
      case OptionalInt optional -> optional.isPresent() ? optional.getAsInt() : null;
      case OptionalLong optional -> optional.isPresent() ? optional.getAsLong() : null;
      case Integer _, Long _, Double _ -> value;
      case Boolean flag -> flag ? 1 : 0;
      case Enum<?> constant -> constant.name();
      default -> value.toString().replace("\0", "");
    };
  }
}
