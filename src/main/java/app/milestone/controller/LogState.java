package app.milestone.controller;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Holds what the log shows: its rows, which of them are chosen, and what is said of these. */
public final class LogState {
  /** What is typed into the search field. */
  public final StringProperty query = new SimpleStringProperty("");

  final ReadOnlyObjectWrapper<LogPage> page = new ReadOnlyObjectWrapper<>(LogPage.NONE);
  final ReadOnlyIntegerWrapper arrived = new ReadOnlyIntegerWrapper();
  private final BooleanBinding loaded = Bindings.createBooleanBinding(this::isRead, page);
  final ReadOnlyObjectWrapper<List<UUID>> chosen = new ReadOnlyObjectWrapper<>(List.of());
  final ReadOnlyObjectWrapper<Optional<LogDetails>> details =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  final ReadOnlyObjectWrapper<Optional<UUID>> edited =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The rows and their sums. */
  public ReadOnlyObjectProperty<LogPage> page() {
    return page.getReadOnlyProperty();
  }

  /** Grows when rows of the page got their words. */
  public ReadOnlyIntegerProperty arrived() {
    return arrived.getReadOnlyProperty();
  }

  private boolean isRead() {
    return page.get() != LogPage.NONE;
  }

  /** Whether the log has been read. */
  public ObservableValue<Boolean> loaded() {
    return loaded;
  }

  /** The rows that are chosen. */
  public ReadOnlyObjectProperty<List<UUID>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** What is said of the chosen rows; empty while none is. */
  public ReadOnlyObjectProperty<Optional<LogDetails>> details() {
    return details.getReadOnlyProperty();
  }

  /** The entry whose fields are open. */
  public ReadOnlyObjectProperty<Optional<UUID>> edited() {
    return edited.getReadOnlyProperty();
  }
}
