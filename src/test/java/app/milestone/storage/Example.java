package app.milestone.storage;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalRule;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.Condition;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.Surface;
import app.milestone.model.race.TestDraft;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.Feeling;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.Pause;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Rep;
import app.milestone.model.session.Run;
import app.milestone.model.session.SkipReason;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Makes values of the model from a seed, the same ones each time. */
public final class Example {
  public static final LocalDate START = LocalDate.of(2026, 10, 26);
  private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-10-26T18:42:07+01:00");
  private static final String NOTE =
      "Fünf Kilometer, 'quoted'; -- \"wind\" \n\u2013 ok \ud83c\udfc3";

  private final Random random;

  public Example(long seed) {
    random = new Random(seed);
  }

  public UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  public int number(int bound) {
    return random.nextInt(bound);
  }

  public <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  public <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }

  public Run run() {
    return new Run(
        id(),
        "fastest-mile",
        "Fastest Mile",
        "after a coach",
        2,
        START.plusDays(random.nextInt(400)),
        START,
        Optional.empty(),
        30_000,
        Optional.empty(),
        Optional.empty());
  }

  /** A run of some days without tests. */
  public RunStart start(int days) {
    Run run = run();
    List<PlannedSession> sessions = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      sessions.add(session(run, day));
    }
    return new RunStart(
        run,
        "milestonePlan: 1",
        sessions,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** A run that begins with a test. */
  public RunStart testedStart(int days) {
    RunStart plain = start(days);
    TestResult test = test();
    Run run = plain.run().withBaselineTest(Optional.of(test.id()));
    return new RunStart(
        run,
        plain.planText(),
        plain.sessions(),
        Optional.of(test),
        Optional.of(entry(Optional.empty(), Optional.of(test.id()))),
        List.of(goal(run, test)),
        List.of(PaceSource.of(id(), run.id(), test)));
  }

  public PlannedSession session(Run run, int day) {
    LocalDate date = run.start().plusDays(day);
    return new PlannedSession(
        id(), run.id(), "s" + day, 1, 1, day / 7 + 1, day % 7 + 1, date, date, date, content());
  }

  public Prescription content() {
    SessionType type = oneOf(SessionType.values());
    return Prescription.titled(type == SessionType.TEST ? SessionType.RUN : type, "Läufe \u00d7 2");
  }

  public Goal goal(Run run, TestResult test) {
    return new Goal(
        id(), run.id(), oneOf(GoalRule.values()), Optional.of(test.id()), time(), test.date());
  }

  public PaceSource source(Run run) {
    return PaceSource.of(id(), run.id(), test());
  }

  public RaceTime time() {
    return new RaceTime(400_000 + random.nextInt(100_000));
  }

  public Pause pause(Run run) {
    LocalDate from = run.start().plusDays(random.nextInt(30));
    return new Pause(
        id(),
        run.id(),
        from,
        random.nextBoolean() ? Optional.of(from.plusDays(3)) : Optional.empty());
  }

  public TestResult test() {
    TestDraft draft =
        new TestDraft(id(), TestKind.MILE, START.minusDays(random.nextInt(99)), time());
    if (random.nextBoolean()) {
      RaceTime lap = new RaceTime(100_000 + random.nextInt(10_000));
      draft.laps(LapScheme.LONG_FIRST, List.of(lap, lap, lap, lap), random.nextBoolean());
    }
    return draft
        .surface(oneOf(Surface.values()))
        .weather(Set.of(oneOf(Condition.values())), OptionalInt.of(8))
        .effort(OptionalInt.of(9))
        .notes(NOTE)
        .estimated(random.nextBoolean())
        .build();
  }

  public LogEntry entry(Optional<UUID> planned, Optional<UUID> test) {
    LogState state = oneOf(LogState.values());
    return new LogEntry(
        id(),
        planned,
        START.plusDays(random.nextInt(42)),
        state,
        oneOf(SessionType.values()),
        "Titel " + random.nextInt(),
        random.nextBoolean() ? Optional.of(content()) : Optional.empty(),
        random.nextBoolean() ? Paces.NONE : new Paces(Optional.of(time()), Optional.of(time())),
        figures(),
        state == LogState.SKIPPED ? Optional.of(oneOf(SkipReason.values())) : Optional.empty(),
        test,
        MOMENT);
  }

  public Figures figures() {
    List<Rep> reps = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      reps.add(
          new Rep(
              random.nextInt(2),
              i,
              random.nextBoolean() ? OptionalLong.of(56_200) : OptionalLong.empty(),
              random.nextBoolean() ? OptionalInt.of(200) : OptionalInt.empty(),
              random.nextBoolean() ? OptionalInt.of(0) : OptionalInt.empty(),
              random.nextBoolean()));
    }
    return new Figures(
        random.nextBoolean() ? OptionalInt.of(7) : OptionalInt.empty(),
        random.nextBoolean() ? Optional.of(oneOf(Feeling.values())) : Optional.empty(),
        OptionalInt.of(2700),
        random.nextBoolean(),
        OptionalInt.empty(),
        false,
        random.nextBoolean() ? NOTE : "",
        reps);
  }
}
