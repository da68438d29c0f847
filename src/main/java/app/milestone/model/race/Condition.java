package app.milestone.model.race;

/** What made a test easier or harder than others; several may hold. */
public enum Condition {
  CALM,
  WINDY,
  HOT,
  COLD,
  WET,
  CROWDED
}
