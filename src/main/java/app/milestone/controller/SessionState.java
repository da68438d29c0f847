package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.model.session.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Shows one session in the inspector and holds what is being typed about it. */
public final class SessionState {
  /** How the fields stand to what is saved. */
  public enum Save {
    NOTHING,
    SAVING,
    SAVED,
    FAILED,
    /** Nothing can be saved here, and nothing waits for it. */
    LOOKING
  }

  /** What the main button of the inspector does. */
  public enum Act {
    MARK_DONE,
    TAKE_BACK,
    LOG_RESULT,
    OPEN_RESULT,
    NONE
  }

  /** One of several sessions on the day, by its title. */
  public record Sibling(UUID id, boolean isEntry, String title, boolean isShown) {}

  /**
   * What the inspector says above the fields.
   *
   * @param date day in words
   * @param nearness how far it is from today, as "In 3 days"; may be empty
   * @param type kind of the session; empty on a day without one
   * @param typeName the kind in words
   * @param title what to do in one line
   * @param caption where it stands in the plan and about how long it takes
   * @param purpose what it is good for
   * @param origin moved, attempt, extra; may be empty
   * @param advice how to do it well
   */
  public record Head(
      String date,
      String nearness,
      boolean isToday,
      Optional<SessionType> type,
      String typeName,
      String title,
      String caption,
      String purpose,
      List<Origin> origin,
      List<String> advice) {
    static final Head NONE =
        new Head("", "", false, Optional.empty(), "", "", "", "", List.of(), List.of());
  }

  /** A mark that says how the session came to stand on its day. */
  public record Origin(Kind kind, String text) {
    /** Which icon goes with it. */
    public enum Kind {
      MOVED,
      ATTEMPT,
      EXTRA
    }
  }

  /** The main button, what stands below it and which words tell the status. */
  public record Action(
      Act act, Status status, String text, String help, boolean canPartly, boolean canMove) {
    static final Action NONE = new Action(Act.NONE, Status.REST, "", "", false, false);
  }

  /**
   * What stands in and beside the fields while they are empty.
   *
   * @param hasFigures whether effort, duration and the like are asked for at all
   * @param proposal for the next session of this kind; may be empty
   * @param partly what was done so far, as "8 of 12 reps"; may be empty
   */
  public record Hints(
      boolean hasFigures,
      String durationPrompt,
      String distancePrompt,
      String distanceUnit,
      String proposal,
      String partly) {
    static final Hints NONE = new Hints(false, "", "", "", "", "");
  }

  /** The same session in the cycle before beside this one. */
  public record Comparison(String before, String now, List<Row> rows) {
    /** One figure of both. */
    public record Row(String name, String before, String now, String change) {}
  }

  /** The result of a test: its time and its laps, if there are any. */
  public record TestSummary(String time, String laps) {}

  /** How far down the inspector is scrolled, from 0 to 1. */
  public final DoubleProperty scrolled = new SimpleDoubleProperty();

  /** Duration as typed. */
  public final StringProperty duration = new SimpleStringProperty("");

  /** Distance as typed. */
  public final StringProperty distance = new SimpleStringProperty("");

  /** Free text. */
  public final StringProperty notes = new SimpleStringProperty("");

  /** 1 to 10; 0 is none. */
  public final IntegerProperty effort = new SimpleIntegerProperty();

  /** One of five faces from 1 to 5; 0 is none. */
  public final IntegerProperty feeling = new SimpleIntegerProperty();

