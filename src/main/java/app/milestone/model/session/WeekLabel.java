package app.milestone.model.session;

/**
 * Names a week of a run.
 *
 * @param cycle from 1
 * @param week of the cycle, from 1
 * @param attempt from 1; more when the week was redone
 */
public record WeekLabel(int cycle, int week, int attempt) {

  /** The week a session belongs to. */
  public static WeekLabel of(PlannedSession session) {
    return new WeekLabel(session.cycle(), session.week(), session.attempt());
  }
}
