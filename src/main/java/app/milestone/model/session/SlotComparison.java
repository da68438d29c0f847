package app.milestone.model.session;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * What the same session of the plan was the last time it was run, in an earlier cycle or attempt.
 *
 * @param session the earlier session
 * @param log what was logged for it
 * @param result its figures
 */
public record SlotComparison(PlannedSession session, LogEntry log, SessionResult result) {

  /** The last trained session of the same slot before this one; empty for tests and rest days. */
  public static Optional<SlotComparison> of(RunProgress progress, PlannedSession session) {
    return last(progress, session, _ -> true);
  }

  /** The last trained session of the same slot in an earlier cycle. */
  public static Optional<SlotComparison> inEarlierCycle(
      RunProgress progress, PlannedSession session) {
    return last(progress, session, other -> other.cycle() < session.cycle());
  }

  private static Optional<SlotComparison> last(
      RunProgress progress, PlannedSession session, Predicate<PlannedSession> which) {
    if (session.content().test().isPresent() || !Schedule.isTraining(session)) {
      return Optional.empty();
    }
    return progress.sessions().stream()
        .filter(other -> other.slotKey().equals(session.slotKey()))
        .filter(other -> other.content().type() == session.content().type())
        .filter(other -> RunProgress.IN_PLAN.compare(other, session) < 0)
        .filter(which)
        .filter(other -> progress.status(other).isTrained())
        .max(Comparator.comparing(PlannedSession::date).thenComparing(RunProgress.IN_PLAN))
        .flatMap(other -> progress.log(other).map(log -> of(other, log)));
  }

  private static SlotComparison of(PlannedSession session, LogEntry log) {
    return new SlotComparison(session, log, SessionResult.of(log));
  }

  /** The effort now less the effort then, where both were entered. */
  public OptionalInt effortDifference(LogEntry now) {
    OptionalInt before = log.figures().effort();
    OptionalInt after = now.figures().effort();
    return before.isPresent() && after.isPresent()
        ? OptionalInt.of(after.getAsInt() - before.getAsInt())
        : OptionalInt.empty();
  }

  /**
   * The average now less the average then, in milliseconds: of a rep over the same distance, or of
   * a kilometre of the blocks; negative when it is faster now.
   */
  public OptionalDouble averageDifference(LogEntry now) {
    return switch (SessionResult.of(now)) {
      case SessionResult.Reps after
          when result instanceof SessionResult.Reps before && before.metres() == after.metres() ->
          OptionalDouble.of(after.averageMillis() - before.averageMillis());
      case SessionResult.Blocks after when result instanceof SessionResult.Blocks before ->
          OptionalDouble.of(after.millisPerKilometre() - before.millisPerKilometre());
      default -> OptionalDouble.empty();
    };
  }
}
