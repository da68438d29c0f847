package app.milestone.controller;

import app.milestone.controller.StartState.Way;
import app.milestone.model.pace.Equivalence;
import app.milestone.model.pace.Goal;
import app.milestone.model.plan.Plan;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.Sex;
import app.milestone.model.race.TestDraft;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.RaceDates;
import app.milestone.model.session.RunStart;
import app.milestone.model.session.WeekOrder;
import app.milestone.model.settings.Settings;
import app.milestone.model.settings.Units;
import app.milestone.storage.Season;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;

/** What was typed at one moment, read and checked. */
record StartChoices(
    LibraryPlan library,
    Season season,
    LocalDate today,
    Way way,
    boolean fromFiveK,
    boolean fourLaps,
    String time,
    boolean timeLeft,
    LocalDate testDate,
    String gain,
    boolean byRace,
    LocalDate startDate,
    LocalDate raceDate,
    int offer,
    WeekOrder order,
    Set<String> options,
    Optional<Sex> sex,
    String birthYear,
    Units units) {
  private static final RaceTime FASTEST_MILE = new RaceTime(220_000);
  private static final RaceTime SLOWEST_MILE = new RaceTime(1_200_000);
  private static final RaceTime FASTEST_FIVE_K = new RaceTime(755_000);
  private static final RaceTime SLOWEST_FIVE_K = new RaceTime(90 * 60_000);
  private static final int FIRST_BIRTH_YEAR = 1900;

  static StartChoices of(StartState state, Season season, LocalDate today) {
    return new StartChoices(
        state.plan.get().orElseThrow(),
        season,
        today,
        state.way.get(),
        state.fromFiveK.get(),
        state.fourLaps.get() && !state.fromFiveK.get(),
        state.time.get(),
        state.timeLeft.get(),
        read(state.testDate, state.testDateUnreadable),
        state.gain.get(),
        state.byRace.get(),
        read(state.startDate, state.startDateUnreadable),
        read(state.raceDate, state.raceDateUnreadable),
        state.offer.get(),
        state.order.get(),
        state.options.get(),
        state.sex.get(),
        state.birthYear.get(),
        state.units.get());
  }

  private static LocalDate read(ObjectProperty<LocalDate> date, BooleanProperty unreadable) {
    return unreadable.get() ? null : date.get();
  }

  Plan plan() {
    return library.plan();
  }

  /** Whether the plan is about a mile time. */
  boolean hasMileTest() {
    return plan().before().flatMap(it -> it.test()).filter(TestKind.MILE::equals).isPresent()
        || plan().lastTest(TestKind.MILE).isPresent();
  }

  boolean isKnown() {
    return way == Way.KNOWN;
  }

  /** Whether the goal mile counts. */
  boolean hasGoal() {
    return hasMileTest() && way != Way.LATER;
  }

  /** The newest mile test that was logged. */
  Optional<TestResult> latest() {
    return season.tests().stream()
        .filter(test -> test.kind() == TestKind.MILE)
        .reduce((_, later) -> later);
  }

  /** The typed time, as it was run. */
  Optional<RaceTime> typed() {
    return RaceTime.parse(time).filter(it -> !isTooFast(it) && !isTooSlow(it));
  }

  boolean isTooFast(RaceTime typed) {
    return fromFiveK ? typed.isFasterThan(FASTEST_FIVE_K) : mile(typed).isFasterThan(FASTEST_MILE);
  }

  boolean isTooSlow(RaceTime typed) {
    return fromFiveK ? SLOWEST_FIVE_K.isFasterThan(typed) : SLOWEST_MILE.isFasterThan(mile(typed));
  }

  RaceTime slowest() {
    return fromFiveK ? SLOWEST_FIVE_K : SLOWEST_MILE;
  }

  private RaceTime mile(RaceTime typed) {
    return fourLaps ? TestResult.mileFromFourLaps(typed) : typed;
  }

  boolean isDateGood() {
    return testDate != null && !testDate.isAfter(today);
  }

  /** The test that the typed time makes, with a new identity. */
  private Optional<TestResult> typedTest(UUID id) {
    return typed()
        .filter(_ -> isDateGood())
        .map(
            it ->
                fromFiveK
                    ? new TestDraft(
                            id, TestKind.MILE, testDate, Equivalence.mileFromFiveK(it).time())
                        .estimated(true)
                        .build()
                    : new TestDraft(id, TestKind.MILE, testDate, it).entered(it, fourLaps).build());
  }

  /** The 5K that the typed time is, with a new identity. */
  Optional<TestResult> fiveK(UUID newId) {
    return typed()
        .filter(_ -> isKnown() && fromFiveK && isDateGood())
        .map(time -> new TestDraft(newId, TestKind.FIVE_K, testDate, time).build());
  }

  /** The test to start from, if there is one. */
  Optional<TestResult> baseline(UUID newId) {
    return switch (way) {
      case LATEST -> latest();
      case KNOWN -> typedTest(newId);
      case LATER -> Optional.empty();
    };
  }

  /** The gain in milliseconds; empty when it cannot be read. */
  OptionalLong gainMillis() {
    String text = gain.strip().replace(',', '.');
    if (!text.matches("\\d{1,3}(\\.\\d)?")) {
      return OptionalLong.empty();
    }
    long millis = new BigDecimal(text).movePointRight(3).longValueExact();
    return millis > 0 ? OptionalLong.of(millis) : OptionalLong.empty();
  }

  /** The goal that the gain sets on a baseline. */
  Optional<RaceTime> goal(TestResult baseline) {
    OptionalLong millis = gainMillis();
    return millis.isPresent() && millis.getAsLong() < baseline.time().millis() / 2
        ? Optional.of(Goal.gainValue(baseline.time(), millis.getAsLong()))
        : Optional.empty();
  }

  OptionalInt year() {
    String text = birthYear.strip();
    if (!text.matches("\\d{4}")) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(text);
    return year >= FIRST_BIRTH_YEAR && year < today.getYear()
        ? OptionalInt.of(year)
        : OptionalInt.empty();
  }

  boolean isYearGood() {
    return birthYear.isBlank() || year().isPresent();
  }

  /** The ways to the race. */
  List<RaceDates.Offer> offers() {
    return raceDate == null ? List.of() : new RaceDates(plan(), order, today).offers(raceDate);
  }

  Optional<RaceDates.Offer> chosenOffer() {
    List<RaceDates.Offer> offers = offers();
    return offers.isEmpty()
        ? Optional.empty()
        : Optional.of(offers.get(Math.min(offer, offers.size() - 1)));
  }

  /** The earliest Day 1 that leaves something of the plan. */
  LocalDate earliestStart() {
    return today.minusDays(plan().length() - 1L);
  }

  boolean areDatesGood() {
    return byRace
        ? chosenOffer().isPresent()
        : startDate != null && !startDate.isBefore(earliestStart());
  }

  /** The start as chosen; before the dates are right, as if today were Day 1. */
  RunStart start() {
    Optional<RaceDates.Offer> chosen = byRace ? chosenOffer() : Optional.empty();
    LocalDate day = byRace || !areDatesGood() ? today : startDate;
    return new RunStart(
        plan(),
        chosen.map(RaceDates.Offer::start).orElse(day),
        order,
        options,
        way == Way.LATER && hasMileTest(),
        chosen.map(RaceDates.Offer::firstCycle).orElse(1),
        today,
        gainMillis().orElse(RunStart.USUAL_GAIN_MILLIS));
  }

  /** The runner's settings with what was typed here. */
  Settings settings() {
    Settings changed = season.settings().withUnits(units).withSex(sex);
    return isYearGood() ? changed.withBirthYear(year()) : changed;
  }
}
