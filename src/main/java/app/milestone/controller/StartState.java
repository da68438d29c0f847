package app.milestone.controller;

import app.milestone.model.race.Sex;
import app.milestone.model.session.RunStart;
import app.milestone.model.session.WeekOrder;
import app.milestone.model.settings.Settings;
import app.milestone.model.settings.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

/** Holds what is typed at the start of a plan, and what follows from it. */
public final class StartState {
  /** Which part of the start is shown. */
  public enum Step {
    CHOOSE,
    FILL_IN
  }

  /** Where the mile to start from comes from. */
  public enum Way {
    /** The newest mile test that was logged. */
    LATEST,
    /** A time that is typed in. */
    KNOWN,
    /** It is still to be run, or left out. */
    LATER
  }

  /** Where the mile to start from comes from. */
  public final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.KNOWN);

  /** The typed time is one of a 5K. */
  public final BooleanProperty fromFiveK = new SimpleBooleanProperty();

  /** The typed time is one of four laps of 400 m. */
  public final BooleanProperty fourLaps = new SimpleBooleanProperty();

  /** The time as typed. */
  public final StringProperty time = new SimpleStringProperty("");

  /** Whether the time field was left, so that unfinished times are pointed out. */
  public final BooleanProperty timeLeft = new SimpleBooleanProperty();

  /** The day of the typed time. */
  public final ObjectProperty<LocalDate> testDate = new SimpleObjectProperty<>();

  /** What was typed as the day of the time is no date. */
  public final BooleanProperty testDateUnreadable = new SimpleBooleanProperty();

  /** Seconds to gain, as typed. */
  public final StringProperty gain = new SimpleStringProperty("");

  /** Whether the screen is opened to type another target. */
  public final BooleanProperty asksTarget = new SimpleBooleanProperty();

  /** Whether the plan is counted back from a race. */
  public final BooleanProperty byRace = new SimpleBooleanProperty();

  /** The wanted Day 1. */
  public final ObjectProperty<LocalDate> startDate = new SimpleObjectProperty<>();

  /** The day of the race. */
  public final ObjectProperty<LocalDate> raceDate = new SimpleObjectProperty<>();

  /** What was typed as Day 1 is no date. */
  public final BooleanProperty startDateUnreadable = new SimpleBooleanProperty();

  /** What was typed as the day of the race is no date. */
  public final BooleanProperty raceDateUnreadable = new SimpleBooleanProperty();

  /** Which of the offered ways to a near race is taken, from 0. */
  public final IntegerProperty offer = new SimpleIntegerProperty();

  /** Swapped days of the week. */
  public final ObjectProperty<WeekOrder> order = new SimpleObjectProperty<>(WeekOrder.PRINTED);

  /** Keys of the chosen options of the plan. */
  public final ObjectProperty<Set<String>> options = new SimpleObjectProperty<>(Set.of());

  /** Sex, if given. */
  public final ObjectProperty<Optional<Sex>> sex = new SimpleObjectProperty<>(Optional.empty());

  /** Year of birth as typed. */
  public final StringProperty birthYear = new SimpleStringProperty("");

  /** Unit of distances and paces. */
  public final ObjectProperty<Units> units = new SimpleObjectProperty<>(Units.KILOMETRES);

  final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILL_IN);
  final ReadOnlyObjectWrapper<List<LibraryPlan>> plans = new ReadOnlyObjectWrapper<>(List.of());
  final ReadOnlyObjectWrapper<Optional<LibraryPlan>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  final ReadOnlyObjectWrapper<Optional<StartPage>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  final ReadOnlyBooleanWrapper offersImport = new ReadOnlyBooleanWrapper();

  StartState() {}

  /** Empties the fields and fills in what is known of the runner. */
  void reset(Settings settings, LocalDate today) {
    units.set(settings.units());
    sex.set(settings.sex());
    OptionalInt year = settings.birthYear();
    birthYear.set(year.isPresent() ? Integer.toString(year.getAsInt()) : "");
    time.set("");
    timeLeft.set(false);
    fromFiveK.set(false);
    fourLaps.set(false);
    testDate.set(today);
    gain.set(Long.toString(RunStart.USUAL_GAIN_MILLIS / 1000));
    byRace.set(false);
    startDate.set(RunStart.suggestedStart(today));
    raceDate.set(null);
    offer.set(0);
  }

  /** The part that is shown. */
  public ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /** Whether everything of another computer can be brought in, as there is nothing here yet. */
  public ReadOnlyBooleanProperty offersImport() {
    return offersImport.getReadOnlyProperty();
  }

  /** The plans on offer. */
  public ReadOnlyObjectProperty<List<LibraryPlan>> plans() {
    return plans.getReadOnlyProperty();
  }

  /** The chosen plan. */
  public ReadOnlyObjectProperty<Optional<LibraryPlan>> plan() {
    return plan.getReadOnlyProperty();
  }

  /** Everything that follows from what is typed; empty until the data is read. */
  public ReadOnlyObjectProperty<Optional<StartPage>> page() {
    return page.getReadOnlyProperty();
  }

  /** Everything that a person can change. */
  Observable[] typed() {
    return new Observable[] {
      way,
      fromFiveK,
      fourLaps,
      time,
      timeLeft,
      testDate,
      gain,
      byRace,
      startDate,
      raceDate,
      offer,
      order,
      options,
      sex,
      birthYear,
      units,
      testDateUnreadable,
      startDateUnreadable,
      raceDateUnreadable
    };
  }
}
