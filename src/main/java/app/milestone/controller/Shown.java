package app.milestone.controller;

import java.time.LocalDate;
import java.util.UUID;

/** Says what the inspector is to show. */
sealed interface Shown {
  /** A session of a run. */
  record Planned(UUID id) implements Shown {}

  /** A log entry without a planned session. */
  record Entry(UUID id) implements Shown {}

  /** Whatever stands on a day. */
  record Day(LocalDate date) implements Shown {}
}
