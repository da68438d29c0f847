package app.milestone.storage;

import app.milestone.model.plan.SessionType;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.session.LogState;
import app.milestone.model.session.SkipReason;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * One line of the log, without its single reps.
 *
 * @param id identity of the log entry
 * @param plannedId the planned session it belongs to; empty for an extra session
 * @param date the day it counts for
 * @param state what the runner said of it
 * @param type kind of session
 * @param title words that name it
 * @param tile short line of what was asked for, such as "2 × 6 × 200 m"; may be empty
 * @param moved whether it was planned for another day
 * @param effort 1 to 10
 * @param seconds duration in seconds
 * @param metres distance in metres
 * @param notes free text, empty when there is none
 * @param skipReason why it was skipped
 * @param testId its test
 * @param testKind distance of its test
 * @param testTime time of its test over the full distance
 * @param timedReps number of reps with a time but no distance
 * @param averageMillis their average time in milliseconds
 * @param sets number of strength sets that were filled in
 * @param averageCount their average number of repetitions, rounded
 */
public record LogRow(
    UUID id,
    Optional<UUID> plannedId,
    LocalDate date,
    LogState state,
    SessionType type,
    String title,
    String tile,
    boolean moved,
    OptionalInt effort,
    OptionalInt seconds,
    OptionalInt metres,
    String notes,
    Optional<SkipReason> skipReason,
    Optional<UUID> testId,
    Optional<TestKind> testKind,
    Optional<RaceTime> testTime,
    int timedReps,
    OptionalLong averageMillis,
    int sets,
    OptionalInt averageCount) {

  /**
   * Sums over lines: what was done in whole or in part.
   *
   * @param logged number of sessions done or partly done
   * @param skipped number of sessions skipped
   * @param seconds duration of those logged, in seconds
   * @param metres distance of those logged, in metres
   */
  public record Totals(int logged, int skipped, long seconds, long metres) {

    public static Totals of(List<LogRow> rows) {
      List<LogRow> logged = rows.stream().filter(LogRow::isLogged).toList();
      int skipped = (int) rows.stream().filter(r -> r.state == LogState.SKIPPED).count();
      return new Totals(
          logged.size(),
          skipped,
          logged.stream().mapToLong(row -> row.seconds.orElse(0)).sum(),
          logged.stream().mapToLong(row -> row.metres.orElse(0)).sum());
    }
  }

  /** Whether it was done in whole or in part. */
  public boolean isLogged() {
    return state == LogState.DONE || state == LogState.PARTLY;
  }

  /**
   * Whether every word of the query occurs in title, short line, notes or the given words, whatever
   * the case and accents.
   *
   * @param shown other words that the line shows, such as its result
   */
  public boolean matches(String query, String shown) {
    String all = folded(String.join("\n", title, tile, notes, shown));
    for (String word : folded(query).split("\\s+")) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
