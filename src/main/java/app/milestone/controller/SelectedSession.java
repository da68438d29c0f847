package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.Status;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The chosen session in one line, for the action bar and the keys.
 *
 * @param tile the session; empty on a day without one
 * @param title its title
 * @param day the day, after the title
 * @param what what to do or was done, after the day
 * @param button what the main button does; empty if there is nothing to tick off
 */
public record SelectedSession(
    Optional<SessionTile> tile, String title, String day, String what, String button) {

  /** Nothing chosen yet. */
  public static final SelectedSession NONE = new SelectedSession(Optional.empty(), "", "", "", "");

  /** The planned session, if it is one. */
  public Optional<UUID> plannedId() {
    return tile.filter(session -> !session.extra()).map(SessionTile::id);
  }

  /** Whether it is ticked off. */
  public boolean isDone() {
    return tile.filter(session -> session.status() == Status.DONE).isPresent();
  }

  /** Whether the main button would take back what was said of it. */
  public boolean isSettled() {
    return tile.filter(session -> session.type() != SessionType.TEST)
        .filter(
            session ->
                Set.of(Status.DONE, Status.PARTLY, Status.SKIPPED).contains(session.status()))
        .isPresent();
  }

  /** Its kind, if there is a session. */
  public Optional<SessionType> type() {
    return tile.map(SessionTile::type);
  }
}
