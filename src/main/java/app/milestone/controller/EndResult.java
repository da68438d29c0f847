package app.milestone.controller;

import java.util.List;
import java.util.UUID;

/**
 * What a run of the plan has brought, after its retest.
 *
 * @param retest the test that ended it
 * @param time the retest's time
 * @param headline the verdict against the run's target
 * @param reached whether the target is reached
 * @param gained how much was gained in seconds
 * @param thirty how it stands to exactly 30 s; empty without a verdict
 * @param percent the gain in percent
 * @param variation what chance says about it
 * @param variationAbout the measure behind that; empty without one
 * @param remarks what makes the two tests not quite comparable; empty for nothing
 * @param laps the first test's laps beside the last's; empty when either has none
 * @param cycles the same sessions then and now; empty with one cycle
 * @param firstName heads the earlier test
 * @param lastName heads the retest
 * @param thenName heads the earlier cycle
 * @param nowName heads the last cycle
 * @param again names the act that starts the plan again
 */
public record EndResult(
    UUID retest,
    String time,
    String headline,
    boolean reached,
    String gained,
    String thirty,
    String percent,
    String variation,
    String variationAbout,
    String remarks,
    List<Pair> laps,
    List<Pair> cycles,
    String firstName,
    String lastName,
    String thenName,
    String nowName,
    String again) {

  /** Copies the lists. */
  public EndResult {
    laps = List.copyOf(laps);
    cycles = List.copyOf(cycles);
  }

  /**
   * One thing then and now.
   *
   * @param difference with its sign; empty where it cannot be told
   * @param direction below 0 when it was faster or easier, above 0 when slower or harder
   */
  public record Pair(String name, String then, String now, String difference, int direction) {}
}
