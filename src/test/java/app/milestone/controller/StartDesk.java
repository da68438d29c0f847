package app.milestone.controller;

import app.milestone.SampleData;
import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.Database;
import app.milestone.storage.GoalRepository;
import app.milestone.storage.PlanRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.TestRepository;
import app.milestone.transfer.ArchiveException;
import app.milestone.transfer.TransferException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The start of a plan and the plans over a real data file, at noon of a day. */
public final class StartDesk implements Dialogs, AutoCloseable {
  /** The day before the season of the pictures starts. */
  public static final LocalDate BEFORE = LocalDate.of(2026, 10, 25);

  /** The 24th day of the sample season. */
  public static final LocalDate DURING = LocalDate.of(2026, 11, 18);

  /** What was asked of the person and of other screens, in order. */
  public final List<String> asked = new ArrayList<>();

  /** The last question. */
  public final List<Answer> answers = new ArrayList<>();

  public final Texts texts = new Texts(Locale.UK);
  public final Notices notices = new Notices(texts);
  public final MainState main = new MainState();
  public final StartController start;

  /** What brings an archive in. */
  public final ArchiveController archive;

  public final PlansController shelf;

  /** The file that the next file dialog gives. */
  public Path chosenFile;

  public final Database database;
  public final RunRepository runs;
  public final TestRepository tests;
  public final GoalRepository goals;
  public final SettingsRepository settings;
  public final PlanRepository plans;
  final Changes changes = new Changes();
  final MainController controller;
  final Background background = new Inline();

  private StartDesk(Path folder, LocalDate today, Optional<LocalDate> season) {
    database = Database.open(folder.resolve("milestone.db"), folder.resolve("seen"));
    season.ifPresent(day -> SampleData.write(database, day, texts));
    runs = new RunRepository(database);
    tests = new TestRepository(database);
    goals = new GoalRepository(database);
    settings = new SettingsRepository(database);
    plans = new PlanRepository(database);
    controller =
        new MainController(
            main, background, changes, notices, texts, database::undo, database::redo);
    Clock clock =
        Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    archive =
        new ArchiveController(
            new ArchiveRepository(database),
            background,
            changes,
            texts,
            clock,
            notices,
            this,
            () -> asked.add("backup"));
    start = start(clock);
    shelf = shelf(clock);
  }

  private StartController start(Clock clock) {
    return new StartController(
        new StartController.Data(new PlanLibrary(plans), new SeasonRepository(database), runs),
        background,
        changes,
        texts,
        clock,
        notices,
        this,
        controller,
        new StartLinks(
            day -> asked.add("select " + day),
            () -> asked.add("show sample"),
            archive::importArchive));
  }

  private PlansController shelf(Clock clock) {
    return new PlansController(
        new PlansController.Data(new PlanLibrary(plans), plans, new SeasonRepository(database)),
        background,
        changes,
        texts,
        clock,
        notices,
        this,
        new PlansLinks(
            key -> asked.add("start " + key),
            () -> asked.add("change dates"),
            () -> asked.add("change target"),
            () -> asked.add("stop")));
  }

  /** Nothing in the data yet, on the day before the season. */
  public static StartDesk empty(Path folder) {
    return new StartDesk(folder, BEFORE, Optional.empty());
  }

  /** The sample season on its 24th day. */
  public static StartDesk season(Path folder) {
    return new StartDesk(folder, DURING, Optional.of(DURING));
  }

  /** The sample season, looked at when its last day is long over. */
  public static StartDesk seasonOver(Path folder) {
    return new StartDesk(folder, DURING.plusDays(60), Optional.of(DURING));
  }

  @Override
  public void ask(String title, String text, List<Answer> offered) {
    asked.add(text);
    answers.clear();
    answers.addAll(offered);
  }

  /** Gives the last question the answer with these words. */
  public void answer(String words) {
    answers.stream().filter(it -> it.text().equals(words)).findAny().orElseThrow().act().run();
  }

  @Override
  public void chooseFile(FileRequest request, Consumer<Path> whenChosen) {
    whenChosen.accept(chosenFile);
  }

  @Override
  public void saveFile(FileRequest request, Consumer<Path> whenChosen) {
    whenChosen.accept(chosenFile);
  }

  @Override
  public void openFolder(Path shown) {
    asked.add("folder " + shown.getFileName());
  }

  @Override
  public void close() {
    database.close();
  }

  private static final class Inline implements Background {
    @Override
    public <T> void run(
        Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
      T result;
      try {
        result = work.get();
      } catch (TransferException | ArchiveException e) {
        whenFailed.accept(e);
        return;
      }
      whenDone.accept(result);
    }
  }
}
