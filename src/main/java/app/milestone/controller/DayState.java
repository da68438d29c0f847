package app.milestone.controller;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One day of the calendar, ready to be drawn.
 *
 * @param label day number, with the month where a month or the plan begins
 * @param plain outside the month that is shown: readable, without weight
 * @param sessions what stands on the day; empty for a day outside every plan
 * @param spoken the day as one sentence for a screen reader
 */
public record DayState(
    LocalDate date,
    String label,
    boolean today,
    boolean plain,
    List<SessionTile> sessions,
    String spoken) {

  public DayState {
    Objects.requireNonNull(date);
    sessions = List.copyOf(sessions);
  }

  /** The session with that id, or else the first one. */
  public Optional<SessionTile> session(Optional<UUID> id) {
    return sessions.stream()
        .filter(session -> id.isPresent() && session.id().equals(id.get()))
        .findFirst()
        .or(() -> sessions.stream().findFirst());
  }
}
