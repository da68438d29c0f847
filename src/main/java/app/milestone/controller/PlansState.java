package app.milestone.controller;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Holds the plans, a file that is being checked, and the text that is being edited. */
public final class PlansState {
  /** The text of the plan that is being edited. */
  public final StringProperty text = new SimpleStringProperty("");

  final ReadOnlyObjectWrapper<Optional<PlansPage>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  final ReadOnlyObjectWrapper<Optional<PlanCheck>> check =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  final ReadOnlyObjectWrapper<Optional<PlanCheck>> edited =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  PlansState() {}

  /** The plans; empty until they are read. */
  public ReadOnlyObjectProperty<Optional<PlansPage>> page() {
    return page.getReadOnlyProperty();
  }

  /** The file that is being checked before it is added. */
  public ReadOnlyObjectProperty<Optional<PlanCheck>> check() {
    return check.getReadOnlyProperty();
  }

  /** The plan that is being edited, as its text stands. */
  public ReadOnlyObjectProperty<Optional<PlanCheck>> edited() {
    return edited.getReadOnlyProperty();
  }
}
