package app.milestone.promise;

import app.milestone.model.settings.Settings;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.Database;
import app.milestone.storage.HostileBackups;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.StorageException;
import app.milestone.storage.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Does with hostile files beside its backups what the program does with any, and prints for each
 * its name, how long that took and what the list of backups says of it. One that takes too long
 * ends it.
 */
final class BackupReadingChild {
  /** Waiting for the disk takes most of the time. */
  private static final int SOME = 50;

  private static final long LIMIT_NANOS = 30_000_000_000L;

  private final Database database;
  private final BackupRepository backups;
  private final SettingsRepository settings;
  private final Path folder;
  private final Path good;
  private final AtomicLong begun = new AtomicLong(System.nanoTime());
  private boolean saves = true;
  private Instant now = Instant.parse("2026-10-26T17:42:07Z");

  private BackupReadingChild(Database database, Path folder, Path good) {
    this.database = database;
    this.folder = folder;
    this.good = good;
    backups = new BackupRepository(database);
    backups.into(List.of(folder));
    settings = new SettingsRepository(database);
  }

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    try (Database database = Database.open(data, Path.of(arguments[1]))) {
      BackupReadingChild child =
          new BackupReadingChild(database, data.resolveSibling("backups"), Path.of(arguments[2]));
      child.watch();
      for (String name : HostileBackups.names()) {
        child.report(name, file -> HostileBackups.make(name, file));
      }
      byte[] bytes = Files.readAllBytes(child.good);
      Random random = new Random(7);
      for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
        byte[] mutant = mutant(bytes, random);
        child.saves = i % SOME == 0;
        child.report("mutant " + i, file -> Files.write(file, mutant));
      }
    }
    System.out.println("end");
    System.exit(0);
  }

  /** Bytes changed anywhere, or in the first pages, which say what the file is. */
  private static byte[] mutant(byte[] good, Random random) {
    byte[] bytes = good.clone();
    Damage[] ways = Damage.values();
    if (random.nextBoolean()) {
      return ways[random.nextInt(ways.length)].of(bytes, random);
    }
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      bytes[random.nextInt(random.nextBoolean() ? 200 : 20_000)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** Work inside SQLite cannot be interrupted: only its end ends it. */
  private void watch() {
    Thread watch =
        new Thread(
            () -> {
              while (System.nanoTime() - begun.get() < LIMIT_NANOS) {
                LockSupport.parkNanos(100_000_000);
              }
              System.out.println("hung");
              Runtime.getRuntime().halt(3);
            });
    watch.setDaemon(true);
    watch.start();
  }

  private interface Making {
    void make(Path file) throws IOException;
  }

  private void report(String name, Making making) throws IOException {
    String newest = "milestone-%d-20261026T174207Z-exit-v1.db".formatted(database.seq() + 1000);
    Path file = folder.resolve(newest);
    Path journal = file.resolveSibling(file.getFileName() + "-journal");
    Files.createDirectories(folder);
    Files.copy(good, file, StandardCopyOption.REPLACE_EXISTING);
    making.make(file);
    begun.set(System.nanoTime());
    String outcome = use(file);
    long millis = (System.nanoTime() - begun.get()) / 1_000_000;
    System.out.println(name + "\t" + millis + "\t" + outcome);
    Files.deleteIfExists(file);
    Files.deleteIfExists(journal);
  }

  /** Saves, looks for the last backup, lists and compares, as closing and the settings do. */
  private String use(Path file) {
    try {
      boolean saved = !saves || save();
      backups.newest();
      Backup backup = Backup.of(file).orElseThrow();
      String condition = BackupRepository.contents(backup).condition().name();
      compare(backup);
      BackupRepository.compare(database.file(), backup);
      return (saved ? "" : "not saved, ") + (Files.exists(file) ? "" : "gone, ") + condition;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return e.toString().replaceAll("\\s", " ");
    }
  }

  private boolean save() {
    now = now.plusSeconds(60);
    int hour = (int) (now.getEpochSecond() / 60 % 7);
    settings.save(Store.STEP, Settings.DEFAULT.withDayStartHour(hour));
    return backups.save(Backup.TIMER, now).stream().allMatch(it -> it.fault().isEmpty());
  }

  private void compare(Backup backup) {
    try {
      backups.compare(backup);
    } catch (StorageException _) {
      // Said in its place.
    }
  }
}
