package app.milestone.controller;

import app.milestone.model.race.Condition;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.Surface;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Holds one open dialog of a test: what is typed into it, and what it says about that. */
public final class TestForm {
  private static final int MOST_LAPS = 5;

  /** What never changes while the dialog is open. */
  public record Frame(String title, TestKind kind, boolean isNew, String timeHint) {}

  public final StringProperty time = new SimpleStringProperty("");
  public final BooleanProperty fourLaps = new SimpleBooleanProperty();
  public final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();

  /** Whether what was typed as the date is none; the date is still the one before. */
  public final BooleanProperty dateUnreadable = new SimpleBooleanProperty();

  public final ObjectProperty<LapScheme> scheme = new SimpleObjectProperty<>();

  /** The laps as typed; the scheme says how many of them count. */
  public final List<StringProperty> laps =
      Stream.generate(() -> (StringProperty) new SimpleStringProperty(""))
          .limit(MOST_LAPS)
          .toList();

  public final ObjectProperty<Surface> surface = new SimpleObjectProperty<>(Surface.TRACK);
  public final ObjectProperty<Set<Condition>> conditions = new SimpleObjectProperty<>(Set.of());
  public final StringProperty temperature = new SimpleStringProperty("");

  /** 1 to 10, 0 for none. */
  public final IntegerProperty effort = new SimpleIntegerProperty();

  public final StringProperty notes = new SimpleStringProperty("");
  public final BooleanProperty updatePaces = new SimpleBooleanProperty();

  final ReadOnlyObjectWrapper<TestCheck> check = new ReadOnlyObjectWrapper<>();
  final ReadOnlyObjectWrapper<TestPreview> preview = new ReadOnlyObjectWrapper<>();
  final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  final TestLoad load;
  boolean disputed;
  boolean timeLeft;
  boolean temperatureLeft;
  boolean lapsLeft;
  boolean attempted;

  /** Index of the lap typed last; -1 when all came at once. */
  int lastLap = -1;

  private final Frame frame;
  private TestInput opened;
  private boolean proposed;
  private boolean paceTouched;

  TestForm(TestLoad load, Frame frame) {
    this.load = load;
    this.frame = frame;
  }

  public Frame frame() {
    return frame;
  }

  /** What is said beside the fields. */
  public ReadOnlyObjectProperty<TestCheck> check() {
    return check.getReadOnlyProperty();
  }

  /** What the test would mean. */
  public ReadOnlyObjectProperty<TestPreview> preview() {
    return preview.getReadOnlyProperty();
  }

  /** Whether it is being saved. */
  public ReadOnlyBooleanProperty saving() {
    return saving.getReadOnlyProperty();
  }

  /** The runner's day, after which nothing can be logged. */
  public LocalDate today() {
    return load.today();
  }

  TestInput input() {
    LapScheme cut = scheme.get();
    return new TestInput(
        load.id(),
        frame.kind(),
        time.get(),
        fourLaps.get(),
        date.get(),
        cut,
        laps.stream().limit(cut.count()).map(StringProperty::get).toList(),
        disputed,
        surface.get(),
        conditions.get(),
        temperature.get(),
        effort.get(),
        notes.get() == null ? "" : notes.get());
  }

  /** Starts a new test. */
  void begin(LocalDate day, Surface ground) {
    date.set(day);
    surface.set(ground);
    scheme.set(LapScheme.defaultFor(frame.kind(), ground));
    opened = input();
  }

  /** Shows a saved test. */
  void show(TestResult test, Formats formats) {
    time.set(TestTimes.typed(test.entered(), test.kind(), formats));
    fourLaps.set(test.fourLaps());
    date.set(test.date());
    surface.set(test.surface());
    scheme.set(test.scheme().orElseGet(() -> usualScheme(test)));
    for (int lap = 0; lap < test.laps().size(); lap++) {
      laps.get(lap).set(formats.exactTime(test.laps().get(lap)));
    }
    disputed = test.lapsDisputed();
    lapsLeft = true;
    conditions.set(test.conditions());
    temperature.set(degrees(test.temperature()));
    effort.set(test.effort().orElse(0));
    notes.set(test.notes());
    opened = input();
  }

  private static LapScheme usualScheme(TestResult test) {
    return test.fourLaps() ? LapScheme.FOUR_400 : LapScheme.defaultFor(test.kind(), test.surface());
  }

  private static String degrees(OptionalInt value) {
    return value.isEmpty() ? "" : Integer.toString(value.getAsInt()).replace("-", Formats.MINUS);
  }

  /** The runner has chosen: what is typed no longer changes the choice. */
  void paceTouched() {
    paceTouched = true;
  }

  /** Checks the update of the paces, or not, until the runner has chosen. */
  void propose(boolean checked) {
    paceTouched |= updatePaces.get() != proposed;
    if (!paceTouched) {
      proposed = checked;
      updatePaces.set(checked);
    }
  }

  /** Whether closing would lose something. */
  boolean isChanged() {
    return !input().equals(opened);
  }

  /** Calls back after every change of what is typed. */
  void listen(Runnable act) {
    InvalidationListener listener = _ -> act.run();
    Stream.<Observable>concat(
            laps.stream(),
            Stream.of(
                time,
                fourLaps,
                date,
                dateUnreadable,
                scheme,
                surface,
                conditions,
                temperature,
                effort,
                notes))
        .forEach(property -> property.addListener(listener));
  }

  /** Switches one condition on or off. */
  public void toggle(Condition condition) {
    Set<Condition> changed = EnumSet.noneOf(Condition.class);
    changed.addAll(conditions.get());
    if (!changed.remove(condition)) {
      changed.add(condition);
    }
    conditions.set(Set.copyOf(changed));
  }

  /** The time over the full distance, as far as it can be read. */
  Optional<RaceTime> full() {
    return input().full();
  }
}
