package app.milestone.controller;

import java.util.List;

/**
 * What a move would do, in sentences.
 *
 * @param facts what else changes, such as the new end of the plan
 * @param warnings what would be unwise
 */
public record MovePreview(List<String> facts, List<String> warnings) {
  public MovePreview {
    facts = List.copyOf(facts);
    warnings = List.copyOf(warnings);
  }
}
