package app.milestone;

import app.milestone.controller.Texts;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.BackupRound;
import app.milestone.storage.Database;
import app.milestone.storage.FailedBackup;
import app.milestone.storage.Preferences;
import app.milestone.storage.Repair;
import app.milestone.storage.Restore;
import app.milestone.storage.Season;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Opens and closes the data of a folder; runs on the thread that owns the data. */
final class Opening {
  private Opening() {}

  /** The runner's own data. */
  static Opened own(DataFolder folder) {
    return opened(
        lock(folder),
        () -> {
          Database database = writable(Database.open(folder.file(), folder.memory()));
          Repair.discard(folder.file());
          return database;
        });
  }

  /** Nothing is written without it. */
  private static FolderLock lock(DataFolder folder) {
    FolderLock lock = folder.open();
    if (!lock.isHeld()) {
      throw new StorageException(Kind.READ_ONLY, folder.file(), "the folder cannot be written");
    }
    return lock;
  }

  /** The person is told first, and then chooses to look only. */
  private static Database writable(Database database) {
    if (!database.isWritable()) {
      database.close();
      throw new StorageException(Kind.READ_ONLY, database.file(), "cannot be written");
    }
    return database;
  }

  /** The same, after the person has chosen to use a file that another program changed. */
  static Opened changed(DataFolder folder) {
    return opened(lock(folder), () -> Database.openChanged(folder.file(), folder.memory()));
  }

  /**
   * The data to be looked at only, as while another window has it.
   *
   * @param why what keeps this window from writing
   */
  static Opened look(DataFolder folder, Kind why) {
    if (why == Kind.LOCKED && isGone(folder)) {
      throw new StorageException(Kind.LOCKED, folder.file(), "the other window begins with it");
    }
    FolderLock none = FolderLock.none(folder);
    Opened opened = opened(none, () -> Database.look(folder.file(), folder.memory()));
    return new Opened(none, opened.database(), opened.season(), Optional.of(why));
  }

  /** A backup, or a repaired copy, in the place of the data, which is set aside. */
  static Opened restored(DataFolder folder, Path backup, Instant now) {
    return opened(
        lock(folder),
        () -> {
          Restore.restore(folder.file(), folder.memory(), backup, now);
          Repair.discard(folder.file());
          return Database.open(folder.file(), folder.memory());
        });
  }

  /** Whether there is no data file, or an empty one: nothing that could be set aside. */
  static boolean isGone(DataFolder folder) {
    return folder.file().toFile().length() == 0;
  }

  /** No data, once what is there was set aside. */
  static Opened empty(DataFolder folder, Instant now) {
    return opened(
        lock(folder),
        () -> {
          Restore.setAside(folder.file(), folder.memory(), now);
          Repair.discard(folder.file());
          return Database.openNew(folder.file(), folder.memory());
        });
  }

  private static Opened opened(FolderLock lock, java.util.function.Supplier<Database> open) {
    try {
      Database database = open.get();
      Season season = new SeasonRepository(database).load();
      Optional<Kind> looksOnly =
          database.isWritable() ? Optional.empty() : Optional.of(Kind.READ_ONLY);
      return new Opened(lock, database, season, looksOnly);
    } catch (RuntimeException e) {
      release(lock);
      throw e;
    }
  }

  /** Sample data in an empty folder. */
  static Opened sample(DataFolder folder, Clock clock, Texts texts) {
    FolderLock lock = lock(folder);
    try (Database database = Database.open(folder.file(), folder.memory())) {
      SampleData.write(database, ZonedDateTime.now(clock).toLocalDate(), texts);
    }
    return opened(lock, () -> Database.open(folder.file(), folder.memory()));
  }

  /** A new folder for sample data. */
  static DataFolder temporaryFolder() {
    try {
      Path folder = Files.createTempDirectory("milestone-sample-");
      return new DataFolder(folder, folder.resolve("state"));
    } catch (IOException e) {
      throw new StorageException(
          Kind.FAILED, Path.of(System.getProperty("java.io.tmpdir")), "no folder for samples", e);
    }
  }

