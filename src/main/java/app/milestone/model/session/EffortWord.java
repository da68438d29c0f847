package app.milestone.model.session;

/** The word for an effort from 1 to 10. */
public enum EffortWord {
  VERY_EASY,
  EASY,
  STEADY,
  HARD,
  VERY_HARD,
  NEARLY_ALL_OUT,
  ALL_OUT;

  /** The word for a session RPE; throws {@link IllegalArgumentException} outside 1 to 10. */
  public static EffortWord of(int effort) {
    return switch (effort) {
      case 1, 2 -> VERY_EASY;
      case 3, 4 -> EASY;
      case 5, 6 -> STEADY;
      case 7 -> HARD;
      case 8 -> VERY_HARD;
      case 9 -> NEARLY_ALL_OUT;
      case 10 -> ALL_OUT;
      default -> throw new IllegalArgumentException("effort " + effort);
    };
  }
}
