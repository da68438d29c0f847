package app.milestone.controller;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalRule;
import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Measure;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestDraft;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Rep;
import app.milestone.model.session.Run;
import app.milestone.storage.Consequences;
import app.milestone.storage.Database;
import app.milestone.storage.GoalRepository;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.RunStart;
import app.milestone.storage.TestRepository;
import app.milestone.transfer.BuiltInPlans;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.LongStream;

/** Seasons that go on where the sample season ends. */
public final class ProgressSeasons {
  private ProgressSeasons() {}

  /** The first day of the sample season's plan: only the baseline exists. */
  public static void baselineOnly(Database database) {
    ProgressDesk.sample(database);
    LogRepository logs = new LogRepository(database);
    TestRepository tests = new TestRepository(database);
    UUID baseline = new RunRepository(database).active().orElseThrow().baselineTest().orElseThrow();
    for (TestResult test : tests.all()) {
      if (!test.id().equals(baseline)) {
        tests.delete(ProgressDesk.STEP, test.id(), Consequences.NONE);
      }
    }
    List<UUID> entries =
        logs.between(LocalDate.of(2026, 10, 25), LocalDate.of(2027, 1, 1)).stream()
            .map(LogEntry::id)
            .toList();
    logs.delete(ProgressDesk.STEP, entries, Consequences.NONE);
  }

  /** The whole season with the laps of the first test, cycle 2 and a retest of that time. */
  public static void ended(Database database, long retestMillis) {
    ProgressDesk.sample(database);
    RunRepository runs = new RunRepository(database);
    Run run = runs.active().orElseThrow();
    addLaps(database, run.baselineTest().orElseThrow());
    LogRepository logs = new LogRepository(database);
    for (PlannedSession session : runs.sessions(run.id())) {
      boolean open = logs.forPlanned(session.id()).isEmpty() && session.cycle() == 2;
      if (open && session.content().test().isEmpty()) {
        logs.save(ProgressDesk.STEP, entry(session, figures(session)));
      }
    }
    retest(database, runs, run, retestMillis);
  }

  /** Says that the baseline was never run. */
  static void estimate(Database database) {
    UUID baseline = new RunRepository(database).active().orElseThrow().baselineTest().orElseThrow();
    TestRepository tests = new TestRepository(database);
    tests.save(
        ProgressDesk.STEP,
        tests.find(baseline).orElseThrow().withEstimated(true),
        new LogRepository(database).forTest(baseline).orElseThrow(),
        Consequences.NONE);
  }

  /** Chooses another target on a day. */
  static void aim(Database database, LocalDate day, long millis) {
    UUID run = new RunRepository(database).active().orElseThrow().id();
    RaceTime time = new RaceTime(millis);
    Goal goal = new Goal(new UUID(1, 1), run, GoalRule.OWN, Optional.empty(), time, day);
    new GoalRepository(database).add(ProgressDesk.STEP, goal);
  }

  private static void addLaps(Database database, UUID baseline) {
    TestRepository tests = new TestRepository(database);
    LogRepository logs = new LogRepository(database);
    TestResult first = tests.find(baseline).orElseThrow();
    tests.save(
        ProgressDesk.STEP,
        first.withLaps(LapScheme.LONG_FIRST, times(119_000, 121_000, 122_500, 119_500), false),
        logs.forTest(baseline).orElseThrow(),
        Consequences.NONE);
  }

  private static void retest(Database database, RunRepository runs, Run run, long millis) {
    PlannedSession last =
        runs.sessions(run.id()).stream()
            .filter(it -> it.content().test().equals(Optional.of(TestKind.MILE)))
            .reduce((_, later) -> later)
            .orElseThrow();
    long lap = millis / 4;
    TestResult test =
        new TestDraft(new UUID(7, 7), TestKind.MILE, last.date(), new RaceTime(millis))
            .laps(
                LapScheme.LONG_FIRST,
                times(lap + 2_000, lap + 500, lap + 500, millis - 3 * lap - 3_000),
                false)
            .build();
    LogEntry entry = entry(last, Figures.NONE);
    new TestRepository(database)
        .save(
            ProgressDesk.STEP,
            test,
            new LogEntry(
                entry.id(),
                entry.plannedId(),
                entry.date(),
                entry.state(),
                entry.type(),
                entry.title(),
                entry.prescription(),
                entry.paces(),
                entry.figures(),
                entry.skipReason(),
                Optional.of(test.id()),
                entry.entered()),
            Consequences.NONE);
    runs.save(ProgressDesk.STEP, run.withRetest(Optional.of(test.id())));
  }

