package app.milestone.model.race;

/** The two all-out tests that set goals and paces. */
public enum TestKind {
  MILE,
  FIVE_K
}
