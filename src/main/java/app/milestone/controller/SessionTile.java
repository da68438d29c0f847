package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.Status;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the calendar shows of one session: a planned one, or a logged one without a plan.
 *
 * @param id the planned session, or the log entry of an extra session
 * @param statusWord what its ring says; empty for rest
 * @param title name of the session
 * @param prescription what to do, or what was done
 * @param result target, detail or result under it; may be empty
 * @param achieved whether {@code result} says what was done
 * @param extra logged without a plan
 * @param movedFrom words for the tooltip of a moved session; empty if it was not moved
 * @param spoken the session as part of a spoken sentence
 * @param actionText what a click on the ring does; empty if there is nothing to tick off
 * @param ringTip the same with its key, and a warning where the day is still to come
 */
public record SessionTile(
    UUID id,
    SessionType type,
    Status status,
    String statusWord,
    String title,
    String prescription,
    String result,
    boolean achieved,
    boolean extra,
    String movedFrom,
    String spoken,
    String actionText,
    String ringTip) {

  public SessionTile {
    Objects.requireNonNull(id);
    Objects.requireNonNull(status);
  }

  /** Whether it stands on another day than the schedule says. */
  public boolean moved() {
    return !movedFrom.isEmpty();
  }

  /** The words of its tooltip, a line each. */
  public String about() {
    return Stream.of(title, prescription, result, statusWord, movedFrom)
        .filter(line -> !line.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** Whether it shall lose its bold title: left out, or over without an entry. */
  public boolean quiet() {
    return switch (status) {
      case SKIPPED, MISSED, BEFORE_JOINED, REST -> true;
      case PLANNED, DONE, PARTLY -> false;
    };
  }

  /** Whether a click on its ring does something. */
  public boolean tickable() {
    return !actionText.isEmpty();
  }

  /** Whether it can still be moved: nothing of it is in the log yet. */
  public boolean movable() {
    return !extra
        && switch (status) {
          case PLANNED, MISSED, BEFORE_JOINED, REST -> true;
          case DONE, PARTLY, SKIPPED -> false;
        };
  }
}
