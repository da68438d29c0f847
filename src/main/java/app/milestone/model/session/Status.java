package app.milestone.model.session;

import app.milestone.model.plan.SessionType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a session stands on a given day, as its glyph and word say it. */
public enum Status {
  PLANNED,
  DONE,
  PARTLY,
  SKIPPED,
  MISSED,
  BEFORE_JOINED,
  REST;

  /**
   * The status of a planned session.
   *
   * <p>Missed means: the day is over and nothing at all was entered. Figures without a tick keep a
   * session planned; so do a pause and the end of a stopped run.
   *
   * @param log what was logged for it, if anything
   * @param pauses the pauses of its run
   * @param today the runner's calendar day
   */
  public static Status of(
      PlannedSession session,
      Optional<LogEntry> log,
      Run run,
      List<Pause> pauses,
      LocalDate today) {
    if (session.content().type() == SessionType.REST) {
      return REST;
    }
    if (log.isPresent() && log.get().state() != LogState.OPEN) {
      return said(log.get().state());
    }
    if (log.filter(Status::holdsSomething).isPresent()) {
      return PLANNED;
    }
    if (session.date().isBefore(run.joined())) {
      return BEFORE_JOINED;
    }
    return session.date().isBefore(today) && !isExcused(session, run, pauses) ? MISSED : PLANNED;
  }

  /** Whether it counts as trained. */
  public boolean isTrained() {
    return this == DONE || this == PARTLY;
  }

  /** Whether a pause covers the session or its run was stopped before it. */
  static boolean isExcused(PlannedSession session, Run run, List<Pause> pauses) {
    return run.stopped().filter(day -> !session.date().isBefore(day)).isPresent()
        || pauses.stream().anyMatch(pause -> pause.contains(session.date()));
  }

  private static boolean holdsSomething(LogEntry log) {
    return !log.figures().isEmpty() || log.testId().isPresent();
  }

  private static Status said(LogState state) {
    return switch (state) {
      case DONE -> DONE;
      case PARTLY -> PARTLY;
      case SKIPPED -> SKIPPED;
      case OPEN -> PLANNED;
    };
  }
}
