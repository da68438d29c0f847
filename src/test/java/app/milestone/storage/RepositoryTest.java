package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.Sex;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Pause;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.settings.Settings;
import app.milestone.model.settings.Units;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepositoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
  @TempDir Path folder;
  private final Example example = new Example(11);
  private Database database;
  private RunRepository runs;
  private LogRepository logs;
  private TestRepository tests;
  private GoalRepository goals;

  @BeforeEach
  void open() {
    database = Store.in(folder).open();
    runs = new RunRepository(database);
    logs = new LogRepository(database);
    tests = new TestRepository(database);
    goals = new GoalRepository(database);
  }

  @AfterEach
  void close() {
    database.check();
    database.close();
  }

  private RunStart started() {
    RunStart start = example.testedStart(10);
    runs.start(Store.STEP, start, TODAY);
    return start;
  }

  @Test
  void aStartedRunIsReadBackAsItWasGiven() {
    RunStart start = started();
    Run run = start.run();
    assertEquals(Optional.of(run), runs.active());
    assertEquals(Optional.of(run), runs.find(run.id()));
    assertEquals(start.planText(), runs.planText(run.id()));
    assertEquals(start.sessions(), runs.sessions(run.id()));
    assertEquals(start.goals(), goals.forRun(run.id()));
    assertEquals(start.sources(), goals.paceSources(run.id()));
    assertEquals(List.of(start.baseline().orElseThrow()), tests.all());
    assertEquals(start.baselineLog(), logs.forTest(start.baseline().orElseThrow().id()));
  }

  @Test
  void startingARunStopsTheOneBefore() {
    Run first = started().run();
    Run second = started().run();
    assertEquals(Optional.of(second), runs.active());
    assertEquals(Optional.of(first.withStopped(Optional.of(TODAY))), runs.find(first.id()));
    assertEquals(2, runs.all().size());
    database.undo();
    assertEquals(Optional.of(first), runs.active());
  }

  @Test
  void aStoppedRunIsNotActive() {
    Run run = started().run();
    runs.stop(Store.STEP, run.id(), TODAY);
    assertEquals(Optional.empty(), runs.active());
    runs.save(Store.STEP, run);
    assertEquals(Optional.of(run), runs.active());
  }

  @Test
  void reschedulingChangesAddsAndRemoves() {
    RunStart start = started();
    Run run = start.run().withStart(start.run().start().plusDays(1));
    List<PlannedSession> shifted =
        start.sessions().stream().skip(1).map(session -> session.shiftedBy(2)).toList();
    PlannedSession added = example.session(run, 40);
    Pause pause = example.pause(run);
    List<PlannedSession> saved = Stream.concat(shifted.stream(), Stream.of(added)).toList();
    List<UUID> removed = List.of(start.sessions().getFirst().id());
    String before = Store.content(database);
    runs.reschedule(Store.STEP, new Reschedule(run, saved, removed, List.of(pause)));
    assertEquals(saved, runs.sessions(run.id()));
    assertEquals(List.of(pause), runs.pauses(run.id()));
    assertEquals(Optional.of(run), runs.active());
    assertEquals(Optional.of(added), runs.session(added.id()));
    runs.reschedule(Store.STEP, new Reschedule(run, List.of(), List.of(), List.of()));
    assertEquals(List.of(), runs.pauses(run.id()));
    database.undo();
    database.undo();
    assertEquals(before, Store.content(database));
  }

  @Test
  void manyEntriesAreReadBackAsTheyWereGiven() {
    RunStart start = started();
    for (int i = 0; i < 60; i++) {
      Optional<UUID> planned =
          Optional.of(example.oneOf(start.sessions()).id()).filter(_ -> example.number(2) == 0);
      LogEntry entry = example.entry(planned, Optional.empty());
      logs.save(Store.STEP, entry);
      assertEquals(Optional.of(entry), logs.find(entry.id()));
      LogEntry changed = entry.withFigures(example.figures());
      logs.save(Store.STEP, changed);
      assertEquals(Optional.of(changed), logs.find(entry.id()));
    }
    LocalDate from = Example.START.plusDays(5);
    LocalDate until = Example.START.plusDays(20);
    List<LogEntry> all = logs.between(LocalDate.EPOCH, LocalDate.of(2100, 1, 1));
    assertEquals(61, all.size());
    assertEquals(
        all.stream().filter(e -> !e.date().isBefore(from) && e.date().isBefore(until)).toList(),
        logs.between(from, until));
    assertEquals(
        all.stream().filter(e -> e.plannedId().isPresent()).toList(),
        logs.forRun(start.run().id()));
  }

  @Test
  void manyTestsAreReadBackAsTheyWereGiven() {
    for (int i = 0; i < 20; i++) {
      TestResult test = example.test();
      LogEntry entry = example.entry(Optional.empty(), Optional.of(test.id()));
      tests.save(Store.STEP, test, entry, Consequences.NONE);
      assertEquals(Optional.of(test), tests.find(test.id()));
      TestResult changed = example.test().change().build();
      tests.save(
          Store.STEP,
          changed,
          example.entry(Optional.empty(), Optional.of(changed.id())),
          Consequences.NONE);
    }
    List<TestResult> all = tests.all();
    assertEquals(all.stream().sorted(Comparator.comparing(TestResult::date)).toList(), all);
    LocalDate from = Example.START.minusDays(50);
    assertEquals(
        all.stream().filter(test -> !test.date().isBefore(from)).toList(),
        tests.between(from, TODAY));
  }

  @Test
  void aTestIsSavedAndDeletedWithWhatFollowsFromIt() {
    Run run = started().run();
    String before = Store.content(database);
    TestResult test = example.test();
    LogEntry entry =
        example.entry(Optional.of(runs.sessions(run.id()).get(3).id()), Optional.of(test.id()));
    Goal goal = example.goal(run, test);
    PaceSource source = PaceSource.of(example.id(), run.id(), test);
    Run ended = run.withRetest(Optional.of(test.id()));
    Consequences consequences =
        new Consequences(List.of(ended), List.of(goal), List.of(), List.of(source), List.of());
    tests.save(Store.STEP, test, entry, consequences);
    assertEquals(Optional.of(ended), runs.active());
    assertTrue(goals.forRun(run.id()).contains(goal));
    assertTrue(goals.paceSources(run.id()).contains(source));
    Consequences back =
        new Consequences(List.of(), List.of(), List.of(goal.id()), List.of(), List.of(source.id()));
    tests.delete(Store.STEP, test.id(), back);
    assertEquals(before, Store.content(database));
    assertEquals(Optional.empty(), logs.forPlanned(entry.plannedId().orElseThrow()));
    database.undo();
    assertEquals(Optional.of(entry), logs.forTest(test.id()));
    database.undo();
    assertEquals(before, Store.content(database));
  }

  @Test
  void deletingTheEntryOfATestDeletesTheTest() {
    RunStart start = started();
    logs.delete(Store.STEP, start.baselineLog().orElseThrow().id());
    assertEquals(List.of(), tests.all());
    assertEquals(Optional.empty(), runs.active().orElseThrow().baselineTest());
    database.undo();
    assertEquals(Optional.of(start.run()), runs.active());
    assertEquals(start.baseline().stream().toList(), tests.all());
  }

  @Test
  void settingsAreReadBackAsTheyWereGiven() {
    SettingsRepository repository = new SettingsRepository(database);
    assertEquals(Settings.DEFAULT, repository.load());
    Settings settings =
        new Settings(
            Units.MILES,
            Optional.of(DayOfWeek.SUNDAY),
            0,
            Optional.of(Sex.values()[0]),
            OptionalInt.of(1984),
            0.1 / 3);
    repository.save(Store.STEP, settings);
    assertEquals(settings, repository.load());
    repository.save(Store.STEP, Settings.DEFAULT);
    database.undo();
    assertEquals(settings, repository.load());
  }

  @Test
  void plansAreAddedReplacedAndDeleted() {
    PlanRepository plans = new PlanRepository(database);
    CustomPlan plan = new CustomPlan(example.id(), "Mine", "milestonePlan: 1\n# ü '\n");
    CustomPlan other = new CustomPlan(plan.id(), "Other", "x");
    plans.add(Store.STEP, plan);
    assertEquals(List.of(plan), plans.all());
    plans.replace(Store.STEP, other);
    assertEquals(Optional.of(other), plans.find(plan.id()));
    plans.delete(Store.STEP, plan.id());
    assertEquals(List.of(), plans.all());
  }

  @Test
  void aSeasonHoldsAllOfTheActiveRun() {
    SeasonRepository seasons = new SeasonRepository(database);
    Season empty = seasons.load();
    assertEquals(Optional.empty(), empty.run());
    assertEquals(Settings.DEFAULT, empty.settings());
    RunStart start = started();
    LogEntry entry = example.entry(Optional.of(start.sessions().get(2).id()), Optional.empty());
    logs.save(Store.STEP, entry);
    Season season = seasons.load();
    assertEquals(season, seasons.load(start.run().id()));
    assertEquals(Optional.of(start.run()), season.run());
    assertEquals(start.sessions(), season.sessions());
    assertEquals(start.baseline().stream().toList(), season.tests());
    assertEquals(start.goals(), season.goals());
    assertEquals(start.sources(), season.sources());
    assertTrue(season.entries().contains(entry));
    assertTrue(season.entries().contains(start.baselineLog().orElseThrow()));
    assertFalse(season.entries().isEmpty());
  }

  @Test
  void aSeasonLeavesOutWhatWasLoggedAfterTheWeekOfItsLastDay() {
    RunStart start = started();
    LocalDate last = start.sessions().getLast().date();
    LogEntry within = example.entry(Optional.empty(), Optional.empty()).withDate(last.plusDays(6));
    LogEntry after = example.entry(Optional.empty(), Optional.empty()).withDate(last.plusDays(7));
    logs.save(Store.STEP, within);
    logs.save(Store.STEP, after);
    List<LogEntry> entries = new SeasonRepository(database).load().entries();
    assertTrue(entries.contains(within));
    assertFalse(entries.contains(after));
  }

  @Test
  void theRunsOfSomeDaysAreThoseWithASessionOnThem() {
    Run run = started().run();
    LocalDate last = run.start().plusDays(9);
    LocalDate next = last.plusDays(1);
    assertEquals(List.of(run), runs.between(last, next));
    assertEquals(List.of(), runs.between(next, next.plusDays(40)));
    assertEquals(List.of(), runs.between(run.start().minusDays(40), run.start()));
  }
}
