package app.milestone.controller;

import app.milestone.model.plan.Plan;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan that can be started.
 *
 * @param plan its content; the id of an added plan is its identity in the data, not the file's
 * @param text the plan file, word for word
 * @param customId identity of an added plan; empty for one that comes with the program
 */
public record LibraryPlan(Plan plan, String text, Optional<UUID> customId) {
  /** What a run of this plan keeps as the plan's name in the library. */
  public String key() {
    return plan.id();
  }
}
