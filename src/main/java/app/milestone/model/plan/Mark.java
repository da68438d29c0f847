package app.milestone.model.plan;

/** Where a step comes from: the plan as printed, a guess where it is silent, or the app. */
public enum Mark {
  PRINTED,
  ASSUMED,
  ADDED
}
