package app.milestone.model.session;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * How much of a week, a cycle or a run was done: sessions are counted, not minutes.
 *
 * @param done done as prescribed
 * @param partly changed or cut short
 * @param skipped left out on purpose; they are due
 * @param missed the day went by and nothing was entered
 * @param open the day is over, figures were entered but not ticked off; they are due
 * @param toCome not due yet
 * @param inARow trained sessions since the last due one that was not, open ones left out
 * @param bestInARow the most there ever were
 * @param seconds time trained, extra sessions included, open entries not
 * @param metres distance covered, extra sessions included, open entries not
 */
public record Completion(
    int done,
    int partly,
    int skipped,
    int missed,
    int open,
    int toCome,
    int inARow,
    int bestInARow,
    long seconds,
    long metres) {

  /** Nothing at all. */
  public static final Completion NONE = of(List.of(), List.of());

  /**
   * Counts sessions and sums up what was logged.
   *
   * @param tallies of the sessions, in the order of their dates
   * @param logs what counts for the sums; open and skipped entries are left out
   */
  public static Completion of(List<Tally> tallies, Collection<LogEntry> logs) {
    List<LogEntry> trained =
        logs.stream()
            .filter(log -> log.state() == LogState.DONE || log.state() == LogState.PARTLY)
            .toList();
    return new Completion(
        count(tallies, Tally.DONE),
        count(tallies, Tally.PARTLY),
        count(tallies, Tally.SKIPPED),
        count(tallies, Tally.MISSED),
        count(tallies, Tally.OPEN),
        count(tallies, Tally.TO_COME),
        row(tallies, false),
        row(tallies, true),
        trained.stream().mapToLong(log -> log.figures().seconds().orElse(0)).sum(),
        trained.stream().mapToLong(log -> log.figures().metres().orElse(0)).sum());
  }

  /** Sessions that count as trained. */
  public int trained() {
    return done + partly;
  }

  /** Sessions that had to be done by now. */
  public int due() {
    return done + partly + skipped + missed + open;
  }

  /** All sessions, due or to come. */
  public int total() {
    return due() + toCome;
  }

  /** Trained sessions in percent of those due, rounded half up; empty while nothing is due. */
  public OptionalInt percent() {
    return due() == 0
        ? OptionalInt.empty()
        : OptionalInt.of((200 * trained() + due()) / (2 * due()));
  }

  /** Whether nothing of it was due yet. */
  public boolean isToCome() {
    return due() == 0 && toCome > 0;
  }

  /** Whether all of it was trained. */
  public boolean isComplete() {
    return total() > 0 && trained() == total();
  }

  private static int count(List<Tally> tallies, Tally kind) {
    return (int) tallies.stream().filter(tally -> tally == kind).count();
  }

  private static int row(List<Tally> tallies, boolean best) {
    int row = 0;
    int most = 0;
    for (Tally tally : tallies) {
      if (tally.isTrained()) {
        row++;
        most = Math.max(most, row);
      } else if (tally == Tally.SKIPPED || tally == Tally.MISSED) {
        row = 0;
      }
    }
    return best ? most : row;
  }
}
