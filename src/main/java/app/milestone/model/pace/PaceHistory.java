package app.milestone.model.pace;

import app.milestone.model.pace.PaceSource.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The pace sources of one run in the order they came into force; of one day the last counts.
 *
 * @param sources sorted by their first day
 */
public record PaceHistory(List<PaceSource> sources) {
  /** Sorts by date and keeps the order within a day. */
  public PaceHistory {
    sources = sources.stream().sorted(Comparator.comparing(PaceSource::from)).toList();
  }

  /**
   * The source in force on a day: the newest measured 5K or update by the runner; without one the
   * newest estimate from a mile; empty before the first.
   */
  public Optional<PaceSource> on(LocalDate date) {
    return newest(date, false).or(() -> newest(date, true));
  }

  private Optional<PaceSource> newest(LocalDate date, boolean estimates) {
    return sources.stream()
        .filter(source -> !source.from().isAfter(date))
        .filter(source -> estimates == (source.kind() == Kind.ESTIMATED_FROM_MILE))
        .reduce((_, later) -> later);
  }
}
