package app.milestone.controller;

import app.milestone.controller.ProgressChart.Part;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the progress screen shows now. */
public final class ProgressState {
  final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  final ReadOnlyBooleanWrapper allTime = new ReadOnlyBooleanWrapper();
  final ReadOnlyBooleanWrapper asTable = new ReadOnlyBooleanWrapper();
  final ReadOnlyObjectWrapper<ProgressPage> page = new ReadOnlyObjectWrapper<>(ProgressPage.NONE);
  final ReadOnlyObjectWrapper<Optional<UUID>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  final ReadOnlyObjectWrapper<LapsCard> laps = new ReadOnlyObjectWrapper<>(LapsCard.none(""));
  final ReadOnlyObjectWrapper<Set<Part>> parts =
      new ReadOnlyObjectWrapper<>(Set.copyOf(EnumSet.allOf(Part.class)));

  ProgressState() {}

  /** Whether the data has been read. */
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** Whether all tests are shown, not only those of this plan. */
  public ReadOnlyBooleanProperty allTime() {
    return allTime.getReadOnlyProperty();
  }

  /** Whether the tests are shown as a table. */
  public ReadOnlyBooleanProperty asTable() {
    return asTable.getReadOnlyProperty();
  }

  /** Everything but the laps. */
  public ReadOnlyObjectProperty<ProgressPage> page() {
    return page.getReadOnlyProperty();
  }

  /** The test whose laps are shown. */
  public ReadOnlyObjectProperty<Optional<UUID>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** The laps of the chosen test. */
  public ReadOnlyObjectProperty<LapsCard> laps() {
    return laps.getReadOnlyProperty();
  }

  /** The parts of the chart that are switched on. */
  public ReadOnlyObjectProperty<Set<Part>> parts() {
    return parts.getReadOnlyProperty();
  }
}
