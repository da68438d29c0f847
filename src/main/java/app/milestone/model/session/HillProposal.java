package app.milestone.model.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What to run at the next hill session: one rep more or 30 seconds longer after an easy one, never
 * both, and at most 5 times 4 minutes.
 *
 * @param climbs how often to run up
 * @param seconds length of each climb
 */
public record HillProposal(int climbs, int seconds) {
  /** Effort up to which a session counts as easy enough for more. */
  public static final int EASY_EFFORT = 7;

  /** Where to begin: 3 times 2 minutes. */
  public static final HillProposal FIRST = new HillProposal(3, 120);

  private static final int MOST_CLIMBS = 5;
  private static final int MOST_SECONDS = 240;
  private static final int STEP_SECONDS = 30;

  public HillProposal {
    if (climbs < 1 || seconds < 1) {
      throw new IllegalArgumentException(climbs + " climbs of " + seconds + " s");
    }
  }

  /** The climbs of a logged session, their mean length to the nearest 5 seconds, if any. */
  public static Optional<HillProposal> done(List<Rep> reps) {
    double mean =
        reps.stream()
            .filter(rep -> rep.millis().isPresent())
            .mapToLong(rep -> rep.millis().getAsLong())
            .average()
            .orElse(0);
    int count = (int) reps.stream().filter(rep -> rep.millis().isPresent()).count();
    int seconds = (int) Math.round(mean / 5000) * 5;
    return count == 0 || seconds == 0
        ? Optional.empty()
        : Optional.of(new HillProposal(count, seconds));
  }

  /**
   * What to choose from after this session, the first being the suggestion: more reps, then longer
   * ones after an easy session; the same again after a hard one, without an effort, or at the
   * limit.
   *
   * @param effort session RPE, 1 to 10
   * @param feltEasier whether the runner said that it got easier
   */
  public List<HillProposal> next(OptionalInt effort, boolean feltEasier) {
    List<HillProposal> choices = new ArrayList<>();
    if (feltEasier || effort.orElse(EASY_EFFORT + 1) <= EASY_EFFORT) {
      if (climbs < MOST_CLIMBS && seconds <= MOST_SECONDS) {
        choices.add(new HillProposal(climbs + 1, seconds));
      }
      if (seconds < MOST_SECONDS && climbs <= MOST_CLIMBS) {
        choices.add(new HillProposal(climbs, Math.min(MOST_SECONDS, seconds + STEP_SECONDS)));
      }
    }
    return choices.isEmpty() ? List.of(this) : List.copyOf(choices);
  }
}
