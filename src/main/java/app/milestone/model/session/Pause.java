package app.milestone.model.session;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A stretch without training, for illness or a holiday; while it is open nothing becomes due.
 *
 * @param id identity
 * @param runId the paused run
 * @param from first day of the pause
 * @param until first day after the pause; empty while it is open
 */
public record Pause(UUID id, UUID runId, LocalDate from, Optional<LocalDate> until) {

  public Pause {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException("pause ends before it begins");
    }
  }

  /** Whether the day lies in the pause. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
  }
}