  /**
   * Closes the data and remembers the window; sample data goes.
   *
   * @param distant runs what is left to do in the second folder, whose disk may not answer
   */
  static void close(
      Optional<Opened> opened,
      DataFolder folder,
      boolean sample,
      Preferences preferences,
      Clock clock,
      Consumer<Runnable> distant) {
    if (sample) {
      opened.ifPresent(Opening::abandon);
      delete(folder.data());
    } else {
      opened.ifPresent(data -> close(data, folder, preferences, clock, distant));
    }
  }

  /** Until the second folder has its backup too, the next start is to tell that it has not. */
  private static void close(
      Opened data,
      DataFolder folder,
      Preferences preferences,
      Clock clock,
      Consumer<Runnable> distant) {
    Optional<BackupRound> round;
    Optional<FailedBackup> first;
    try (Database database = data.database()) {
      round =
          Optional.of(database)
              .filter(Database::isWritable)
              .map(it -> backUp(it, folder, preferences, Backup.EXIT, clock.instant()));
      first = round.flatMap(it -> FailedBackup.among(Backup.EXIT, it.finishFirst()));
    } catch (RuntimeException e) {
      release(data.lock());
      throw e;
    }
    Optional<Path> waiting = preferences.backups().second().filter(_ -> round.isPresent());
    Optional<FailedBackup> until =
        waiting.map(second -> new FailedBackup(Backup.EXIT, Kind.FAILED, second));
    Optional<FailedBackup> before = preferences.backups().failed().filter(_ -> round.isEmpty());
    keep(folder, preferences, first.or(() -> until).or(() -> before));
    if (waiting.isPresent()) {
      distant.accept(
          () -> {
            var others = FailedBackup.among(Backup.EXIT, round.get().finishOthers());
            keep(folder, preferences, first.or(() -> others));
            release(data.lock());
          });
    } else {
      release(data.lock());
    }
  }

  /** The folder of the state is made when something is kept in it for the first time. */
  private static void keep(
      DataFolder folder, Preferences preferences, Optional<FailedBackup> failed) {
    Path state = folder.state();
    if (Files.isWritable(Files.exists(state) ? state : state.getParent())) {
      save(preferences.withFailed(failed), folder.preferences());
    }
  }

  /**
   * What else is to be remembered can wait for room on the disk; a backup that failed cannot. The
   * data is closed all the same.
   */
  private static void save(Preferences preferences, Path file) {
    try {
      preferences.save(file);
    } catch (StorageException e) {
      FaultLog.log(e);
      if (preferences.backups().failed().isPresent()) {
        noteFailure(preferences, file);
      }
    }
  }

  private static void noteFailure(Preferences preferences, Path file) {
    try {
      preferences.noteFailure(file);
    } catch (StorageException e) {
      FaultLog.log(e);
    }
  }

  private static BackupRound backUp(
      Database database, DataFolder folder, Preferences preferences, String reason, Instant now) {
    List<Path> folders =
        Stream.concat(Stream.of(folder.backups()), preferences.backups().second().stream())
            .toList();
    BackupRepository backups = new BackupRepository(database);
    backups.into(folders);
    return backups.begin(reason, now);
  }

  /**
   * Closes the data and puts a backup in its place; a last backup is made first, where that works,
   * and goes into the second folder by way of {@code distant}. Whatever fails, data can be opened
   * again afterwards: the old if this throws, else the new.
   *
   * @return the preferences, with the last backup if it failed
   */
  static Preferences replace(
      Opened data,
      DataFolder folder,
      Preferences preferences,
      Path backup,
      Instant now,
      Consumer<Runnable> distant) {
    try {
      Optional<FailedBackup> failed;
      try (Database database = data.database()) {
        BackupRound round = backUp(database, folder, preferences, Backup.RESTORE, now);
        failed = FailedBackup.among(Backup.RESTORE, round.finishFirst());
        distant.accept(round::finishOthers);
      }
      Restore.restore(folder.file(), folder.memory(), backup, now);
      return preferences.withFailed(failed);
    } finally {
      release(data.lock());
    }
  }

  /** Closes data that was found damaged: no copy of it takes the place of a good backup. */
  static Opened abandon(Opened data) {
    data.database().close();
    release(data.lock());
    return data;
  }

  private static void release(FolderLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
