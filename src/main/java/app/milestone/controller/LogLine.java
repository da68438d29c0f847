package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.LogState;
import app.milestone.storage.LogRow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * One row of the log in words; a row that is not read yet has none.
 *
 * @param id identity of the log entry
 * @param testId its test
 * @param seconds duration, for sums
 * @param metres distance, for sums
 * @param dateText the day in words
 * @param typeText the kind in words
 * @param session what was done, in the notation of the plan
 * @param mark that it was moved or is not in the plan; may be empty
 * @param result what came out; may be empty
 * @param time duration in words; may be empty
 * @param distance distance in words; may be empty
 * @param notes what the runner wrote; may be empty
 * @param folded all words that the search looks through, without case and accents
 * @param spoken the row as one sentence
 */
public record LogLine(
    UUID id,
    Optional<UUID> testId,
    LocalDate date,
    LogState state,
    SessionType type,
    OptionalInt effort,
    OptionalInt seconds,
    OptionalInt metres,
    String dateText,
    String typeText,
    String session,
    String mark,
    String result,
    String time,
    String distance,
    String notes,
    String folded,
    String spoken) {

  /** A row that is not read yet. */
  static LogLine waiting(LogRow row) {
    return new LogLine(
        row.id(),
        Optional.empty(),
        row.date(),
        row.state(),
        row.type(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "");
  }

  /** Whether it is not read yet. */
  public boolean isWaiting() {
    return spoken.isEmpty();
  }

  /** Whether it was done in whole or in part. */
  public boolean isLogged() {
    return state == LogState.DONE || state == LogState.PARTLY;
  }

  /** Whether it was left out on purpose. */
  public boolean isSkipped() {
    return state == LogState.SKIPPED;
  }
}
