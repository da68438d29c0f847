package app.milestone.controller;

import app.milestone.model.session.Rep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps of one session on the screen.
 *
 * @param lines words and fields in the order of the session
 * @param target the main target in words, as "target 0:56.2 per 200 m"; empty without one
 */
public record SessionSteps(List<StepLine> lines, String target) {
  static final SessionSteps NONE = new SessionSteps(List.of(), "");

  public SessionSteps {
    lines = List.copyOf(lines);
  }

  /** The groups of fields. */
  public List<StepLine.Fields> groups() {
    return lines.stream()
        .filter(StepLine.Fields.class::isInstance)
        .map(StepLine.Fields.class::cast)
        .toList();
  }

  /** All fields in the order in which they are filled in. */
  public List<EntryField> fields() {
    return groups().stream().map(StepLine.Fields::fields).flatMap(Collection::stream).toList();
  }

  /** What is entered; an unreadable field counts as what it held before. */
  List<Rep> entered() {
    return fields().stream().map(EntryField::entered).flatMap(Optional::stream).toList();
  }

  boolean isDirty() {
    return fields().stream().anyMatch(EntryField::isDirty);
  }

  int countWrong() {
    return (int) fields().stream().filter(field -> field.wrong().get()).count();
  }

  void load(List<Rep> reps) {
    for (EntryField field : fields()) {
      field.load(reps.stream().filter(field::isAt).findFirst());
    }
  }

  void accept(List<Rep> reps) {
    for (EntryField field : fields()) {
      field.accept(reps.stream().filter(field::isAt).findFirst());
    }
  }

  /** Fills in a list of values from a field on; returns how many were taken. */
  int fill(EntryField first, String list) {
    List<String> values =
        Stream.of(list.strip().split("[\\s;]+")).filter(value -> !value.isEmpty()).toList();
    List<EntryField> targets = new ArrayList<>(fields());
    targets.subList(0, targets.indexOf(first)).clear();
    targets.removeIf(field -> !field.hasText());
    int count = Math.min(values.size(), targets.size());
    for (int i = 0; i < count; i++) {
      targets.get(i).text.set(values.get(i));
    }
    return count;
  }

  /** The field so many places on in the order of filling in. */
  public Optional<EntryField> after(EntryField field, int places) {
    List<EntryField> fields = fields();
    int index = fields.indexOf(field) + places;
    return index >= 0 && index < fields.size() ? Optional.of(fields.get(index)) : Optional.empty();
  }
}
