package app.milestone.model.session;

import app.milestone.model.plan.Prescription;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One session of a run of a plan and where it stands.
 *
 * @param id identity
 * @param runId the run it belongs to
 * @param slotKey stable key of its place in the plan, as {@code c1w2d3}
 * @param attempt 1, or more for a copy inserted by "redo this week"
 * @param cycle cycle of the plan from 1; 0 for a test before Day 1
 * @param week week of the cycle from 1; 0 for a test before Day 1
 * @param day day of the week of the plan from 1; 0 for a test before Day 1
 * @param original the date it had when the plan was started; it never changes
 * @param scheduled the date after shifts of the whole plan and weekday swaps
 * @param date the date it stands on now
 * @param content what is asked for, copied from the plan
 */
public record PlannedSession(
    UUID id,
    UUID runId,
    String slotKey,
    int attempt,
    int cycle,
    int week,
    int day,
    LocalDate original,
    LocalDate scheduled,
    LocalDate date,
    Prescription content) {

  public PlannedSession {
    if (attempt < 1 || cycle < 0 || week < 0 || day < 0) {
      throw new IllegalArgumentException("planned session " + slotKey);
    }
  }

  /** Whether it was moved away from its scheduled date. */
  public boolean isMoved() {
    return !date.equals(scheduled);
  }

  /** The same session on another date; its schedule stays. */
  public PlannedSession movedTo(LocalDate value) {
    return new PlannedSession(
        id, runId, slotKey, attempt, cycle, week, day, original, scheduled, value, content);
  }

  /** The same session after a shift of the plan: scheduled and current date change alike. */
  public PlannedSession shiftedBy(int days) {
    return new PlannedSession(
        id,
        runId,
        slotKey,
        attempt,
        cycle,
        week,
        day,
        original,
        scheduled.plusDays(days),
        date.plusDays(days),
        content);
  }

  /** The same session with another schedule; it stands there too. */
  public PlannedSession scheduledOn(LocalDate value) {
    return new PlannedSession(
        id, runId, slotKey, attempt, cycle, week, day, original, value, value, content);
  }
}
