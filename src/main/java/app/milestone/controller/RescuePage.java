package app.milestone.controller;

import app.milestone.controller.Dialogs.Answer;
import java.util.List;

/**
 * One page on the way from a start that failed to data that can be used.
 *
 * @param title what it is about
 * @param lines what the person should know, one sentence or two each
 * @param options what to choose from, the first one chosen; may be empty
 * @param chosen the words on the button that takes the chosen option
 * @param answers the other buttons
 */
public record RescuePage(
    String title, List<String> lines, List<Option> options, String chosen, List<Answer> answers) {

  /**
   * One of several things to choose from.
   *
   * @param change what choosing it would change, shown while it is chosen
   */
  public record Option(String title, String detail, String change, Runnable act) {}

  public RescuePage {
    lines = List.copyOf(lines);
    options = List.copyOf(options);
    answers = List.copyOf(answers);
  }

  /** A page that only tells something and offers its buttons. */
  public RescuePage(String title, List<String> lines, List<Answer> answers) {
    this(title, lines, List.of(), "", answers);
  }
}
