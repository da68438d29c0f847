package app.milestone.controller;

import app.milestone.SampleData;
import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.Database;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Exports and imports over a real data file; work waits until it is told to go on. */
public final class ArchiveDesk implements Background, Dialogs, AutoCloseable {
  public final Texts texts = new Texts(Locale.UK);
  public final Notices notices = new Notices(texts);
  public final Changes changes = new Changes();
  public final Database database;
  public final ArchiveController archive;
  private final BackupRepository backups;

  /** What was asked of the system, in order. */
  public final List<String> asked = new ArrayList<>();

  /** The file that the person chooses. */
  public final Path file;

  private final Queue<Runnable> waiting = new ArrayDeque<>();

  private ArchiveDesk(Path folder, Path file) {
    this.file = file;
    database = Database.open(folder.resolve("milestone.db"), folder.resolve("seen"));
    backups = new BackupRepository(database);
    backups.into(List.of(folder.resolve("backups")));
    archive =
        new ArchiveController(
            new ArchiveRepository(database),
            this,
            changes,
            texts,
            LogDesk.CLOCK,
            notices,
            this,
            () -> backups.saveBefore(Backup.IMPORT, LogDesk.CLOCK.instant()));
  }

  /** The sample season. */
  public static ArchiveDesk season(Path folder, Path file) {
    ArchiveDesk desk = new ArchiveDesk(folder, file);
    SampleData.write(desk.database, LogDesk.TODAY, desk.texts);
    return desk;
  }

  /** A new data file. */
  public static ArchiveDesk empty(Path folder, Path file) {
    return new ArchiveDesk(folder, file);
  }

  /** Does the work that waits first, with all that follows from it on the screen. */
  public void step() {
    waiting.remove().run();
  }

  /** Works until nothing waits. */
  public void finish() {
    while (!waiting.isEmpty()) {
      step();
    }
  }

  public String notice() {
    return notices.current().get().map(Notices.Notice::text).orElse("");
  }

  /** Presses the button of the notice. */
  public void act() {
    notices.current().get().orElseThrow().action().orElseThrow().act().run();
  }

  @Override
  public <T> void run(
      Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
    waiting.add(
        () -> {
          T result;
          try {
            result = work.get();
          } catch (RuntimeException e) {
            whenFailed.accept(e);
            return;
          }
          whenDone.accept(result);
        });
  }

  @Override
  public void ask(String title, String text, List<Answer> answers) {
    asked.add(text);
  }

  @Override
  public void chooseFile(FileRequest request, Consumer<Path> whenChosen) {
    asked.add(request.title());
    whenChosen.accept(file);
  }

  @Override
  public void saveFile(FileRequest request, Consumer<Path> whenChosen) {
    asked.add(request.title() + ": " + request.suggestedName());
    whenChosen.accept(file);
  }

  @Override
  public void openFolder(Path folder) {
    asked.add("open " + folder.getFileName());
  }

  @Override
  public void close() {
    database.close();
  }
}
