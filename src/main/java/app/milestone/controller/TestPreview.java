package app.milestone.controller;

import java.util.List;
import java.util.Optional;

/**
 * What a test would mean, shown beside its form while it is typed.
 *
 * @param result the time, or a dash
 * @param newBest whether it is the runner's fastest mile so far
 * @param reached the sentence for a target that is reached; empty otherwise
 * @param strong the difference to the baseline
 * @param difference what follows it
 * @param bar the way from baseline to target
 * @param variation whether the difference is more than chance; empty without one
 * @param variationAbout the measure behind that; empty without one
 * @param flags why the two tests are not quite comparable; empty when they are
 * @param facts names and values, top to bottom
 * @param notes small lines below the facts
 * @param pacing how it was paced
 * @param paces what it changes about the 5K-based paces
 */
public record TestPreview(
    String result,
    boolean newBest,
    String reached,
    String strong,
    String difference,
    Optional<Way> bar,
    String variation,
    String variationAbout,
    String flags,
    List<Fact> facts,
    List<String> notes,
    LapJudgement pacing,
    Optional<PaceOffer> paces) {

  /** The bar from the baseline to the target, with its three labels. */
  public record Way(double fraction, String from, String left, String to) {}

  /** One line of figures. */
  public record Fact(String name, String value) {}

  /**
   * How the test was paced.
   *
   * @param even the even lap; empty without laps
   * @param verdict the words for it, or what is missing
   * @param advice the coach's two checks; empty without laps
   * @param bars one for each lap; empty without laps
   */
  public record LapJudgement(String even, String verdict, List<Advice> advice, List<LapBar> bars) {
    /** Copies the lists. */
    public LapJudgement {
      advice = List.copyOf(advice);
      bars = List.copyOf(bars);
    }
  }

  /** One of the coach's checks. */
  public record Advice(boolean followed, String text) {}

  /** A lap against the even pace; negative milliseconds are faster. */
  public record LapBar(long millis, String text, boolean fastest) {}

  /**
   * What happens to the 5K-based paces.
   *
   * @param optional whether the runner chooses; else it follows by itself
   * @param title the choice, or what follows
   * @param lines old and new figures, and a warning
   */
  public record PaceOffer(boolean optional, String title, List<String> lines) {
    /** Copies the list. */
    public PaceOffer {
      lines = List.copyOf(lines);
    }
  }

  /** Copies the lists. */
  public TestPreview {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
  }
}
