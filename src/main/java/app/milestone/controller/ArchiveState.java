package app.milestone.controller;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Holds how far an export or an import has got, and what is wrong with the file. */
public final class ArchiveState {
  final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
  final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
  final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  ArchiveState() {}

  /** Whether an export or an import is under way. */
  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /** What is being done, and how far it has got. */
  public ReadOnlyStringProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** The part that is done, from 0 to 1. */
  public ReadOnlyDoubleProperty fraction() {
    return fraction.getReadOnlyProperty();
  }

  /** Why nothing was imported; else empty. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  void show(String text, double part) {
    running.set(true);
    progress.set(text);
    fraction.set(part);
  }

  void end() {
    running.set(false);
  }
}
