package app.milestone.controller;

import app.milestone.SampleData;
import app.milestone.storage.Database;
import app.milestone.storage.GoalRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.UndoStep;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The progress screen over a real data file. */
public final class ProgressDesk implements Dialogs, AutoCloseable {
  /** The 24th day of the sample season. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  public static final UndoStep STEP = UndoStep.of("sample.step");

  public final Texts texts;
  public final Changes changes = new Changes();
  public final Notices notices;
  public final List<String> visited = new ArrayList<>();
  public final Database database;
  public final ProgressController controller;
  private final Path folder;

  /** A screen on a day, over what {@code fill} writes. */
  public ProgressDesk(Path folder, LocalDate today, Consumer<Database> fill) {
    this(folder, today, Locale.UK, fill);
  }

  /** The same in another language. */
  public ProgressDesk(Path folder, LocalDate today, Locale locale, Consumer<Database> fill) {
    this.folder = folder;
    texts = new Texts(locale);
    notices = new Notices(texts);
    database = Database.open(folder.resolve("milestone.db"), folder.resolve("seen"));
    fill.accept(database);
    controller =
        new ProgressController(
            new SeasonRepository(database),
            new RunRepository(database),
            new GoalRepository(database),
            new Inline(),
            changes,
            texts,
            Clock.fixed(today.atTime(18, 42).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            links(),
            notices,
            this);
    controller.refresh();
  }

  /** The sample season on its 24th day. */
  public static ProgressDesk season(Path folder) {
    return new ProgressDesk(folder, TODAY, ProgressDesk::sample);
  }

  /** Writes the sample season. */
  public static void sample(Database database) {
    SampleData.write(database, TODAY, new Texts(Locale.UK));
  }

  private ProgressLinks links() {
    return new ProgressLinks(
        () -> visited.add("mile test"),
        test -> visited.add("edit " + test),
        day -> visited.add("day " + day),
        () -> visited.add("settings"),
        test -> visited.add("again " + test),
        test -> visited.add("new target " + test));
  }

  public ProgressState state() {
    return controller.state();
  }

  public ProgressPage page() {
    return state().page().get();
  }

  /** What the notice says. */
  public String notice() {
    return notices.current().get().map(Notices.Notice::text).orElse("");
  }

  @Override
  public void ask(String title, String text, List<Answer> answers) {
    throw new AssertionError("nothing is asked");
  }

  @Override
  public void chooseFile(FileRequest request, Consumer<Path> whenChosen) {
    throw new AssertionError("no file is read");
  }

  @Override
  public void saveFile(FileRequest request, Consumer<Path> whenChosen) {
    whenChosen.accept(folder.resolve(request.suggestedName()));
  }

  @Override
  public void openFolder(Path shown) {
    visited.add("folder " + shown);
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
      } catch (RuntimeException e) {
        whenFailed.accept(e);
        return;
      }
      whenDone.accept(result);
    }
  }
}