  final ReadOnlyObjectWrapper<LocalDate> date = new ReadOnlyObjectWrapper<>();
  final ReadOnlyObjectWrapper<Optional<UUID>> plannedId = wrapper(Optional.empty());
  final ReadOnlyObjectWrapper<Optional<UUID>> entryId = wrapper(Optional.empty());
  final ReadOnlyObjectWrapper<Optional<UUID>> testId = wrapper(Optional.empty());
  final ReadOnlyObjectWrapper<Head> head = wrapper(Head.NONE);
  final ReadOnlyObjectWrapper<Action> action = wrapper(Action.NONE);
  final ReadOnlyObjectWrapper<SessionSteps> steps = wrapper(SessionSteps.NONE);
  final ReadOnlyObjectWrapper<List<Sibling>> siblings = wrapper(List.of());
  final ReadOnlyObjectWrapper<Optional<Comparison>> comparison = wrapper(Optional.empty());
  final ReadOnlyObjectWrapper<Optional<TestSummary>> test = wrapper(Optional.empty());
  final ReadOnlyObjectWrapper<Hints> hints = wrapper(Hints.NONE);
  final ReadOnlyObjectWrapper<Save> save = wrapper(Save.NOTHING);
  final ReadOnlyIntegerWrapper unreadable = new ReadOnlyIntegerWrapper();
  final ReadOnlyBooleanWrapper durationEstimated = new ReadOnlyBooleanWrapper();
  final ReadOnlyBooleanWrapper distanceEstimated = new ReadOnlyBooleanWrapper();
  final ReadOnlyStringWrapper durationProblem = new ReadOnlyStringWrapper("");
  final ReadOnlyStringWrapper distanceProblem = new ReadOnlyStringWrapper("");
  final ReadOnlyStringWrapper fade = new ReadOnlyStringWrapper("");

  private static <T> ReadOnlyObjectWrapper<T> wrapper(T value) {
    return new ReadOnlyObjectWrapper<>(value);
  }

  /** The day that is shown; null before the first. */
  public ReadOnlyObjectProperty<LocalDate> date() {
    return date.getReadOnlyProperty();
  }

  /** The planned session that is shown, if it is one. */
  public ReadOnlyObjectProperty<Optional<UUID>> plannedId() {
    return plannedId.getReadOnlyProperty();
  }

  /** The log entry that is shown, if anything was logged. */
  public ReadOnlyObjectProperty<Optional<UUID>> entryId() {
    return entryId.getReadOnlyProperty();
  }

  /** What stands above the fields. */
  public ReadOnlyObjectProperty<Head> head() {
    return head.getReadOnlyProperty();
  }

  /** The main button. */
  public ReadOnlyObjectProperty<Action> action() {
    return action.getReadOnlyProperty();
  }

  /** The steps; another instance means other fields. */
  public ReadOnlyObjectProperty<SessionSteps> steps() {
    return steps.getReadOnlyProperty();
  }

  /** All sessions of the day; fewer than two need no choice. */
  public ReadOnlyObjectProperty<List<Sibling>> siblings() {
    return siblings.getReadOnlyProperty();
  }

  /** The same session in the cycle before. */
  public ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
    return comparison.getReadOnlyProperty();
  }

  /** The result, for a test that has one. */
  public ReadOnlyObjectProperty<Optional<TestSummary>> test() {
    return test.getReadOnlyProperty();
  }

  /** Prompts, units and the proposal for next time. */
  public ReadOnlyObjectProperty<Hints> hints() {
    return hints.getReadOnlyProperty();
  }

  /** How the fields stand to what is saved. */
  public ReadOnlyObjectProperty<Save> save() {
    return save.getReadOnlyProperty();
  }

  /** How many fields are marked since they cannot be read, and so are not saved. */
  public ReadOnlyIntegerProperty unreadable() {
    return unreadable.getReadOnlyProperty();
  }

  /** Whether the duration was filled in from the plan and not typed. */
  public ReadOnlyBooleanProperty durationEstimated() {
    return durationEstimated.getReadOnlyProperty();
  }

  /** Whether the distance was filled in from the plan and not typed. */
  public ReadOnlyBooleanProperty distanceEstimated() {
    return distanceEstimated.getReadOnlyProperty();
  }

  /** How to write the duration, while it cannot be read; else empty. */
  public ReadOnlyStringProperty durationProblem() {
    return durationProblem.getReadOnlyProperty();
  }

  /** How to write the distance, while it cannot be read; else empty. */
  public ReadOnlyStringProperty distanceProblem() {
    return distanceProblem.getReadOnlyProperty();
  }

  /** How the later reps compare with the earlier ones; empty while too few are entered. */
  public ReadOnlyStringProperty fade() {
    return fade.getReadOnlyProperty();
  }
}
