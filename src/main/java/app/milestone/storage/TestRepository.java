package app.milestone.storage;

import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the tests of the runner, each with its log entry. */
public final class TestRepository {
  private final Database database;

  public TestRepository(Database database) {
    this.database = database;
  }

  /** All tests, oldest first. */
  public List<TestResult> all() {
    return database.read(sql -> TestRows.list(sql, "true"));
  }

  /** The tests of the days from {@code from} to before {@code until}, oldest first. */
  public List<TestResult> between(LocalDate from, LocalDate until) {
    return database.read(
        sql -> TestRows.list(sql, "test.date >= ? and test.date < ?", from, until));
  }

  public Optional<TestResult> find(UUID test) {
    return database.read(sql -> TestRows.list(sql, "test.uuid = ?", test).stream().findFirst());
  }

  /** Adds or changes a test with its log entry and what follows from it. */
  public void save(UndoStep step, TestResult test, LogEntry entry, Consequences consequences) {
    database.write(
        step,
        sql -> {
          TestRows.save(sql, test);
          LogRows.save(sql, entry);
          consequences.apply(sql);
        });
  }

  /**
   * Deletes a test and its log entry, so that its planned session is planned again; runs no longer
   * point at it.
   */
  public void delete(UndoStep step, UUID test, Consequences consequences) {
    database.write(
        step,
        sql -> {
          LogRows.deleteOf(sql, test);
          consequences.apply(sql);
          TestRows.delete(sql, test);
        });
  }
}
