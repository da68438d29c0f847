package app.milestone.controller;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One way to reschedule, with its fields and what it would change as they are filled in. */
public final class RescheduleForm {
  /** What the form is called, and its main button. */
  record Words(String title, String action, LocalDate today) {}

  private final RescheduleKind kind;
  private final Words words;
  private final List<FormField> fields;
  private final Supplier<RescheduleDraft> drafts;
  private final ReadOnlyObjectWrapper<RescheduleDraft> draft = new ReadOnlyObjectWrapper<>();

  RescheduleForm(
      RescheduleKind kind, Words words, List<FormField> fields, Supplier<RescheduleDraft> drafts) {
    this.kind = kind;
    this.words = words;
    this.fields = List.copyOf(fields);
    this.drafts = drafts;
    fields.forEach(field -> field.input().addListener(_ -> refresh()));
    refresh();
  }

  private void refresh() {
    RescheduleDraft now = drafts.get();
    for (FormField field : fields) {
      field.showError(
          now.problem()
              .filter(problem -> problem.field() == field)
              .map(RescheduleDraft.Problem::text)
              .orElse(""));
    }
    draft.set(now);
  }

  /** What it does. */
  public RescheduleKind kind() {
    return kind;
  }

  public String title() {
    return words.title();
  }

  /** The words of the main button. */
  public String action() {
    return words.action();
  }

  /** The runner's calendar day. */
  public LocalDate today() {
    return words.today();
  }

  public List<FormField> fields() {
    return fields;
  }

  /** What would change now. */
  public ReadOnlyObjectProperty<RescheduleDraft> draft() {
    return draft.getReadOnlyProperty();
  }
}
