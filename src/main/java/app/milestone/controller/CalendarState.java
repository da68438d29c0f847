package app.milestone.controller;

import app.milestone.model.session.RunProgress;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Shows the calendar as it stands now. */
public final class CalendarState {

  /**
   * What is chosen.
   *
   * @param session one of the day's sessions; empty on a day without any
   */
  public record Choice(LocalDate date, Optional<UUID> session) {}

  /** How wide the inspector was dragged, in pixels at 100 % text; 0 as long as it was not. */
  public final DoubleProperty inspectorWidth = new SimpleDoubleProperty();

  /** What the "..." menu offers; others add to it. */
  public final ObservableList<MenuAction> menu = FXCollections.observableArrayList();

  final ReadOnlyObjectWrapper<CalendarPage> page = new ReadOnlyObjectWrapper<>(CalendarPage.BLANK);
  final ReadOnlyObjectWrapper<GoalStrip> goal = new ReadOnlyObjectWrapper<>(GoalStrip.HIDDEN);
  final ReadOnlyObjectWrapper<Optional<Choice>> choice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  final ReadOnlyObjectWrapper<SelectedSession> selected =
      new ReadOnlyObjectWrapper<>(SelectedSession.NONE);
  final ReadOnlyBooleanWrapper atToday = new ReadOnlyBooleanWrapper();
  final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  final ReadOnlyObjectWrapper<Optional<RunProgress>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The page that is drawn. */
  public ReadOnlyObjectProperty<CalendarPage> page() {
    return page.getReadOnlyProperty();
  }

  /** The strip above it. */
  public ReadOnlyObjectProperty<GoalStrip> goal() {
    return goal.getReadOnlyProperty();
  }

  /** The chosen day and session; empty before the first reading. */
  public ReadOnlyObjectProperty<Optional<Choice>> choice() {
    return choice.getReadOnlyProperty();
  }

  /** The chosen session in one line. */
  public ReadOnlyObjectProperty<SelectedSession> selected() {
    return selected.getReadOnlyProperty();
  }

  /** Whether today is chosen and on the page. */
  public ReadOnlyBooleanProperty atToday() {
    return atToday.getReadOnlyProperty();
  }

  /** Whether anything was read yet. */
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }
}
