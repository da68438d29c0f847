package app.milestone.controller;

import java.util.List;
import java.util.Optional;

/**
 * The choice of a goal after a 5K: both goals with where they come from and their arithmetic.
 *
 * @param title head of the dialog
 * @param said what the 5K says, in one or two sentences
 * @param offers the goals, the one in force first
 * @param keep the button that keeps the goal in force
 * @param adopt the button that takes the 5K goal; empty where that is no goal
 * @param testAgain the button for another mile test; empty where none is suggested
 */
public record GoalChoice(
    String title,
    String said,
    List<Offer> offers,
    String keep,
    Optional<String> adopt,
    Optional<String> testAgain) {

  /**
   * One goal.
   *
   * @param tag how it stands to the other, like "stretch"; empty for nothing
   * @param inForce whether it is the goal now
   */
  public record Offer(
      String name, String value, String tag, boolean inForce, List<String> arithmetic) {
    /** Copies the list. */
    public Offer {
      arithmetic = List.copyOf(arithmetic);
    }
  }

  /** Copies the list. */
  public GoalChoice {
    offers = List.copyOf(offers);
  }
}
