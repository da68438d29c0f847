package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import java.util.List;

/**
 * What the plans show: a card for each and one of them week by week.
 *
 * @param chosen key of the plan whose weeks are shown
 */
public record PlansPage(List<Card> cards, String chosen, Preview preview) {

  /**
   * One plan.
   *
   * @param facts how long it is and how often there is a session
   * @param isOver whether the active plan has nothing left to come
   * @param dayText how far the active plan has come; empty for another
   * @param endText when the active plan ends
   * @param fraction how much of the active plan is over, 0 to 1
   * @param hasTarget whether the active plan has a test, so that its target can be changed
   * @param isCustom whether it was added from a file
   */
  public record Card(
      String key,
      String name,
      String subtitle,
      String description,
      List<String> facts,
      boolean isActive,
      boolean isOver,
      String dayText,
      String endText,
      double fraction,
      boolean hasTarget,
      boolean isCustom) {

    /** Whether the plan is being run and can thus not be started. */
    public boolean isRunning() {
      return isActive && !isOver;
    }
  }

  /**
   * A plan week by week.
   *
   * @param note with whose paces it is filled
   * @param repeats that the weeks are run more than once; may be empty
   * @param heads weekday and day of each column
   */
  public record Preview(
      String title, String note, String repeats, List<Head> heads, List<Week> weeks) {}

  /** A column: its weekday and its day of the plan. */
  public record Head(String weekday, String day) {}

  /** A row of days. */
  public record Week(String number, List<Day> days) {}

  /** A session: its type, its title and what to do, with the runner's figures set off. */
  public record Day(SessionType type, String title, List<Part> parts, String spoken) {}

  /** A piece of text. */
  public record Part(String text, boolean isStrong) {}
}
