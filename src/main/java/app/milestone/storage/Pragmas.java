package app.milestone.storage;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sets how SQLite behaves on a connection, and reads every setting back. */
final class Pragmas {
  private static final Map<String, String> READING = new LinkedHashMap<>();
  private static final Map<String, String> WRITING = new LinkedHashMap<>();

  static {
    READING.put("busy_timeout", "2000");
    READING.put("trusted_schema", "0");
    READING.put("cell_size_check", "1");
    READING.put("mmap_size", "0");
    READING.put("temp_store", "2");
    READING.put("foreign_keys", "1");
    WRITING.put("fullfsync", "1");
    WRITING.put("synchronous", "2");
    WRITING.put("journal_mode", "truncate");
  }

  private static final String OLDEST = "3.51.3";

  private Pragmas() {}

  /**
   * Applies all settings.
   *
   * @throws IllegalStateException when SQLite is too old or does not accept one
   */
  static void apply(Sql sql, boolean writable) throws SQLException {
    String version = sql.text("select sqlite_version()");
    if (isOlder(version, OLDEST)) {
      throw new IllegalStateException("SQLite " + version + " is older than " + OLDEST);
    }
    applyAll(sql, READING);
    if (writable) {
      applyAll(sql, WRITING);
    }
  }

  private static void applyAll(Sql sql, Map<String, String> settings) throws SQLException {
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      sql.execute("pragma " + setting.getKey() + " = " + setting.getValue());
      String actual = sql.text("pragma " + setting.getKey());
      if (!actual.equals(setting.getValue())) {
        throw new IllegalStateException("pragma " + setting.getKey() + " stays " + actual);
      }
    }
  }

  static boolean isOlder(String version, String limit) {
    String[] left = version.split("\\.");
    String[] right = limit.split("\\.");
    for (int i = 0; i < right.length; i++) {
      int difference =
          (i < left.length ? Integer.parseInt(left[i]) : 0) - Integer.parseInt(right[i]);
      if (difference != 0) {
        return difference < 0;
      }
    }
    return false;
  }
}
