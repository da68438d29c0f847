package app.milestone.model.pace;

/** Where a goal comes from. */
public enum GoalRule {
  /** A baseline mile less the seconds to gain. */
  GAIN,
  /** The plan's own rule: pace per mile of a 5K less 30 s. */
  FIVE_K_RULE,
  /** Chosen by the runner. */
  OWN
}
