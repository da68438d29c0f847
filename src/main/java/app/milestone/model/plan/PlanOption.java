package app.milestone.model.plan;

/**
 * A choice that a plan offers when it is started, off by default, such as fresh legs before a test.
 *
 * @param key stable name within the plan
 * @param name words beside the check box
 * @param description what it changes, one sentence; may be empty
 */
public record PlanOption(String key, String name, String description) {
  public PlanOption {
    if (key.isBlank() || name.isBlank() || description == null) {
      throw new IllegalArgumentException("an option needs a key and a name");
    }
  }
}
