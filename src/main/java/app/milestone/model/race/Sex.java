package app.milestone.model.race;

/** The category that age grades and records are kept for. */
public enum Sex {
  WOMAN,
  MAN
}
