package app.milestone.controller;

import java.util.List;
import java.util.Optional;

/**
 * A plan file that was read and not added yet, or an added one that is being changed.
 *
 * @param name name of the plan, or of the file while it cannot be read
 * @param problems what is wrong, each with its line
 * @param preview the plan week by week; empty while anything is wrong
 */
public record PlanCheck(String name, List<String> problems, Optional<PlansPage.Preview> preview) {
  /** Whether nothing is wrong. */
  public boolean isGood() {
    return preview.isPresent();
  }

  /** The problems as lines of text, to be copied. */
  public String list() {
    return String.join("\n", problems);
  }
}
