package app.milestone.model.race;

/** Where a test was run. */
public enum Surface {
  TRACK,
  ROAD,
  TREADMILL
}
