package app.milestone.controller;

import app.milestone.SampleSeason;
import app.milestone.model.plan.Plan;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import app.milestone.storage.Consequences;
import app.milestone.storage.Database;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.RunStart;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.TestRepository;
import app.milestone.storage.UndoStep;
import app.milestone.transfer.PlanFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An inspector over the sample season in a real data file, on its 24th day at 18:42. */
public final class SessionDesk implements SessionController.Doors, Dialogs, AutoCloseable {
  /** The 24th day of the season. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  private static final UndoStep STEP = UndoStep.of("session.undoEdit");

  /** What the inspector asked of other screens, in order. */
  public final List<String> asked = new ArrayList<>();

  /** Words of the program. */
  public final Texts texts = new Texts(Locale.UK);

  /** What is said at the lower edge. */
  public final Notices notices = new Notices(texts);

  private final Database database;
  private final SampleSeason season;
  private final LogRepository logs;
  private final SessionController controller;
  private boolean isBroken;

  /** An inspector over its own copy of a prepared season. */
  public SessionDesk(Path prepared, Path folder) {
    this(copied(prepared, folder), false);
  }

  /** Fills a folder with the season, to be copied. */
  public static void prepare(Path folder) {
    new SessionDesk(folder, true).close();
  }

  private static Path copied(Path prepared, Path folder) {
    try {
      for (String name : List.of("milestone.db", "seen")) {
        Files.copy(prepared.resolve(name), folder.resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private SessionDesk(Path folder, boolean isNew) {
    String text = PlanFile.load(Path.of("assets/plans/fastest-mile.yaml"));
    Plan plan = PlanFile.read(text, "fastest-mile.yaml").plan().orElseThrow();
    database = Database.open(folder.resolve("milestone.db"), folder.resolve("seen"));
    season = new SampleSeason(plan, TODAY, texts);
    logs = new LogRepository(database);
    if (isNew) {
      store(text);
    }
    controller =
        new SessionController(
            new SeasonRepository(database),
            new RunRepository(database),
            logs,
            new Inline(),
            new Changes(),
            texts,
            Clock.fixed(Instant.parse("2026-11-18T18:42:00Z"), ZoneOffset.UTC),
            notices(),
            this,
            this);
  }

  private Notices notices() {
    notices.current().subscribe(notice -> notice.ifPresent(it -> asked.add(it.text())));
    return notices;
  }

  private void store(String planText) {
    RunRepository runs = new RunRepository(database);
    List<TestResult> tests = season.tests();
    TestRepository results = new TestRepository(database);
    UUID baseline = season.run().baselineTest().orElseThrow();
    TestResult first = tests.stream().filter(t -> t.id().equals(baseline)).findAny().orElseThrow();
    results.save(STEP, tests.getFirst(), season.entryOf(tests.getFirst()), Consequences.NONE);
    runs.start(
        STEP,
        new RunStart(
            season.run(),
            planText,
            season.sessions(),
            Optional.of(first),
            Optional.of(season.entryOf(first)),
            season.goals(),
            List.of()),
        TODAY);
    for (TestResult test : tests) {
      if (!test.id().equals(baseline) && test != tests.getFirst()) {
        results.save(STEP, test, season.entryOf(test), Consequences.NONE);
      }
    }
    season.otherEntries().forEach(entry -> logs.save(STEP, entry));
    results.save(
        STEP,
        tests.getLast(),
        season.entryOf(tests.getLast()),
        new Consequences(List.of(), List.of(), List.of(), season.sources(), List.of()));
  }

  public SessionController controller() {
    return controller;
  }

  public SessionState state() {
    return controller.state();
  }

  /** The planned session on day {@code number} of the plan as printed. */
  public PlannedSession planned(int number) {
    return season.sessions().get(number - 1);
  }

  /** Shows the session of a day of the plan as printed. */
  public SessionState show(int number) {
    controller.show(planned(number).id());
    return state();
  }

  /** What is in the data about a session. */
  public LogEntry logged(int number) {
    return logs.forPlanned(planned(number).id()).orElseThrow();
  }

  /** All entries of a day. */
  public List<LogEntry> entries(LocalDate day) {
    return logs.between(day, day.plusDays(1));
  }

  /** Takes the last step back. */
  public Optional<UndoStep> undo() {
    return database.undo();
  }

  /** From now on nothing can be saved or read, until it is mended. */
  public void breakDisk(boolean broken) {
    isBroken = broken;
  }

  @Override
  public void logTest(UUID plannedId) {
    asked.add("log test " + plannedId);
  }

  @Override
  public void openTest(UUID testId) {
    asked.add("open test " + testId);
  }

  @Override
  public void extraTest(LocalDate day, TestKind kind) {
    asked.add("extra test " + kind + " " + day);
  }

  @Override
  public void move(UUID plannedId) {
    asked.add("move " + plannedId);
  }

  @Override
  public void ask(String title, String text, List<Answer> answers) {
    asked.add(text);
    answers.getLast().act().run();
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
