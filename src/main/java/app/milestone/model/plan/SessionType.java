package app.milestone.model.plan;

/** The kind of a session; a plan may say otherwise about whether it is hard. */
public enum SessionType {
  STRENGTH(false),
  POWER(true),
  RECOVERY(false),
  HILLS(true),
  ENDURANCE(true),
  RUN(false),
  TEST(true),
  REST(false);

  private final boolean hard;

  SessionType(boolean hard) {
    this.hard = hard;
  }

  /** Hard sessions on neighbouring days call for a warning. */
  public boolean hard() {
    return hard;
  }
}
