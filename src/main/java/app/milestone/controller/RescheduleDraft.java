package app.milestone.controller;

import app.milestone.storage.Consequences;
import app.milestone.storage.Reschedule;
import java.util.List;
import java.util.Optional;

/**
 * What a form would change as it is filled in now, ready to be read.
 *
 * @param sentence what will change, or why nothing does; empty while a field cannot be read
 * @param warnings what would be unwise about it
 * @param figures numbers that follow from it
 * @param problem what is wrong with a field
 * @param save what to write; empty when nothing would change
 */
public record RescheduleDraft(
    String sentence,
    List<String> warnings,
    List<Figure> figures,
    Optional<Problem> problem,
    Optional<Save> save) {

  /** A number with its name. */
  public record Figure(String label, String value) {}

  /** What is wrong with a field and what to write instead. */
  public record Problem(FormField field, String text) {}

  /** What is written to the data. */
  public sealed interface Save {
    /** Other dates of a run. */
    record Dates(Reschedule change) implements Save {}

    /** Another target of a run. */
    record Target(Consequences change) implements Save {}
  }

  public RescheduleDraft {
    warnings = List.copyOf(warnings);
    figures = List.copyOf(figures);
  }

  /** A field is not filled in yet. */
  static RescheduleDraft waiting() {
    return nothing("");
  }

  /** Nothing would change, for this reason. */
  static RescheduleDraft nothing(String reason) {
    return new RescheduleDraft(reason, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  /** A field cannot be used as it is. */
  static RescheduleDraft wrong(FormField field, String text) {
    return new RescheduleDraft(
        "", List.of(), List.of(), Optional.of(new Problem(field, text)), Optional.empty());
  }

  /** Whether there is something to do. */
  public boolean isPossible() {
    return save.isPresent();
  }
}
