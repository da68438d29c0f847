package app.milestone.model.session;

import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.SessionType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * What was done, or left out on purpose, on one day; it never moves when the plan is rescheduled.
 *
 * @param id identity
 * @param plannedId the planned session it belongs to; empty for an extra session
 * @param date the runner's calendar day it counts for
 * @param state what the runner said of it
 * @param type kind of session
 * @param title words that name it in the log
 * @param prescription what was asked for when it was logged; empty for a free extra session
 * @param paces the targets in force when it was logged
 * @param figures what was entered
 * @param skipReason why it was skipped, if a reason was given
 * @param testId the test result it holds, if it is a test
 * @param entered moment and offset of the click, kept only to be shown
 */
public record LogEntry(
    UUID id,
    Optional<UUID> plannedId,
    LocalDate date,
    LogState state,
    SessionType type,
    String title,
    Optional<Prescription> prescription,
    Paces paces,
    Figures figures,
    Optional<SkipReason> skipReason,
    Optional<UUID> testId,
    OffsetDateTime entered) {

  /** Whether it belongs to no planned session. */
  public boolean isExtra() {
    return plannedId.isEmpty();
  }

  public LogEntry withState(LogState value, OffsetDateTime moment) {
    return new LogEntry(
        id,
        plannedId,
        date,
        value,
        type,
        title,
        prescription,
        paces,
        figures,
        value == LogState.SKIPPED ? skipReason : Optional.empty(),
        testId,
        moment);
  }

  public LogEntry withFigures(Figures value) {
    return new LogEntry(
        id,
        plannedId,
        date,
        state,
        type,
        title,
        prescription,
        paces,
        value,
        skipReason,
        testId,
        entered);
  }

  public LogEntry withSkipReason(Optional<SkipReason> value) {
    return new LogEntry(
        id,
        plannedId,
        date,
        state,
        type,
        title,
        prescription,
        paces,
        figures,
        value,
        testId,
        entered);
  }

  public LogEntry withDate(LocalDate value) {
    return new LogEntry(
        id,
        plannedId,
        value,
        state,
        type,
        title,
        prescription,
        paces,
        figures,
        skipReason,
        testId,
        entered);
  }
}
