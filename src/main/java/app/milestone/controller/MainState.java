package app.milestone.controller;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Holds which place the window shows. */
public final class MainState {
  final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.CALENDAR);

  /** The place shown now. */
  public ReadOnlyObjectProperty<Place> place() {
    return place.getReadOnlyProperty();
  }
}
