package app.milestone.controller;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The laps of the chosen test against even pace.
 *
 * @param test the chosen test; empty when there is none
 * @param caption its day and time
 * @param even the even lap
 * @param laps one bar each; empty without laps
 * @param verdict how it was paced; empty when it is not judged
 * @param isGood whether the verdict deserves the colour of a gain
 * @param checks the coach's advice, followed or not
 * @param empty what to say where there are no laps
 */
public record LapsCard(
    Optional<UUID> test,
    String caption,
    String even,
    List<Lap> laps,
    String verdict,
    boolean isGood,
    List<Check> checks,
    String empty) {

  /** No test. */
  static LapsCard none(String empty) {
    return new LapsCard(Optional.empty(), "", "", List.of(), "", false, List.of(), empty);
  }

  /** Copies the lists. */
  public LapsCard {
    laps = List.copyOf(laps);
    checks = List.copyOf(checks);
  }

  /**
   * One lap.
   *
   * @param name as "Lap 1"
   * @param time its time
   * @param difference against even pace, with its sign
   * @param millis the same in milliseconds; negative is faster
   * @param isFastest whether no other lap had a faster pace
   * @param spoken all of it for screen readers
   */
  public record Lap(
      String name, String time, String difference, long millis, boolean isFastest, String spoken) {}

  /** A piece of advice and whether it was followed. */
  public record Check(String words, boolean passed) {}
}
