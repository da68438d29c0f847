package app.milestone.model.pace;

/** How fast a step of a plan is to be run. */
public enum PaceTarget {
  GOAL_MILE,
  FIVE_K,
  SUSTAINABLE,
  EASY,
  EFFORT
}
