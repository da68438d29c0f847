package app.milestone.model.session;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.Plan;
import app.milestone.model.plan.PlanOption;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.Range;
import app.milestone.model.plan.SessionType;
import app.milestone.model.plan.Slot;
import app.milestone.model.plan.Step;
import app.milestone.model.race.TestKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Plans, runs and entries for the tests of this package. */
final class SamplePlans {
  static final LocalDate MONDAY = LocalDate.of(2026, 10, 26);

  private SamplePlans() {}

  /** Two cycles of three weeks with tests, hills with fewer reps as an option, and rest days. */
  static Plan sixWeeks() {
    return new Plan(
        "six-weeks",
        "Six Weeks",
        "",
        "",
        "en",
        2,
        21,
        List.of(new PlanOption("fresh", "Fresh legs", "")),
        Optional.of(mileTest()),
        2,
        List.of(
            slot("strength", List.of(1, 5), plain(strength())),
            slot("power", List.of(2), plain(reps())),
            slot("recovery", List.of(3), plain(recovery())),
            slot("hills", List.of(4), freshHills(), plain(hills(3))),
            slot("long", List.of(6), test(1, fiveK()), test(2, mileTest()), plain(blocks())),
            slot("rest", List.of(7), plain(of(SessionType.REST)))));
  }

  private static Slot slot(String key, List<Integer> days, Slot.Variant... variants) {
    return new Slot(key, days, List.of(variants));
  }

  private static Slot.Variant plain(Prescription content) {
    return new Slot.Variant(Set.of(), Set.of(), Optional.empty(), content);
  }

  private static Slot.Variant test(int cycle, Prescription content) {
    return new Slot.Variant(Set.of(3), Set.of(cycle), Optional.empty(), content);
  }

  private static Slot.Variant freshHills() {
    return new Slot.Variant(Set.of(3), Set.of(2), Optional.of("fresh"), hills(2));
  }

  /** A plan of ten days of easy running without any test. */
  static Plan tenDays() {
    return new Plan(
        "ten-days",
        "Ten Days",
        "",
        "",
        "en",
        1,
        10,
        List.of(),
        Optional.empty(),
        0,
        List.of(slot("run", List.of(1, 2, 3, 4, 5, 6, 7), plain(of(SessionType.RUN)))));
  }

  static Prescription of(SessionType type, Step... steps) {
    return new Prescription(
        type, type.name(), "", "", "", "", "", List.of(), List.of(steps), type.hard());
  }

  static Prescription mileTest() {
    return of(SessionType.TEST, new Step.Test(TestKind.MILE));
  }

  static Prescription fiveK() {
    return of(SessionType.TEST, new Step.Test(TestKind.FIVE_K));
  }

  /** 2 rounds of 6 x 200 m. */
  static Prescription reps() {
    Step run = new Step.Run(Measure.Length.ofMetres(200), PaceTarget.GOAL_MILE);
    Step rest = new Step.Rest(Measure.Time.ofMinutes(1), "");
    Step reps = new Step.Repeat(Range.of(6), List.of(run), List.of(rest), "");
    return of(SessionType.POWER, new Step.Repeat(Range.of(2), List.of(reps), List.of(), ""));
  }

  static Prescription hills(int times) {
    Step climb = new Step.Run(Measure.Time.ofMinutes(2), PaceTarget.EFFORT);
    return of(
        SessionType.HILLS,
        new Step.Repeat(new Range(times, 5, times), List.of(climb), List.of(), ""));
  }

  /** 2 x 10 min. */
  static Prescription blocks() {
    Step block = new Step.Run(Measure.Time.ofMinutes(10), PaceTarget.SUSTAINABLE);
    return of(SessionType.ENDURANCE, new Step.Repeat(Range.of(2), List.of(block), List.of(), ""));
  }

  /** 3 sets of two exercises. */
  static Prescription strength() {
    return of(SessionType.STRENGTH, exercise("Lunge"), exercise("Squat jump"));
  }

  private static Step exercise(String name) {
    Range reps = Range.between(6, 10);
    return new Step.Exercise(name, 3, Step.Exercise.Unit.REPS, reps, false, "");
  }

  static Prescription recovery() {
    List<Step.Choice.Option> options =
        List.of(
            new Step.Choice.Option("Yoga", Optional.empty()),
            new Step.Choice.Option("Walk", Optional.empty()));
    return of(SessionType.RECOVERY, new Step.Choice("", options));
  }

  /** Identities that count up from 1. */
  static Supplier<UUID> ids(long space) {
    long[] next = {0};
    return () -> new UUID(space, ++next[0]);
  }

  static RunStart.Started started() {
    return RunStart.of(sixWeeks(), MONDAY, MONDAY.minusDays(1)).begin(ids(1));
  }

  /** The run that starts on {@link #MONDAY}, with nothing logged. */
  static Schedule schedule(LocalDate today) {
    return new Schedule(started().run(), started().sessions(), List.of(), Set.of(), today);
  }

  /** The day of the run, from 1. */
  static LocalDate day(int number) {
    return MONDAY.plusDays(number - 1L);
  }

  /** The session that the plan has on a day of the run, from 1. */
  static PlannedSession planned(List<PlannedSession> sessions, int number) {
    return sessions.stream()
        .filter(one -> one.attempt() == 1 && one.original().equals(day(number)))
        .findFirst()
        .orElseThrow();
  }

  static LogEntry log(PlannedSession session, LogState state, Figures figures) {
    return new LogEntry(
        new UUID(7, session.id().getLeastSignificantBits()),
        Optional.of(session.id()),
        session.date(),
        state,
        session.content().type(),
        session.content().title(),
        Optional.of(session.content()),
        Paces.NONE,
        figures,
        Optional.empty(),
        Optional.empty(),
        session.date().atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
  }

  static LogEntry done(PlannedSession session) {
    return log(session, LogState.DONE, Figures.NONE);
  }

  static LogEntry extra(LocalDate date, Figures figures) {
    return new LogEntry(
        new UUID(8, date.toEpochDay()),
        Optional.empty(),
        date,
        LogState.DONE,
        SessionType.RUN,
        "Easy",
        Optional.empty(),
        Paces.NONE,
        figures,
        Optional.empty(),
        Optional.empty(),
        date.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
  }
}
