package app.milestone.controller;

import app.milestone.SampleSeason;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import app.milestone.storage.Consequences;
import app.milestone.storage.Database;
import app.milestone.storage.GoalRepository;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.RunStart;
import app.milestone.storage.Season;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.TestRepository;
import app.milestone.storage.UndoStep;
import app.milestone.transfer.PlanFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The dialogs of tests over the sample season in a real data file, on a day of it. */
public final class TestDesk implements Dialogs, AutoCloseable {
  private static final UndoStep STEP = UndoStep.of("test.saved", "Mile test", "8:02.0");

  /** How far the season is. */
  private enum Begun {
    NO_RUN,
    WAITS_FOR_ITS_TEST,
    WITH_BASELINE,
    WITH_ESTIMATE
  }

  /** What was asked or said, in order. */
  public final List<String> heard = new ArrayList<>();

  /** Words of the program. */
  public final Texts texts;

  private final Database database;
  private final SampleSeason season;
  private final TestController controller;
  private String answer = "";
  private boolean isBroken;

  /**
   * A season up to a day: the tests of the sample season before that day, and its sessions.
   *
   * @param withRun whether the plan was started; else there are only the tests
   */
  public TestDesk(Path folder, LocalDate today, boolean withRun) {
    this(folder, today, withRun ? Begun.WITH_BASELINE : Begun.NO_RUN, Locale.UK);
  }

  /** A season whose baseline was estimated. */
  static TestDesk estimated(Path folder, LocalDate today) {
    return new TestDesk(folder, today, Begun.WITH_ESTIMATE, Locale.UK);
  }

  /** A season that was started to be tested first. */
  static TestDesk waiting(Path folder, LocalDate today) {
    return new TestDesk(folder, today, Begun.WAITS_FOR_ITS_TEST, Locale.UK);
  }

  /** A season in another country. */
  static TestDesk in(Locale locale, Path folder, LocalDate today) {
    return new TestDesk(folder, today, Begun.WITH_BASELINE, locale);
  }

  private TestDesk(Path folder, LocalDate today, Begun begun, Locale locale) {
    texts = new Texts(locale);
    String text = PlanFile.load(Path.of("assets/plans/fastest-mile.yaml"));
    database = Database.open(folder.resolve("milestone.db"), folder.resolve("seen"));
    season =
        new SampleSeason(
            PlanFile.read(text, "fastest-mile.yaml").plan().orElseThrow(),
            LocalDate.of(2026, 11, 18),
            texts);
    store(text, today, begun);
    Notices notices = new Notices(texts);
    notices.current().subscribe(notice -> notice.ifPresent(it -> heard.add(it.text())));
    controller =
        new TestController(
            new TestController.Repositories(
                new SeasonRepository(database),
                new RunRepository(database),
                new LogRepository(database),
                new TestRepository(database),
                new GoalRepository(database)),
            new Inline(),
            new Changes(),
            notices,
            this,
            texts,
            Clock.fixed(
                today.atTime(LocalTime.of(18, 42)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  private void store(String text, LocalDate today, Begun begun) {
    new SettingsRepository(database).save(STEP, season.settings());
    TestRepository tests = new TestRepository(database);
    save(tests, season.tests().getFirst());
    if (begun == Begun.WAITS_FOR_ITS_TEST) {
      start(text, today, Optional.empty());
    } else if (begun != Begun.NO_RUN) {
      TestResult baseline = season.tests().get(1);
      start(text, today, Optional.of(baseline.withEstimated(begun == Begun.WITH_ESTIMATE)));
      season.tests().stream()
          .skip(2)
          .filter(test -> test.date().isBefore(today))
          .forEach(test -> save(tests, test));
    }
  }

  private void start(String text, LocalDate today, Optional<TestResult> baseline) {
    List<PlannedSession> sessions = new ArrayList<>(season.sessions());
    if (baseline.isEmpty()) {
      sessions.addFirst(before());
    }
    List<PaceSource> sources =
        season.sources().stream().filter(one -> one.from().isBefore(today)).toList();
    new RunRepository(database)
        .start(
            STEP,
            new RunStart(
                season.run().withBaselineTest(baseline.map(TestResult::id)),
                text,
                sessions,
                baseline,
                baseline.map(season::entryOf),
                baseline.isEmpty() ? List.of() : season.goals(),
                List.of()),
            today);
    if (baseline.isPresent()) {
      new GoalRepository(database)
          .save(STEP, new Consequences(List.of(), List.of(), List.of(), sources, List.of()));
    }
  }

  /** The test before Day 1. */
  PlannedSession before() {
    LocalDate day = season.run().start().minusDays(2);
    return new PlannedSession(
        new UUID(1, 1),
        season.run().id(),
        "before",
        1,
        0,
        0,
        0,
        day,
        day,
        day,
        season.plan().before().orElseThrow());
  }

  private void save(TestRepository tests, TestResult test) {
    tests.save(STEP, test, season.entryOf(test), Consequences.NONE);
  }

  public TestController controller() {
    return controller;
  }

  /** The open dialog. */
  public TestForm form() {
    return controller.state().form().get().orElseThrow();
  }

  /** The goals to choose from. */
  public GoalChoice choice() {
    return controller.state().choice().get().orElseThrow();
  }

  /** Everything in the data about the run. */
  public Season read() {
    return new SeasonRepository(database).load();
  }

  /** The newest test of a distance. */
  public TestResult newest(TestKind kind) {
    return read().tests().stream()
        .filter(test -> test.kind() == kind)
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  /** Stops the run. */
  public void stop(LocalDate day) {
    new RunRepository(database)
        .save(STEP, read().run().orElseThrow().withStopped(Optional.of(day)));
  }

  /** The newest goal of the run, also when it was stopped. */
  public Goal goalOfRun() {
    return new SeasonRepository(database).load(season.run().id()).goals().getLast();
  }

  /** The log entry of a test. */
  public LogEntry entryOf(TestResult test) {
    return new LogRepository(database).forTest(test.id()).orElseThrow();
  }

  /** The target in force on the last day of the plan. */
  public Goal goal() {
    return read().goals().getLast();
  }

  /** The planned session on day {@code number} of the plan as printed. */
  public PlannedSession planned(int number) {
    return season.sessions().get(number - 1);
  }

  /** Takes the last step back. */
  public Optional<UndoStep> undo() {
    return database.undo();
  }

  /** Answers each question from now on with the button whose text begins so. */
  public void answer(String button) {
    answer = button;
  }

  /** From now on nothing can be saved or read, until it is mended. */
  public void breakDisk(boolean broken) {
    isBroken = broken;
  }

  @Override
  public void ask(String title, String text, List<Answer> answers) {
    heard.add(title);
    answers.stream()
        .filter(one -> !answer.isEmpty() && one.text().startsWith(answer))
        .findFirst()
        .ifPresent(one -> one.act().run());
  }

  @Override
  public void chooseFile(FileRequest request, Consumer<Path> whenChosen) {
    throw new AssertionError("no file is needed");
  }

  @Override
  public void saveFile(FileRequest request, Consumer<Path> whenChosen) {
    throw new AssertionError("no file is needed");
  }

  @Override
  public void openFolder(Path shown) {
    throw new AssertionError("no folder is needed");
  }

  @Override
  public void close() {
    database.close();
  }

  private final class Inline implements Background {
    @Override
    public <T> void run(
        Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
      if (isBroken) {
        whenFailed.accept(new IllegalStateException("broken for this test"));
        return;
      }
      whenDone.accept(work.get());
    }
  }
}
