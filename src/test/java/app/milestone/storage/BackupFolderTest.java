package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.settings.Settings;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupFolderTest {
  private static final Instant NOW = Instant.parse("2026-10-26T17:42:07Z");
  @TempDir Path folder;

  @Test
  void aBackupHoldsEverythingAndIsMadeOnce() throws IOException {
    BackupFolder backups = new BackupFolder(folder.resolve("backups"));
    try (Database database = Store.in(folder).open()) {
      new RunRepository(database).start(Store.STEP, new Example(1).testedStart(9), Example.START);
      Path backup = backups.save(database, "exit", NOW).orElseThrow();
      assertEquals("milestone-1-20261026T174207Z-exit-v1.db", backup.getFileName().toString());
      assertEquals(
          "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
      try (Database copy = Database.look(backup, folder.resolve("none"))) {
        assertEquals(Store.content(database), Store.content(copy));
        copy.check();
      }
      assertEquals(Optional.empty(), backups.save(database, "exit", NOW.plusSeconds(9)));
      assertEquals(List.of(backup), files(backups));
    }
  }

  @Test
  void aDamagedEntryMakesNoBackup() throws IOException, SQLException {
    BackupFolder backups = new BackupFolder(folder.resolve("backups"));
    Store store = Store.in(folder);
    try (Database database = store.open()) {
      new RunRepository(database).start(Store.STEP, new Example(1).testedStart(9), Example.START);
      try (Sql other = Sql.open(store.file(), "rw")) {
        other.execute("update test set notes = 'changed'");
      }
      StorageException fault =
          assertThrows(StorageException.class, () -> backups.save(database, "exit", NOW));
      assertEquals(Kind.DAMAGED, fault.kind());
      assertEquals(List.of(), files(backups));
    }
  }

  @Test
  void aNewBackupThinsTheOldOnesOfTheSameFileAlone() throws IOException {
    BackupFolder backups = new BackupFolder(folder.resolve("backups"));
    Store other = Store.in(folder.resolve("other"));
    try (Database database = Store.in(folder).open();
        Database strange = other.open()) {
      SettingsRepository settings = new SettingsRepository(database);
      new SettingsRepository(strange).save(Store.STEP, Settings.DEFAULT.withDayStartHour(1));
      Path foreign = backups.save(strange, Backup.EXIT, NOW).orElseThrow();
      Path broken = Files.createFile(backups.folder().resolve(foreign(2)));
      for (int i = 0; i < 25; i++) {
        settings.save(Store.STEP, Settings.DEFAULT.withDayStartHour(1 + i % 2));
        backups.save(database, Backup.TIMER, NOW.plusSeconds(60L * i)).orElseThrow();
      }
      assertTrue(files(backups).containsAll(List.of(foreign, broken)));
      List<Long> kept = backups.list().stream().map(Backup::seq).limit(20).toList();
      assertEquals(LongStream.rangeClosed(6, 25).boxed().toList().reversed(), kept);
      assertEquals(22, files(backups).size());
    }
  }

  @Test
  void theBackupsOfAFileThatWasRolledBackComeAfterThoseOfItsLostFuture() throws IOException {
    Store store = Store.in(folder);
    Path backups = folder.resolve("backups");
    List<Path> made = new ArrayList<>();
    save(store, backups, 0);
    Path old = Files.copy(store.file(), folder.resolve("old.db"));
    for (int day = 1; day < 20; day++) {
      save(store, backups, day);
    }
    Files.copy(old, store.file(), StandardCopyOption.REPLACE_EXISTING);
    try (Database database = Database.openChanged(store.file(), store.memory())) {
      BackupRepository repository = new BackupRepository(database);
      repository.into(List.of(backups));
      for (int day = 20; day < 40; day++) {
        change(database, day);
        assertEquals(Optional.empty(), back(repository, day));
        made.addAll(0, List.of(repository.newest().orElseThrow().file()));
        assertEquals(day(day), repository.newest().orElseThrow().made());
      }
      database.undo();
      assertEquals(Optional.of(Store.STEP), database.redo());
    }
    assertTrue(files(new BackupFolder(backups)).containsAll(made.subList(0, 14)));
  }

  private static void save(Store store, Path backups, int day) {
    try (Database database = store.open()) {
      BackupRepository repository = new BackupRepository(database);
      repository.into(List.of(backups));
      change(database, day);
      assertEquals(Optional.empty(), back(repository, day));
    }
  }

  private static void change(Database database, int day) {
    new SettingsRepository(database).save(Store.STEP, Settings.DEFAULT.withDayStartHour(day % 5));
  }

  private static Optional<StorageException> back(BackupRepository repository, int day) {
    return repository.save(Backup.EXIT, day(day)).getFirst().fault();
  }

  private static Instant day(int day) {
    return NOW.plus(Duration.ofDays(day));
  }

  @Test
  void filesSetAsideAreNeitherCountedNorThinned() throws IOException {
    BackupFolder backups = new BackupFolder(folder.resolve("backups"));
    try (Database database = Store.in(folder).open()) {
      SettingsRepository settings = new SettingsRepository(database);
      settings.save(Store.STEP, Settings.DEFAULT.withDayStartHour(1));
      Path first = backups.save(database, Backup.EXIT, NOW).orElseThrow();
      List<Path> aside = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        Backup name = backups.setAsideName(1000 + i, NOW.plusSeconds(i), 1);
        aside.add(Files.copy(first, name.file()));
      }
      settings.save(Store.STEP, Settings.DEFAULT.withDayStartHour(2));
      Path second = backups.save(database, Backup.EXIT, NOW.plusSeconds(60)).orElseThrow();
      assertTrue(files(backups).containsAll(aside));
      assertTrue(files(backups).containsAll(List.of(first, second)));
    }
  }

  @Test
  void beforeSomethingLargeABackupOfTheSameStateMustBeWholeStill() throws IOException {
    BackupFolder backups = new BackupFolder(folder.resolve("backups"));
    try (Database database = Store.in(folder).open()) {
      new RunRepository(database).start(Store.STEP, new Example(1).testedStart(9), Example.START);
      spoil(backups.save(database, Backup.EXIT, NOW).orElseThrow());
      Path fresh = backups.save(database, Backup.IMPORT, NOW.plusSeconds(1)).orElseThrow();
      assertTrue(BackupFolder.isWhole(Backup.of(fresh).orElseThrow()));
      assertEquals(Optional.empty(), backups.save(database, Backup.HAND, NOW.plusSeconds(2)));
      assertEquals(2, files(backups).size());
    }
  }

  /** Zeroes in the middle: what the file says of itself stays readable. */
  private static void spoil(Path backup) throws IOException {
    byte[] bytes = Files.readAllBytes(backup);
    Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0);
    Files.write(backup, bytes);
  }

  @Test
  void aBackupDamagedLaterTakesNoPlaceOfTheNewestWholeOnes() throws IOException {
    BackupFolder backups = new BackupFolder(folder.resolve("backups"));
    try (Database database = Store.in(folder).open()) {
      new RunRepository(database).start(Store.STEP, new Example(1).testedStart(9), Example.START);
      SettingsRepository settings = new SettingsRepository(database);
      List<Path> made = new ArrayList<>();
      for (int i = 0; i < 22; i++) {
        settings.save(Store.STEP, Settings.DEFAULT.withDayStartHour(1 + i % 2));
        made.add(backups.save(database, Backup.TIMER, NOW.plusSeconds(60L * i)).orElseThrow());
        if (i >= 2 && i <= 20) {
          spoil(made.getLast());
        }
      }
      assertTrue(files(backups).containsAll(List.of(made.get(0), made.get(1), made.get(21))));
    }
  }

  private static String foreign(long seq) {
    return Backup.in(Path.of(""), seq, NOW, Backup.EXIT, 1).file().toString();
  }

  @Test
  void anotherDataFileWithTheSameNumberIsBackedUpToo() throws IOException {
    BackupFolder backups = new BackupFolder(folder.resolve("backups"));
    Store other = Store.in(folder.resolve("other"));
    try (Database database = Store.in(folder).open();
        Database strange = other.open()) {
      new SettingsRepository(database).save(Store.STEP, Settings.DEFAULT.withDayStartHour(1));
      new SettingsRepository(strange).save(Store.STEP, Settings.DEFAULT.withDayStartHour(2));
      assertTrue(backups.save(database, Backup.EXIT, NOW).isPresent());
      assertTrue(backups.save(strange, Backup.EXIT, NOW.plusSeconds(1)).isPresent());
      assertEquals(2, files(backups).size());
    }
  }

  private static List<Path> files(BackupFolder backups) throws IOException {
    try (Stream<Path> files = Files.list(backups.folder())) {
      return files.toList();
    }
  }
}
