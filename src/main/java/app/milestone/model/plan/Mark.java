package app.milestone.model.plan;

/** Where a step comes from: the plan as its author printed it, a reading of a gap in it, or the app. */
public enum Mark {
  PRINTED,
  ASSUMED,
  ADDED
}
