package app.milestone.controller;

import java.util.List;

/**
 * What the dialog of a test says beside its fields.
 *
 * @param echo how the time is read, where that differs from what is typed
 * @param timeError what is wrong with the time; empty when nothing is
 * @param conversion a time of four laps as a full mile; empty for a full mile
 * @param dateError what is wrong with the date
 * @param dateHint what else happened on this day
 * @param temperatureError what is wrong with the temperature
 * @param laps the line below the laps
 * @param problems the fields to put right before it can be saved, first to last
 * @param canSave whether Save works
 */
public record TestCheck(
    String echo,
    String timeError,
    String conversion,
    String dateError,
    String dateHint,
    String temperatureError,
    LapLine laps,
    List<Part> problems,
    boolean canSave) {

  /** The parts of the form that can be wrong. */
  public enum Part {
    TIME,
    DATE,
    LAPS,
    TEMPERATURE
  }

  /** What the line below the laps is about. */
  public enum LapState {
    /** Nothing to say. */
    NONE,
    /** The last lap is filled by the others, or some are still to come. */
    HINT,
    AGREE,
    /** They do not add up: offers the three ways out. */
    DISAGREE,
    /** They do not add up and the time is right. */
    DISPUTED,
    /** One of them is not a time, or some are missing when saving. */
    WRONG
  }

  /**
   * The line below the laps.
   *
   * @param strong its first sentence
   * @param more what follows it
   * @param useSum the button that takes the sum as the time; empty unless they disagree
   * @param outlined indexes of the laps to outline
   * @param prompts what stands in the empty fields
   */
  public record LapLine(
      LapState state,
      String strong,
      String more,
      String useSum,
      List<Integer> outlined,
      List<String> prompts) {
    /** Copies the lists. */
    public LapLine {
      outlined = List.copyOf(outlined);
      prompts = List.copyOf(prompts);
    }
  }

  /** Copies the list. */
  public TestCheck {
    problems = List.copyOf(problems);
  }

  /** How many fields are to be put right; each lap that cannot be read is one. */
  public int problemCount() {
    int laps = problems.contains(Part.LAPS) ? laps().outlined().size() : 1;
    return problems.size() + Math.max(1, laps) - 1;
  }
}
