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
import app.milestone.model.race.Sex;
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
import app.milestone.model.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The content of the frozen data files: each released schema has one, and all read back alike. */
public final class FrozenSeason {
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 26);
  private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-10-27T18:42:07+01:00");
  private static final Prescription POWER = Prescription.titled(SessionType.POWER, "Power Run");

  static final TestResult BASELINE =
      new TestDraft(id(1), TestKind.MILE, FIRST.minusDays(2), time(482_000))
          .laps(
              LapScheme.LONG_FIRST,
              List.of(time(123_300), time(120_500), time(120_500), time(117_700)),
              false)
          .surface(Surface.TRACK)
          .weather(Set.of(Condition.CALM, Condition.COLD), OptionalInt.of(8))
          .effort(OptionalInt.of(9))
          .notes("Zwei Läufer, \"ruhig\"")
          .build();
  static final Run RUN =
      new Run(
          id(2),
          "fastest-mile",
          "Fastest Mile",
          "after the plan of a coach",
          2,
          FIRST,
          FIRST,
          Optional.empty(),
          30_000,
          Optional.of(BASELINE.id()),
          Optional.empty());
  static final List<PlannedSession> SESSIONS =
      Stream.of(0, 1, 2).map(FrozenSeason::session).toList();
  static final Goal GOAL =
      new Goal(id(20), RUN.id(), GoalRule.GAIN, Optional.of(id(1)), time(452_000), BASELINE.date());
  static final PaceSource SOURCE =
      new PaceSource(
          id(21),
          RUN.id(),
          PaceSource.Kind.ESTIMATED_FROM_MILE,
          Optional.of(id(1)),
          time(1_622_000),
          BASELINE.date());
  static final LogEntry BASELINE_LOG =
      entry(id(30), Optional.empty(), BASELINE.date(), LogState.DONE, Optional.of(id(1)));
  static final LogEntry DONE =
      entry(id(31), Optional.of(id(10)), FIRST, LogState.PARTLY, Optional.empty());
  static final LogEntry SKIPPED =
      entry(id(32), Optional.of(id(11)), FIRST.plusDays(1), LogState.SKIPPED, Optional.empty())
          .withSkipReason(Optional.of(SkipReason.ILL));
  static final Pause PAUSE = new Pause(id(40), RUN.id(), FIRST.plusDays(9), Optional.empty());
  static final CustomPlan PLAN = new CustomPlan(id(50), "Mine", "milestonePlan: 1\n");
  static final Settings SETTINGS =
      Settings.DEFAULT.withBirthYear(OptionalInt.of(1984)).withSex(Optional.of(Sex.WOMAN));

  private FrozenSeason() {}

  private static UUID id(int number) {
    return new UUID(0x4000L, number);
  }

  private static RaceTime time(long millis) {
    return new RaceTime(millis);
  }

  private static PlannedSession session(int day) {
    LocalDate date = FIRST.plusDays(day);
    return new PlannedSession(
        id(10 + day), RUN.id(), "w1d" + day, 1, 1, 1, day + 1, date, date, date, POWER);
  }

  private static LogEntry entry(
      UUID id, Optional<UUID> planned, LocalDate date, LogState state, Optional<UUID> test) {
    Figures figures =
        new Figures(
            OptionalInt.of(8),
            Optional.of(Feeling.GOOD),
            OptionalInt.of(2700),
            true,
            OptionalInt.of(6000),
            false,
            "wie geplant, 'fast'",
            List.of(Rep.timed(0, 0, 56_200), Rep.counted(1, 0, 10), Rep.ticked(1, 1)));
    return new LogEntry(
        id,
        planned,
        date,
        state,
        test.isPresent() ? SessionType.TEST : SessionType.POWER,
        "Läufe",
        Optional.of(POWER),
        new Paces(Optional.of(time(452_000)), Optional.of(time(1_622_000))),
        figures,
        Optional.empty(),
        test,
        MOMENT);
  }

  public static void write(Database database) {
    RunRepository runs = new RunRepository(database);
    runs.start(
        Store.STEP,
        new RunStart(
            RUN,
            "milestonePlan: 1\n",
            SESSIONS,
            Optional.of(BASELINE),
            Optional.of(BASELINE_LOG),
            List.of(GOAL),
            List.of(SOURCE)),
        FIRST);
    runs.reschedule(Store.STEP, new Reschedule(RUN, List.of(), List.of(), List.of(PAUSE)));
    new LogRepository(database).save(Store.STEP, DONE);
    new LogRepository(database).save(Store.STEP, SKIPPED);
    new PlanRepository(database).add(Store.STEP, PLAN);
    new SettingsRepository(database).save(Store.STEP, SETTINGS);
  }

  /** A copy of the file that a program with that schema wrote, in the place of a store. */
  public static void copy(int schema, Store store) throws IOException {
    Files.createDirectories(store.file().getParent());
    try (InputStream frozen = FrozenSeason.class.getResourceAsStream("schema-" + schema + ".db")) {
      Files.copy(frozen, store.file());
    }
  }

  /** Number of the newest released schema. */
  public static int newestSchema() {
    return Schema.VERSION;
  }

  /** What is read back as the season of the active run. */
  public static Season season() {
    return new Season(
        Optional.of(RUN),
        SESSIONS,
        List.of(PAUSE),
        List.of(BASELINE_LOG, DONE, SKIPPED),
        List.of(BASELINE),
        List.of(GOAL),
        List.of(SOURCE),
        SETTINGS);
  }
}
