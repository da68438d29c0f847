package app.milestone.controller;

import app.milestone.HandClock;
import app.milestone.SampleData;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.Database;
import app.milestone.storage.FailedBackup;
import app.milestone.storage.LogRepository;
import app.milestone.storage.Preferences;
import app.milestone.storage.StorageException;
import app.milestone.storage.UndoStep;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Backups of a real data file with the sample season. */
public final class BackupsDesk implements AutoCloseable {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  public final HandClock clock = new HandClock("2026-11-18", "18:42");
  public final Texts texts = new Texts(Locale.UK);
  public final Notices notices = new Notices(texts);
  public final Database database;
  public final LogRepository logs;
  public final BackupsController backups;
  public final Path folder;

  /** What was asked of the window, in order. */
  public final List<String> asked = new ArrayList<>();

  /** The folder that the person chooses next. */
  public Path chosen;

  private final Background copies;
  private final Background distant;

  /** The season in a data file of this folder. */
  public BackupsDesk(Path place) {
    this(place, inline(), inline());
  }

  /** The same with a thread for disks that may not answer. */
  BackupsDesk(Path place, Background distant) {
    this(place, inline(), inline(), distant);
  }

  /** The same with the threads of the data and of its copies. */
  BackupsDesk(Path place, Background background, Background copies) {
    this(place, background, copies, inline());
  }

  private BackupsDesk(Path place, Background background, Background copies, Background distant) {
    folder = place;
    this.copies = copies;
    this.distant = distant;
    chosen = place.resolveSibling("second");
    database = Database.open(place.resolve("milestone.db"), place.resolve("seen"));
    SampleData.write(database, TODAY, texts);
    logs = new LogRepository(database);
    backups =
        new BackupsController(
            new BackupRepository(database),
            background,
            texts,
            clock,
            notices,
            new Choosing(),
            links(),
            "1.0");
    backups.refresh();
  }

  /** Runs at once, on the caller's thread. */
  static Background inline() {
    return new Background() {
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
    };
  }

  private BackupLinks links() {
    return new BackupLinks(
        copies,
        distant,
        folder.resolve("backups"),
        folder.resolve("quarantine"),
        whenChosen -> whenChosen.accept(chosen),
        (file, words) -> asked.add("restore " + file.getFileName() + ": " + words),
        words -> asked.add("copy " + words),
        kept -> asked.add("keep " + kept.second()));
  }

  /** The file that the person chooses next. */
  public Path file;

  private final class Choosing implements Dialogs {
    @Override
    public void ask(String title, String text, List<Answer> answers) {
      throw new AssertionError(title);
    }

    @Override
    public void chooseFile(FileRequest request, Consumer<Path> whenChosen) {
      whenChosen.accept(file);
    }

    @Override
    public void saveFile(FileRequest request, Consumer<Path> whenChosen) {
      throw new AssertionError(request.title());
    }

    @Override
    public void openFolder(Path folder) {
      throw new AssertionError(folder.toString());
    }
  }

  public BackupsState state() {
    return backups.state();
  }

  public String notice() {
    return notices.current().get().map(Notices.Notice::text).orElse("");
  }

  /** The reasons of the backups in a folder, the newest first. */
  public List<String> reasons(String name) {
    return new BackupFolder(folder.resolve(name)).list().stream().map(Backup::reason).toList();
  }

  /** Deletes some of the first sessions. */
  public List<UUID> deleteSessions(int count) {
    List<UUID> ids =
        logs.rows().stream().filter(row -> !row.test()).limit(count).map(row -> row.id()).toList();
    ids.forEach(id -> logs.delete(UndoStep.of("test.step"), id));
    return ids;
  }

  /** As left by a program in which the last backup failed for want of space. */
  public void rememberFailure(String reason) {
    FailedBackup failed =
        new FailedBackup(reason, StorageException.Kind.DISK_FULL, folder.resolve("backups"));
    backups.remembered(new Preferences.Backups(Optional.empty(), Optional.of(failed)));
  }

  @Override
  public void close() {
    database.close();
  }
}
