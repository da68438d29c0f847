package app.milestone.storage;

import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Pause;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.settings.Settings;
import app.milestone.model.settings.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Makes one change after another, of every kind that the repositories know. */
public final class RandomChanges {
  private static final UndoStep STEP = Store.STEP;

  private final Example example;
  private final RunRepository runs;
  private final LogRepository logs;
  private final TestRepository tests;
  private final GoalRepository goals;
  private final PlanRepository plans;
  private final SettingsRepository settings;
  private final RandomDates dates;

  public RandomChanges(Database database, Example example) {
    this.example = example;
    runs = new RunRepository(database);
    logs = new LogRepository(database);
    tests = new TestRepository(database);
    goals = new GoalRepository(database);
    plans = new PlanRepository(database);
    settings = new SettingsRepository(database);
    dates = new RandomDates(database, example);
  }

  /** Makes one change, or none where there is nothing to change. */
  public void next() {
    switch (example.number(24)) {
      case 0 -> start();
      case 1 -> runs.active().ifPresent(this::reschedule);
      case 2 -> runs.active().ifPresent(run -> runs.save(STEP, run.withGainMillis(20_000)));
      case 3 -> runs.active().ifPresent(run -> runs.stop(STEP, run.id(), Example.START));
      case 4, 5, 6, 7, 8, 9 -> lastRun().ifPresentOrElse(dates::change, dates::start);
      default -> nextEntry();
    }
  }

  private void start() {
    switch (example.number(3)) {
      case 0 -> runs.start(STEP, example.testedStart(7), Example.START);
      case 1 -> runs.start(STEP, example.start(7), Example.START);
      default -> dates.start();
    }
  }

  private void nextEntry() {
    switch (example.number(12)) {
      case 0, 1 -> logSession();
      case 2 -> someEntry().ifPresent(e -> logs.save(STEP, e.withFigures(example.figures())));
      case 3 -> runs.active().ifPresent(run -> goals.add(STEP, example.source(run)));
      case 4 -> someEntry().ifPresent(entry -> logs.delete(STEP, entry.id()));
      case 5 -> deleteSome();
      case 6 -> addTest(example.test());
      case 7 -> someTest().ifPresent(this::changeTest);
      case 8 -> someTest().ifPresent(t -> tests.delete(STEP, t.id(), consequences()));
      case 9 -> runs.active().ifPresent(this::setGoal);
      case 10 -> changePlans();
      default -> changeSettings();
    }
  }

  /** Some neighbouring edits of one field, which are one step. */
  public void type() {
    someEntry().ifPresent(this::type);
  }

  private void type(LogEntry entry) {
    UndoStep typing = STEP.merging("notes " + entry.id());
    for (int i = 1 + example.number(3); i > 0; i--) {
      String notes = "x".repeat(example.number(9));
      logs.save(typing, entry.withFigures(entry.figures().withNotes(notes)));
    }
  }

  private void deleteSome() {
    List<UUID> some =
        logs.between(LocalDate.EPOCH, LocalDate.of(2100, 1, 1)).stream()
            .map(LogEntry::id)
            .filter(_ -> example.number(3) == 0)
            .toList();
    logs.delete(STEP, some, consequences());
  }

  private void setGoal(Run run) {
    if (example.number(2) == 0) {
      goals.save(STEP, consequences());
    } else {
      goals.add(STEP, example.goal(run, example.test()));
    }
  }

  /** Often the goals and paces of the run change with the tests, and the run itself does. */
  private Consequences consequences() {
    return runs.active()
        .filter(_ -> example.number(3) > 0)
        .map(
            run ->
                new Consequences(
                    List.of(run.withBaselineTest(Optional.empty()).withRetest(Optional.empty())),
                    List.of(example.goal(run, example.test())),
                    goals.forRun(run.id()).stream().map(goal -> goal.id()).limit(2).toList(),
                    List.of(example.source(run)),
                    goals.paceSources(run.id()).stream().map(s -> s.id()).limit(1).toList()))
        .orElse(Consequences.NONE);
  }

  private Optional<Run> lastRun() {
    List<Run> all = runs.all();
    return runs.active().or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
  }

  private void reschedule(Run run) {
    List<PlannedSession> sessions = runs.sessions(run.id());
    List<PlannedSession> shifted = sessions.stream().map(s -> s.shiftedBy(1)).toList();
    List<UUID> removed =
        sessions.stream()
            .map(PlannedSession::id)
            .filter(id -> logs.forPlanned(id).isEmpty())
            .limit(1)
            .toList();
    List<PlannedSession> kept =
        shifted.stream().filter(session -> !removed.contains(session.id())).toList();
    List<Pause> pauses = example.number(2) == 0 ? List.of() : List.of(example.pause(run));
    runs.reschedule(STEP, new Reschedule(run.withStart(run.start()), kept, removed, pauses));
  }

  private void logSession() {
    Optional<UUID> planned =
        runs.active()
            .map(run -> runs.sessions(run.id()))
            .filter(sessions -> !sessions.isEmpty())
            .map(sessions -> example.oneOf(sessions).id());
    logs.save(STEP, example.entry(planned, Optional.empty()));
  }

  private void addTest(TestResult test) {
    Consequences consequences =
        runs.active()
            .map(
                run ->
                    new Consequences(
                        List.of(run.withRetest(Optional.of(test.id()))),
                        List.of(example.goal(run, test)),
                        List.of(),
                        List.of(),
                        goals.paceSources(run.id()).stream().map(s -> s.id()).toList()))
            .orElse(Consequences.NONE);
    tests.save(STEP, test, example.entry(Optional.empty(), Optional.of(test.id())), consequences);
  }

  private void changeTest(TestResult test) {
    LogEntry entry = logs.forTest(test.id()).orElseThrow();
    TestResult changed = test.withoutLaps().withNotes("again").withEffort(OptionalInt.empty());
    tests.save(STEP, changed, entry.withFigures(example.figures()), Consequences.NONE);
  }

  private void changePlans() {
    List<CustomPlan> all = plans.all();
    if (all.isEmpty() || example.number(3) == 0) {
      plans.add(STEP, new CustomPlan(example.id(), "Mine", "milestonePlan: 1\n"));
    } else if (example.number(2) == 0) {
      plans.replace(STEP, new CustomPlan(example.oneOf(all).id(), "Other", "x" + example.id()));
    } else {
      plans.delete(STEP, example.oneOf(all).id());
    }
  }

  private void changeSettings() {
    settings.save(
        STEP,
        Settings.DEFAULT
            .withUnits(example.oneOf(Units.values()))
            .withDayStartHour(example.number(7))
            .withVariation(0.01 + example.number(1000) / 33_333.0));
  }

  private Optional<LogEntry> someEntry() {
    return some(logs.between(LocalDate.EPOCH, LocalDate.of(2100, 1, 1)));
  }

  private Optional<TestResult> someTest() {
    return some(tests.all());
  }

  private <T> Optional<T> some(List<T> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(example.oneOf(values));
  }
}
