package app.milestone.model.race;

/** How the effort was spread over the laps of a test. */
public enum PacingVerdict {
  EVEN,
  EVEN_THEN_KICK,
  FADED,
  GOT_FASTER,
  /** Fast, slow, fast, with the first lap the faster end. */
  FAST_SLOW_FAST_START,
  /** Fast, slow, fast, with the last lap the faster end. */
  FAST_SLOW_FAST_FINISH,
  UNEVEN
}