  private static Figures figures(PlannedSession session) {
    Figures figures = Figures.NONE.withEffort(OptionalInt.of(7));
    if (session.content().type() != SessionType.POWER) {
      return figures;
    }
    List<Rep> reps = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      reps.add(Rep.timed(0, i, Math.round(metres(session) * 280)));
    }
    return figures.withReps(reps);
  }

  private static double metres(PlannedSession session) {
    return session.content().mainRun().orElseThrow().measure() instanceof Measure.Length length
        ? length.metres()
        : 0;
  }

  private static LogEntry entry(PlannedSession session, Figures figures) {
    return new LogEntry(
        UUID.nameUUIDFromBytes(session.slotKey().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        Optional.of(session.id()),
        session.date(),
        LogState.DONE,
        session.content().type(),
        session.content().title(),
        Optional.of(session.content()),
        new Paces(Optional.empty(), Optional.empty()),
        figures,
        Optional.empty(),
        Optional.empty(),
        OffsetDateTime.of(session.date().atTime(18, 0), ZoneOffset.UTC));
  }

  /** An earlier plan of the spring before the sample season. */
  public static void withEarlierPlan(Database database) {
    LocalDate start = LocalDate.of(2026, 4, 6);
    TestResult first = mile(1, start.minusDays(2), 501_000);
    TestResult last = mile(2, start.plusDays(40), 486_500);
    Run run =
        new Run(
            new UUID(8, 8),
            "fastest-mile",
            "Fastest Mile",
            "",
            2,
            start,
            start,
            Optional.empty(),
            30_000,
            Optional.of(first.id()),
            Optional.empty());
    RunRepository runs = new RunRepository(database);
    runs.start(
        ProgressDesk.STEP,
        new RunStart(
            run,
            BuiltInPlans.text("fastest-mile"),
            List.of(),
            Optional.of(first),
            Optional.of(logOf(first)),
            List.of(),
            List.of()),
        start);
    Goal goal = Goal.gain(new UUID(8, 9), run.id(), first, 30_000, first.date());
    new GoalRepository(database).add(ProgressDesk.STEP, goal);
    new TestRepository(database).save(ProgressDesk.STEP, last, logOf(last), Consequences.NONE);
    runs.stop(ProgressDesk.STEP, run.id(), start.plusDays(42));
    ProgressDesk.sample(database);
  }

  /** Logs a mile that no plan asked for. */
  static void logMile(Database database, LocalDate date, long millis) {
    TestResult test = mile(7, date, millis);
    new TestRepository(database).save(ProgressDesk.STEP, test, logOf(test), Consequences.NONE);
  }

  private static TestResult mile(int number, LocalDate date, long millis) {
    return TestResult.of(new UUID(9, number), TestKind.MILE, date, new RaceTime(millis));
  }

  private static LogEntry logOf(TestResult test) {
    return new LogEntry(
        new UUID(10, test.id().getLeastSignificantBits()),
        Optional.empty(),
        test.date(),
        LogState.DONE,
        SessionType.TEST,
        "Mile test",
        Optional.empty(),
        new Paces(Optional.empty(), Optional.empty()),
        Figures.NONE,
        Optional.empty(),
        Optional.of(test.id()),
        OffsetDateTime.of(test.date().atTime(18, 0), ZoneOffset.UTC));
  }

  private static List<RaceTime> times(long... millis) {
    return LongStream.of(millis).mapToObj(RaceTime::new).toList();
  }
}
