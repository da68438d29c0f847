package app.milestone;

import app.milestone.controller.Texts;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalHistory;
import app.milestone.model.pace.PaceHistory;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Plan;
import app.milestone.model.plan.PlanDay;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.Sex;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A made-up season up to its 24th day, for looking around and for pictures. */
public final class SampleSeason {
  private static final int TODAY = 24;
  private static final long GAIN_MILLIS = 30_000;
  private static final double PERSONAL_RATIO = 1.0639;

  private final Plan plan;
  private final LocalDate start;
  private final Run run;
  private final List<PlannedSession> sessions;
  private final SampleTests tests;
  private final List<Goal> goals;
  private final List<PaceSource> paceSources;
  private final List<LogEntry> entries;

  /** The season whose 24th day is {@code today}, of a plan of two cycles of three weeks. */
  public SampleSeason(Plan plan, LocalDate today, Texts texts) {
    this.plan = plan;
    start = today.minusDays(TODAY - 1);
    tests = new SampleTests(start, texts);
    run =
        new Run(
            id(1, 1),
            plan.id(),
            plan.name(),
            plan.credit(),
            plan.cycles(),
            start,
            start,
            Optional.empty(),
            GAIN_MILLIS,
            Optional.of(tests.baseline().id()),
            Optional.empty());
    sessions = plan.days().stream().map(this::session).toList();
    goals =
        List.of(
            Goal.gain(id(2, 1), run.id(), tests.baseline(), GAIN_MILLIS, tests.baseline().date()));
    paceSources = paceSources();
    entries = new SampleEntries(this, texts).all();
  }

  /** An identity that is the same in every sample season. */
  static UUID id(int kind, int number) {
    return new UUID(0x53414d504c45_0000L + kind, 0x8000_0000_0000_0000L + number);
  }

  private PlannedSession session(PlanDay day) {
    LocalDate date = start.plusDays(day.number() - 1L);
    PlannedSession planned =
        new PlannedSession(
            id(3, day.number()),
            run.id(),
            day.key(),
            1,
            day.cycle(),
            day.week(),
            day.day(),
            date,
            date,
            date,
            day.prescription());
    return switch (day.number()) {
      case TODAY - 1 -> planned.movedTo(date.plusDays(1));
      case TODAY -> planned.movedTo(date.minusDays(1));
      default -> planned;
    };
  }

  private List<PaceSource> paceSources() {
    TestResult mile = tests.extraMile();
    RaceTime update = mile.time().times(Math.pow(3.1068559612, PERSONAL_RATIO));
    return List.of(
        PaceSource.of(id(4, 1), run.id(), tests.race()),
        new PaceSource(
            id(4, 2),
            run.id(),
            PaceSource.Kind.UPDATED_FROM_MILE,
            Optional.of(mile.id()),
            update,
            mile.date()),
        PaceSource.of(id(4, 3), run.id(), tests.timeTrial()));
  }

  /** The targets in force on a day. */
  Paces paces(LocalDate date) {
    return new Paces(
        new GoalHistory(goals).on(date).map(Goal::value),
        new PaceHistory(paceSources).on(date).map(PaceSource::fiveK));
  }

  /** The planned session of a day number of the plan, from 1. */
  PlannedSession session(int number) {
    return sessions.get(number - 1);
  }

  public Plan plan() {
    return plan;
  }

  public Run run() {
    return run;
  }

  public List<PlannedSession> sessions() {
    return sessions;
  }

  public List<Goal> goals() {
    return goals;
  }

  /** The pace sources, oldest first. */
  public List<PaceSource> sources() {
    return paceSources;
  }

  /** The tests, oldest first; each has an entry. */
  public List<TestResult> tests() {
    return tests.all();
  }

  SampleTests sampleTests() {
    return tests;
  }

  /** The log, oldest first, tests included. */
  public List<LogEntry> entries() {
    return entries;
  }

  /** The entry of a test. */
  public LogEntry entryOf(TestResult test) {
    return entries.stream()
        .filter(entry -> entry.testId().equals(Optional.of(test.id())))
        .findFirst()
        .orElseThrow();
  }

  /** The entries that are no tests. */
  public List<LogEntry> otherEntries() {
    List<LogEntry> others = new ArrayList<>(entries);
    others.removeIf(entry -> entry.testId().isPresent());
    return others;
  }

  /** A woman who turns 41 in the year of the season's start. */
  public Settings settings() {
    return Settings.DEFAULT
        .withSex(Optional.of(Sex.WOMAN))
        .withBirthYear(OptionalInt.of(start.getYear() - 41));
  }
}
