package app.milestone.controller;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Holds which dialogs about tests are open. */
public final class TestState {
  final ReadOnlyObjectWrapper<Optional<TestForm>> form =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  final ReadOnlyObjectWrapper<Optional<GoalChoice>> choice =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The test that is being logged or edited. */
  public ReadOnlyObjectProperty<Optional<TestForm>> form() {
    return form.getReadOnlyProperty();
  }

  /** The goals to choose from after a 5K. */
  public ReadOnlyObjectProperty<Optional<GoalChoice>> choice() {
    return choice.getReadOnlyProperty();
  }
}
