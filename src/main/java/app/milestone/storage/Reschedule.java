package app.milestone.storage;

import app.milestone.model.session.Pause;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import java.util.List;
import java.util.UUID;

/**
 * A change of the dates of a run, saved whole or not at all.
 *
 * @param run the run after the change
 * @param saved sessions that changed or are new; the rest stays as it is
 * @param removed ids of sessions that go; none may have a log entry
 * @param pauses all pauses of the run after the change
 */
public record Reschedule(
    Run run, List<PlannedSession> saved, List<UUID> removed, List<Pause> pauses) {

  public Reschedule {
    saved = List.copyOf(saved);
    removed = List.copyOf(removed);
    pauses = List.copyOf(pauses);
  }
}
