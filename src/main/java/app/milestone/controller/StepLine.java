package app.milestone.controller;

import app.milestone.model.plan.Outline;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One line of the steps of a session on the screen: words to read, or fields to fill in. */
public sealed interface StepLine {
  /**
   * Something to do between the fields.
   *
   * @param label what to do
   * @param detail how long, or more words; may be empty
   * @param mark that it is assumed or added by the app; empty for what the plan prints
   */
  record Words(String label, String detail, String mark) implements StepLine {}

  /** Fields of one kind under a common head. */
  final class Fields implements StepLine {
    /** What is written above the fields. */
    public record Head(Outline.Kind kind, String title, String subtitle, String help) {}

    private final Head head;
    private final List<EntryField> fields;
    private final ReadOnlyStringWrapper average = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    Fields(Head head, List<EntryField> fields) {
      this.head = head;
      this.fields = List.copyOf(fields);
    }

    public Head head() {
      return head;
    }

    public List<EntryField> fields() {
      return fields;
    }

    /** The mean of what was entered and how it faded; empty while nothing is entered. */
    public ReadOnlyStringProperty average() {
      return average.getReadOnlyProperty();
    }

    /** One sentence on how to write a field that cannot be read; empty if all can. */
    public ReadOnlyStringProperty problem() {
      return problem.getReadOnlyProperty();
    }

    void showAverage(String text) {
      average.set(text);
    }

    void markWrong() {
      fields.forEach(field -> field.mark(field.isUnreadable()));
      clearProblem();
    }

    /** Takes away the outline and the sentence once everything can be read. */
    void clearProblem() {
      fields.stream().filter(field -> !field.isUnreadable()).forEach(field -> field.mark(false));
      boolean anyWrong = fields.stream().anyMatch(field -> field.wrong().get());
      problem.set(anyWrong ? head.help() : "");
    }
  }
}
