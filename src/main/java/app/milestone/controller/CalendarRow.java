package app.milestone.controller;

import java.util.List;

/** One row of the calendar, from top to bottom. */
public sealed interface CalendarRow {

  /**
   * The head line of a cycle.
   *
   * @param title such as "Cycle 1"
   * @param dates its first and last day
   * @param count its sessions done of all
   */
  record Cycle(String title, String dates, String count) implements CalendarRow {}

  /**
   * Seven days.
   *
   * @param over small label above, such as "C1"; may be empty
   * @param label such as "W1", or the number of the calendar week
   * @param current today lies in this week
   */
  record Week(String over, String label, boolean current, List<DayState> days, WeekSummary summary)
      implements CalendarRow {
    public Week {
      days = List.copyOf(days);
      if (days.size() != 7) {
        throw new IllegalArgumentException(days.size() + " days in a week");
      }
    }
  }

  /** A test before Day 1, alone above the weeks. */
  record Before(String label, DayState day) implements CalendarRow {}

  /** Days on which nothing is due, as one thin line. */
  record Pause(String text) implements CalendarRow {}

  /** The line in a month where a cycle begins. */
  record Boundary(String text) implements CalendarRow {}

  /** The days of the row in order. */
  default List<DayState> dayStates() {
    return switch (this) {
      case Week week -> week.days();
      case Before before -> List.of(before.day());
      case Cycle _, Pause _, Boundary _ -> List.of();
    };
  }
}
