package app.milestone.controller;

import app.milestone.SampleData;
import app.milestone.model.pace.Goal;
import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.Database;
import app.milestone.storage.GoalRepository;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.TestRepository;
import app.milestone.storage.UndoStep;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A log and settings over a real data file, on the 24th day of the sample season at 18:42. */
public final class LogDesk implements Dialogs, AutoCloseable {
  /** The 24th day of the sample season. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  /** Its evening. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-18T18:42:00Z"), ZoneOffset.UTC);

  public final Texts texts;
  public final Changes changes = new Changes();
  public final Notices notices;

  /** What was asked of other screens and of the system, in order. */
  public final List<String> asked = new ArrayList<>();

  public final Database database;
  public final LogRepository logs;
  public final LogController log;
  public final SettingsController settings;
  public final ArchiveController archive;
  private final Path folder;
  private final Background background = new AtOnce();
  private String answer = "";
  private boolean isClosed;

  /**
   * Runs at once, one work at a time; once all is closed nothing, as in a window that is gone: a
   * search that was typed begins a moment later.
   */
  private final class AtOnce implements Background {
    @Override
    public <T> void run(
        Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
      synchronized (LogDesk.this) {
        if (!isClosed) {
          whenDone.accept(work.get());
        }
      }
    }
  }

  private LogDesk(Path folder, Locale locale, boolean season) {
    this.folder = folder;
    texts = new Texts(locale);
    notices = new Notices(texts);
    database = Database.open(folder.resolve("milestone.db"), folder.resolve("seen"));
    if (season) {
      SampleData.write(database, TODAY, texts);
    }
    logs = new LogRepository(database);
    log =
        new LogController(
            new LogController.Repositories(
                logs,
                new TestRepository(database),
                new RunRepository(database),
                new SeasonRepository(database),
                new GoalRepository(database),
                new SettingsRepository(database)),
            background,
            changes,
            texts,
            CLOCK,
            notices,
            this,
            new LogLinks(
                id -> asked.add("edit test"),
                id -> asked.add("delete test"),
                id -> asked.add("edit session"),
                day -> asked.add("log session " + day)));
    archive = makeArchive();
    settings = makeSettings();
  }

  private SettingsController makeSettings() {
    return new SettingsController(
        new SettingsRepository(database),
        background,
        changes,
        texts,
        CLOCK,
        notices,
        this,
        Path.of("/home/runner/.local/share/milestone"),
        "1.0");
  }

  private ArchiveController makeArchive() {
    ArchiveRepository repository = new ArchiveRepository(database);
    return new ArchiveController(
        repository, background, changes, texts, CLOCK, notices, this, () -> {});
  }

  /** The sample season. */
  public static LogDesk season(Path folder) {
    LogDesk desk = new LogDesk(folder, Locale.UK, true);
    desk.log.shown(true);
    return desk;
  }

  /** A new data file. */
  public static LogDesk empty(Path folder) {
    return empty(folder, Locale.UK);
  }

  /** A new data file of a person who lives elsewhere. */
  public static LogDesk empty(Path folder, Locale locale) {
    LogDesk desk = new LogDesk(folder, locale, false);
    desk.log.shown(true);
    return desk;
  }

  /** The row in that place. */
  public LogLine line(int index) {
    return log.state().page().get().lines().get(index);
  }

  /** The first row with that text as its result. */
  public LogLine withResult(String result) {
    return log.state().page().get().lines().stream()
        .filter(line -> line.result().equals(result))
        .findFirst()
        .orElseThrow();
  }

  /** Searches for what is typed. */
  public void search(String typed) {
    log.state().query.set(typed);
    log.search();
  }

  /** What the notice says. */
  public String notice() {
    return notices.current().get().map(Notices.Notice::text).orElse("");
  }

  /** Answers the questions to come with the button that starts so. */
  public void answer(String button) {
    answer = button;
  }

  /** Takes the goal that a 5K gives by the plan's rule. */
  public void adopt(UUID fiveK) {
    Goal goal =
        Goal.fiveKRule(
            new UUID(1, 9),
            new RunRepository(database).active().orElseThrow().id(),
            new TestRepository(database).find(fiveK).orElseThrow(),
            TODAY);
    new GoalRepository(database).add(UndoStep.of("test.goalAdopted", "7:51.5"), goal);
  }

  /** The goal in force. */
  public String target() {
    return new SeasonRepository(database).load().goals().getLast().value().rounded(1);
  }

  /** Takes back the last step. */
  public void undo() {
    database.undo();
    changes.announceAll();
  }

  @Override
  public void ask(String title, String text, List<Answer> answers) {
    asked.add(title);
    answers.stream()
        .filter(one -> !answer.isEmpty() && one.text().startsWith(answer))
        .findFirst()
        .ifPresent(one -> one.act().run());
  }

  @Override
  public void chooseFile(FileRequest request, Consumer<Path> whenChosen) {
    asked.add(request.title());
  }

  @Override
  public void saveFile(FileRequest request, Consumer<Path> whenChosen) {
    whenChosen.accept(folder.resolve(request.suggestedName()));
  }

  @Override
  public void openFolder(Path shown) {
    asked.add("open " + shown);
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    database.close();
  }
}
