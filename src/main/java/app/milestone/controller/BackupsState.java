package app.milestone.controller;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Shows when the data was backed up and checked last, and what came of it. */
public final class BackupsState {
  final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
  final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  final ReadOnlyObjectWrapper<Optional<Path>> second =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  final ReadOnlyStringWrapper secondProblem = new ReadOnlyStringWrapper("");
  final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  final ReadOnlyStringWrapper checked = new ReadOnlyStringWrapper("");
  final ReadOnlyBooleanWrapper damaged = new ReadOnlyBooleanWrapper();
  final ReadOnlyObjectWrapper<Optional<RestoreForm>> form =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The last backup in words. */
  public ReadOnlyStringProperty last() {
    return last.getReadOnlyProperty();
  }

  /** Why the last backup failed and what to do; empty when it did not. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** A folder that gets every backup too. */
  public ReadOnlyObjectProperty<Optional<Path>> second() {
    return second.getReadOnlyProperty();
  }

  /** Why the folder chosen last cannot be the second one; empty when it can. */
  public ReadOnlyStringProperty secondProblem() {
    return secondProblem.getReadOnlyProperty();
  }

  /** Whether a backup or a check is under way. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** What the last check found, in words; empty before one. */
  public ReadOnlyStringProperty checked() {
    return checked.getReadOnlyProperty();
  }

  /** Whether that check found damage. */
  public ReadOnlyBooleanProperty damaged() {
    return damaged.getReadOnlyProperty();
  }

  /** The backups to choose from, while the dialog is open. */
  public ReadOnlyObjectProperty<Optional<RestoreForm>> form() {
    return form.getReadOnlyProperty();
  }
}
