package app.milestone.controller;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Shows the form with which the plan is being rescheduled, if one is open. */
public final class RescheduleState {
  final ReadOnlyObjectWrapper<Optional<RescheduleForm>> form =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The open form. */
  public ReadOnlyObjectProperty<Optional<RescheduleForm>> form() {
    return form.getReadOnlyProperty();
  }
}
