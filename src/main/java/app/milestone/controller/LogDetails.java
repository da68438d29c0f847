package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.LogState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the panel beside the log says of the chosen rows.
 *
 * @param title the day, or how many rows are chosen
 * @param type kind of the session; empty for several
 * @param name what it was
 * @param state how it was ticked; empty for several
 * @param stateText the same in words
 * @param result the large figure; may be empty
 * @param caption where it stands in the plan and how the circumstances were; may be empty
 * @param facts figures with their labels
 * @param groups splits, sets, climbs, blocks or what was chosen
 * @param mile what a 5K says about the mile
 * @param notes what the runner wrote; may be empty
 */
public record LogDetails(
    String title,
    Optional<SessionType> type,
    String name,
    Optional<LogState> state,
    String stateText,
    String result,
    String caption,
    List<Fact> facts,
    List<Group> groups,
    Optional<Arithmetic> mile,
    String notes) {

  /** A figure, its unit and its label. */
  public record Fact(String label, String value, String unit) {}

  /**
   * Lines that belong together.
   *
   * @param hint what the bars are drawn against; empty where there are none
   * @param remark what the lines say together; may be empty
   */
  public record Group(String title, String hint, List<Line> lines, String remark) {
    Group(String title, String hint, List<Line> lines) {
      this(title, hint, lines, "");
    }
  }

  /**
   * One line of a group.
   *
   * @param bar from −1, slower, to 1, faster, in parts of the longest bar; empty for none
   * @param delta difference with its sign; may be empty
   * @param isBest the fastest of its group
   */
  public record Line(String label, String value, OptionalDouble bar, String delta, boolean isBest) {
    static Line of(String label, String value) {
      return new Line(label, value, OptionalDouble.empty(), "", false);
    }
  }

  /** Figures from which a conclusion follows. */
  public record Arithmetic(String title, List<Line> lines, String conclusion) {}

  /** Whether it is about several rows. */
  public boolean isSum() {
    return type.isEmpty();
  }
}
