package app.milestone.controller;

import app.milestone.model.session.Status;
import java.time.LocalDate;
import java.util.List;

/**
 * All days of a run in small squares.
 *
 * @param caption how many sessions were done so far
 * @param inARow due sessions done in a row, and the most there ever were
 * @param groups the cycles
 * @param counts how many sessions stand how
 */
public record SessionStrip(String caption, String inARow, List<Group> groups, List<Count> counts) {

  /** Copies the lists. */
  public SessionStrip {
    groups = List.copyOf(groups);
    counts = List.copyOf(counts);
  }

  /** A cycle: its name and its rows of seven days. */
  public record Group(String name, List<Week> weeks) {
    /** Copies the list. */
    public Group {
      weeks = List.copyOf(weeks);
    }
  }

  /**
   * Seven days.
   *
   * @param letters of the weekdays
   * @param caption the week and its distance
   */
  public record Week(List<String> letters, List<Square> squares, String caption) {
    /** Copies the lists. */
    public Week {
      letters = List.copyOf(letters);
      squares = List.copyOf(squares);
    }
  }

  /**
   * One day.
   *
   * @param status of its session; rest where there is none
   * @param isToday whether it is today
   * @param words day and session, for the tooltip
   */
  public record Square(LocalDate date, Status status, boolean isToday, String words) {}

  /** How many sessions stand in one way. */
  public record Count(Status status, String word, int number) {}
}
