package app.milestone.model.session;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What was done in a session, in the few figures that a tile or a comparison shows. */
public sealed interface SessionResult {

  /**
   * Timed reps over one distance.
   *
   * @param metres length of each rep
   * @param averageMillis mean time, not rounded
   * @param bestMillis fastest time
   * @param fadeMillis mean of the last third less mean of the first third, positive when it got
   *     slower; empty below three reps
   * @param done reps with a time
   * @param asked reps that the plan asks for
   */
  record Reps(
      double metres,
      double averageMillis,
      long bestMillis,
      OptionalDouble fadeMillis,
      int done,
      int asked)
      implements SessionResult {}

  /**
   * Climbs, or other reps run by effort for a time.
   *
   * @param done climbs with a time
   * @param asked climbs that the plan asks for
   * @param averageMillis mean length
   */
  record Climbs(int done, int asked, double averageMillis) implements SessionResult {}

  /**
   * Blocks of a given time.
   *
   * @param millisPerKilometre mean pace over all blocks, weighted by their length
   * @param done blocks with a figure
   * @param asked blocks that the plan asks for
   * @param doneSeconds length of the blocks with a figure
   * @param askedSeconds length of all blocks that the plan asks for
   */
  record Blocks(double millisPerKilometre, int done, int asked, int doneSeconds, int askedSeconds)
      implements SessionResult {}

  /**
   * Strength sets.
   *
   * @param done sets of the exercise with the most of them
   * @param asked sets that the plan asks for
   * @param reps repetitions of a typical set: the median; empty where only holds were ticked
   */
  record Sets(int done, int asked, OptionalInt reps) implements SessionResult {}

  /**
   * What was chosen.
   *
   * @param names of the chosen options, in the order of the plan
   * @param minutes of the whole session, else of the options together; empty without either
   */
  record Chosen(List<String> names, OptionalInt minutes) implements SessionResult {}

  /** Only a duration, in whole minutes, half up. */
  record Minutes(int minutes) implements SessionResult {}

  /** Nothing that could be shown. */
  record Nothing() implements SessionResult {}

  /** Sums up what was entered; a session with several kinds of fields is told by its hardest. */
  static SessionResult of(LogEntry log) {
    return Results.of(log);
  }
}
