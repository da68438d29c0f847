package app.milestone.model.session;

/** How a session felt, from the first of five faces to the last. */
public enum Feeling {
  AWFUL,
  POOR,
  OK,
  GOOD,
  GREAT
}
