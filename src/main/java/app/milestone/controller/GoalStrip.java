package app.milestone.controller;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The strip above the calendar that says how far the target is.
 *
 * @param shown false without a plan
 * @param baseline time of the first test, whole seconds
 * @param latest time of the newest test
 * @param target the goal in force
 * @param sentence the whole sentence: "13 s gained, 17 s to go"
 * @param line what the one line in the header says after the target: ", 17 s to go"
 * @param share how much of the way is done, 0 to 1
 * @param pill words of the status pill; empty for none
 * @param tone colour of the pill
 * @param pillTooltip what the pill means
 * @param testFirst no baseline yet: the sentence asks for a test
 * @param estimated the baseline was never run
 * @param reached the newest test reached the target
 * @param again names the act that starts the plan again once the retest was run, else empty
 * @param nextTest the next test
 */
public record GoalStrip(
    boolean shown,
    String baseline,
    String latest,
    String target,
    String sentence,
    String line,
    double share,
    String pill,
    Tone tone,
    String pillTooltip,
    boolean testFirst,
    boolean estimated,
    boolean reached,
    String again,
    Optional<NextTest> nextTest) {

  /** Without a plan. */
  public static final GoalStrip HIDDEN =
      new GoalStrip(
          false,
          "",
          "",
          "",
          "",
          "",
          0,
          "",
          Tone.NEUTRAL,
          "",
          false,
          false,
          false,
          "",
          Optional.empty());

  /** Whether the retest was run: the sentence is the result. */
  public boolean ended() {
    return !again.isEmpty();
  }

  /** Colour of the pill. */
  public enum Tone {
    SUCCESS,
    WARNING,
    NEUTRAL
  }

  /**
   * The next test of the plan.
   *
   * @param day such as "Sat 5 Dec"
   * @param detail such as "Mile, in 17 days"
   */
  public record NextTest(LocalDate date, String day, String detail) {}
}
