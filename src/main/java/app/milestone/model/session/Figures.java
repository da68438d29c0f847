package app.milestone.model.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the runner entered about a session; every part is optional.
 *
 * @param effort session RPE, 1 to 10
 * @param feeling one of five faces
 * @param seconds duration in seconds
 * @param secondsEstimated the duration was filled in from the plan, not typed
 * @param metres distance in metres
 * @param metresEstimated the distance was filled in from the plan, not typed
 * @param notes free text, empty when there is none
 * @param reps the fields of the steps, ordered by group and index
 */
public record Figures(
    OptionalInt effort,
    Optional<Feeling> feeling,
    OptionalInt seconds,
    boolean secondsEstimated,
    OptionalInt metres,
    boolean metresEstimated,
    String notes,
    List<Rep> reps) {

  /** Nothing entered. */
  public static final Figures NONE =
      new Figures(
          OptionalInt.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          false,
          OptionalInt.empty(),
          false,
          "",
          List.of());

  public Figures {
    if (effort.isPresent() && (effort.getAsInt() < 1 || effort.getAsInt() > 10)) {
      throw new IllegalArgumentException("effort " + effort.getAsInt());
    }
    if (seconds.orElse(0) < 0 || metres.orElse(0) < 0) {
      throw new IllegalArgumentException("negative duration or distance");
    }
    reps = reps.stream().sorted().toList();
  }

  /** Whether nothing at all was entered by hand. */
  public boolean isEmpty() {
    return effort.isEmpty()
        && feeling.isEmpty()
        && (seconds.isEmpty() || secondsEstimated)
        && (metres.isEmpty() || metresEstimated)
        && notes.isEmpty()
        && reps.isEmpty();
  }

  public Figures withEffort(OptionalInt value) {
    return new Figures(
        value, feeling, seconds, secondsEstimated, metres, metresEstimated, notes, reps);
  }

  public Figures withFeeling(Optional<Feeling> value) {
    return new Figures(
        effort, value, seconds, secondsEstimated, metres, metresEstimated, notes, reps);
  }

  /** With another duration in seconds. */
  public Figures withSeconds(OptionalInt value, boolean estimated) {
    return new Figures(effort, feeling, value, estimated, metres, metresEstimated, notes, reps);
  }

  /** With another distance in metres. */
  public Figures withMetres(OptionalInt value, boolean estimated) {
    return new Figures(effort, feeling, seconds, secondsEstimated, value, estimated, notes, reps);
  }

  public Figures withNotes(String value) {
    return new Figures(
        effort, feeling, seconds, secondsEstimated, metres, metresEstimated, value, reps);
  }

  public Figures withReps(List<Rep> value) {
    return new Figures(
        effort, feeling, seconds, secondsEstimated, metres, metresEstimated, notes, value);
  }
}
