package app.milestone.model.plan;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.pace.Paces;
import app.milestone.model.race.TestKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The content of one session of a plan, copied into each run of the plan.
 *
 * <p>All texts are in the language of the plan file; empty ones are not shown. {@code summary} and
 * {@code purpose} may hold the placeholders {@code {target}} (the main target of the session, such
 * as "@ 0:56.2") and {@code {goal}} (the goal mile, such as "7:32").
 *
 * @param title name of the session, such as "Power Run"
 * @param tile short line for a calendar tile, such as "2 × 6 × 200 m"
 * @param detail second line of the tile, such as "90 s jog"; a target stands there if it is empty
 * @param headline what to do in one line, such as "2 × 6 × 200 m at mile goal pace"
 * @param summary what to do in a few words, for the week by week preview
 * @param purpose what it is good for, one sentence
 * @param advice sentences on how to do it well
 * @param hard whether it is hard: two hard sessions on neighbouring days call for a warning
 */
public record Prescription(
    SessionType type,
    String title,
    String tile,
    String detail,
    String headline,
    String summary,
    String purpose,
    List<String> advice,
    List<Step> steps,
    boolean hard) {

  public Prescription {
    Objects.requireNonNull(type);
    Objects.requireNonNull(tile);
    Objects.requireNonNull(detail);
    Objects.requireNonNull(headline);
    Objects.requireNonNull(summary);
    Objects.requireNonNull(purpose);
    advice = List.copyOf(advice);
    steps = List.copyOf(steps);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a session needs a title");
    }
  }

  /** A session of the runner's own, outside any plan. */
  public static Prescription titled(SessionType type, String title) {
    return new Prescription(type, title, "", "", title, "", "", List.of(), List.of(), type.hard());
  }

  /** The test that this session holds, if any; only a test session has one. */
  public Optional<TestKind> test() {
    return Steps.all(steps)
        .filter(Step.Test.class::isInstance)
        .map(step -> ((Step.Test) step).kind())
        .findFirst();
  }

  /** The first run that is not easy: its target and distance are the session's main target. */
  public Optional<Step.Run> mainRun() {
    return Steps.all(steps)
        .filter(Step.Run.class::isInstance)
        .map(Step.Run.class::cast)
        .filter(run -> run.target() != PaceTarget.EASY)
        .findFirst();
  }

  /** What can be filled in, in order, with the steps that lie between. */
  public List<Outline> outline() {
    return OutlineBuilder.outline(steps);
  }

  /** The groups of fields of {@link #outline()}, numbered from 0 in order. */
  public List<Outline.EntryGroup> entryGroups() {
    return outline().stream()
        .filter(Outline.EntryGroup.class::isInstance)
        .map(Outline.EntryGroup.class::cast)
        .toList();
  }

  /** About how long and how far at these paces, or empty if one that it needs is unknown. */
  public Optional<Estimate> estimate(Paces paces) {
    return estimate(paces::millisPerMetre);
  }

  /**
   * About how long and how far, or empty if a pace that it needs is unknown.
   *
   * @param secondsPerKilometre the pace of a target, if known
   */
  public Optional<Estimate> estimate(Function<PaceTarget, OptionalDouble> secondsPerKilometre) {
    return Estimate.of(steps, secondsPerKilometre);
  }

  /** Undoes {@link #toString()}; throws {@link IllegalArgumentException} for anything else. */
  public static Prescription parse(String text) {
    return PrescriptionParser.parse(text);
  }

  /** A compact notation, one line per step, that is stored with each planned session. */
  @Override
  public String toString() {
    return PrescriptionWriter.write(this);
  }
}
