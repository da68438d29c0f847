package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.MoveMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day that a session can be moved to.
 *
 * @param label the date in words
 * @param holds what stands there
 * @param type kind of the session that stands there
 * @param modes what moving there can mean, the best first
 */
public record MoveDay(
    LocalDate date, String label, String holds, Optional<SessionType> type, List<MoveMode> modes) {

  /** Whether there is something to swap with. */
  public boolean isBusy() {
    return modes.contains(MoveMode.SWAP);
  }
}
