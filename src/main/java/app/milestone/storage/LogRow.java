package app.milestone.storage;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.LogState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The figures of one line of the log, without a word: some tens of bytes, so that a list of all of
 * them fits into memory however long the history is.
 *
 * @param id identity of the log entry
 * @param day the day it counts for, in days since 1 January 1970
 * @param state what the runner said of it
 * @param type kind of session
 * @param effort 1 to 10, or −1 when there is none
 * @param seconds duration in seconds, or −1 when there is none
 * @param metres distance in metres, or −1 when there is none
 * @param test whether it is the entry of a test
 * @param moved whether it was planned for another day
 * @param extra whether it lies outside the plan: since the start of one, and not the test that this
 *     plan builds on
 */
public record LogRow(
    UUID id,
    int day,
    LogState state,
    SessionType type,
    int effort,
    int seconds,
    int metres,
    boolean test,
    boolean moved,
    boolean extra) {

  public LocalDate date() {
    return LocalDate.ofEpochDay(day);
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
