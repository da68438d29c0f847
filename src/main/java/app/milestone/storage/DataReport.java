package app.milestone.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a check of the data found; it holds no personal data.
 *
 * @param faults what is not as it was written; empty when all is well
 * @param sessions sessions that were logged, without the entries of tests
 * @param reps their reps and sets
 * @param tests tests
 * @param plans plans that were started
 * @param bytes size of the data file
 * @param written when it was last written
 * @param seq number of the last write
 * @param schema number of its tables
 * @param sqlite version of SQLite
 */
public record DataReport(
    List<String> faults,
    long sessions,
    long reps,
    long tests,
    long plans,
    long bytes,
    Instant written,
    long seq,
    int schema,
    String sqlite) {

  /** The rows that count as sessions wherever something is counted; tests are counted apart. */
  static final String SESSIONS = "log where state <> 'OPEN' and test is null";

  /** Reads the next piece, for less than a second; says what was found once there is none. */
  static Optional<DataReport> next(Sql sql, Seals seals) throws SQLException {
    return seals.step(sql) ? Optional.empty() : Optional.of(of(sql, seals.faults()));
  }

  /** The figures of the open data beside what was found in it. */
  static DataReport of(Sql sql, List<String> faults) throws SQLException {
    return new DataReport(
        faults,
        count(sql, SESSIONS),
        count(sql, "rep"),
        count(sql, "test"),
        count(sql, "run"),
        0,
        Instant.EPOCH,
        DataFile.mark(sql).seq(),
        Schema.version(sql),
        sql.text("select sqlite_version()"));
  }

  private static long count(Sql sql, String rows) throws SQLException {
    return Long.parseLong(sql.text("select count(*) from " + rows));
  }

  DataReport at(Path file) {
    try {
      Instant modified = Files.getLastModifiedTime(file).toInstant();
      long size = Files.size(file);
      return new DataReport(
          faults, sessions, reps, tests, plans, size, modified, seq, schema, sqlite);
    } catch (IOException e) {
      throw Faults.of(file, e);
    }
  }
}
