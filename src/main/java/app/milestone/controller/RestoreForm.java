package app.milestone.controller;

import app.milestone.storage.Backup;
import app.milestone.storage.BackupRepository.Condition;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Holds the backups to choose from and what the chosen one would change. */
public final class RestoreForm {
  /**
   * One backup.
   *
   * @param title when it was made
   * @param detail why, and what is in it
   * @param condition whether it can be restored
   */
  public record Choice(Backup backup, String title, String detail, Condition condition) {
    /** Whether the person may choose it. */
    public boolean isRestorable() {
      return condition.isRestorable();
    }
  }

  final ReadOnlyObjectWrapper<Optional<Choice>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  final ReadOnlyStringWrapper change = new ReadOnlyStringWrapper("");
  private final List<Choice> choices;

  RestoreForm(List<Choice> choices) {
    this.choices = List.copyOf(choices);
  }

  /** The newest first. */
  public List<Choice> choices() {
    return choices;
  }

  /** The one that is chosen. */
  public ReadOnlyObjectProperty<Optional<Choice>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** What restoring the chosen one would change, in words. */
  public ReadOnlyStringProperty change() {
    return change.getReadOnlyProperty();
  }
}
