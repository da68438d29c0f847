package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepairTest {
  private static final Instant NOW = Instant.parse("2026-11-17T18:42:00Z");
  private static final int SESSIONS = 40;
  private static final int PAGE = 4096;

  @TempDir Path folder;
  private Store store;
  private byte[] good;
  private Map<UUID, LogEntry> entries;

  @BeforeEach
  void aSeason() throws IOException {
    store = Store.in(folder);
    Example example = new Example(5);
    try (Database database = store.open()) {
      new RunRepository(database).start(Store.STEP, example.testedStart(42), Example.START);
      LogRepository logs = new LogRepository(database);
      for (int i = 0; i < SESSIONS; i++) {
        logs.save(Store.STEP, example.entry(Optional.empty(), Optional.empty()));
      }
      entries = entries(database);
    }
    good = Files.readAllBytes(store.file());
  }

  private static Map<UUID, LogEntry> entries(Database database) {
    return new LogRepository(database)
        .between(LocalDate.EPOCH, LocalDate.of(2100, 1, 1)).stream()
            .collect(Collectors.toMap(LogEntry::id, Function.identity()));
  }

  /** Counted as everywhere: without entries that are open still, and without those of tests. */
  private static int sessions(Map<UUID, LogEntry> entries) {
    return (int)
        entries.values().stream()
            .filter(entry -> entry.state() != LogState.OPEN && entry.testId().isEmpty())
            .count();
  }

  private List<Backup> backUp() {
    BackupFolder backups = new BackupFolder(folder.resolve("data/backups"));
    try (Database database = store.open()) {
      backups.save(database, Backup.EXIT, NOW);
    }
    return backups.list();
  }

  private Repair.Result repair(List<Backup> backups) {
    return Repair.run(store.file(), store.memory(), backups);
  }

  /** Opens the copy in the place of the data, as the person would. */
  private Map<UUID, LogEntry> use(Repair.Result result) {
    return use(store, result);
  }

  private static Map<UUID, LogEntry> use(Store store, Repair.Result result) {
    Restore.restore(store.file(), store.memory(), result.file(), NOW);
    try (Database database = store.open()) {
      database.check();
      return entries(database);
    }
  }

  @Test
  void aWholeFileIsReadWhole() {
    Repair.Result result = repair(List.of());
    assertEquals(new Repair.Counts(sessions(entries), 0, 0, 0), result.sessions());
    assertEquals(new Repair.Counts(1, 0, 0, 0), result.tests());
    assertEquals(new Repair.Counts(0, 0, 0, 0), result.others());
    assertTrue(result.isComplete());
    assertEquals(entries, use(result));
  }

  @Test
  void whateverPagesAreDamagedTheBackupFillsWhatCannotBeRead() throws IOException {
    List<Backup> backups = backUp();
    for (int seed = 0; seed < 40; seed++) {
      byte[] damaged = damaged(seed, 1 + seed % 3);
      Files.write(store.file(), damaged);
      Repair.Result result = repair(backups);
      String which = "seed " + seed + ", " + result;
      assertArrayEquals(damaged, Files.readAllBytes(store.file()), which);
      assertEquals(
          sessions(entries), result.sessions().read() + result.sessions().fromBackup(), which);
      assertEquals(0, result.sessions().doubtful() + result.sessions().lost(), which);
      assertEquals(1, result.tests().read() + result.tests().fromBackup(), which);
      assertEquals(0, result.others().lost(), which);
      assertEquals(entries, use(result), which);
    }
  }

  /** Overwrites pages, the first one apart. */
  private byte[] damaged(int seed, int pages) {
    Random random = new Random(seed);
    byte[] damaged = good.clone();
    for (int i = 0; i < pages; i++) {
      int page = 1 + random.nextInt(good.length / PAGE - 1);
      int length = 1 + random.nextInt(PAGE - 1);
      for (int at = 0; at < length; at++) {
        damaged[page * PAGE + at] = (byte) random.nextInt(256);
      }
    }
    return damaged;
  }

  @Test
  void withoutABackupWhatCanBeReadIsKeptAndWhatIsDoubtfulIsCounted() throws IOException {
    int saved = 0;
    for (int seed = 0; seed < 20; seed++) {
      Files.write(store.file(), damaged(seed, 1));
      Repair.Result result = repair(List.of());
      Map<UUID, LogEntry> kept = use(result);
      long equal = entries.values().stream().filter(kept::containsValue).count();
      assertTrue(equal + result.sessions().doubtful() >= result.sessions().read(), "" + result);
      saved += result.sessions().read();
    }
    assertTrue(saved > 20 * sessions(entries) / 2, saved + " of " + 20 * sessions(entries));
  }

  @Test
  void aFileWithoutItsEndIsReadAsFarAsItGoes() throws IOException {
    List<Backup> backups = backUp();
    Files.write(store.file(), Arrays.copyOf(good, good.length - 5 * PAGE));
    Repair.Result result = repair(backups);
    assertEquals(new Repair.Counts(1, 0, 0, 0), result.tests());
    assertEquals(entries, use(result));
  }

  @Test
  void whereNothingCanBeReadAllComesFromTheBackup() throws IOException {
    List<Backup> backups = backUp();
    byte[] garbage = good.clone();
    Arrays.fill(garbage, 0, PAGE, (byte) 0xa5);
    Files.write(store.file(), garbage);
    StorageException fault = assertThrows(StorageException.class, () -> repair(List.of()));
    assertEquals(StorageException.Kind.DAMAGED, fault.kind());
    Repair.Result result = repair(backups);
    assertEquals(new Repair.Counts(0, sessions(entries), 0, 0), result.sessions());
    assertEquals(backups.getFirst(), result.backup().orElseThrow());
    assertFalse(result.mayMiss());
    assertEquals(entries, use(result));
  }

  @Test
  void ofAFileThatHardlyBeginsAllComesFromTheBackup() throws IOException {
    List<Backup> backups = backUp();
    for (int length : List.of(1, 50, 99, 100, 511, PAGE - 1, PAGE, PAGE + 1)) {
      Files.write(store.file(), Arrays.copyOf(good, length));
      Repair.Result result = repair(backups);
      assertEquals(sessions(entries), result.sessions().fromBackup(), "after " + length);
      assertTrue(result.isComplete(), "after " + length);
    }
  }

  @Test
  void whatWasLoggedAfterTheBackupIsKeptAndWhatWasDeletedStaysDeleted() throws IOException {
    List<Backup> backups = backUp();
    LogEntry changed;
    UUID deleted;
    LogEntry added = new Example(77).entry(Optional.empty(), Optional.empty());
    try (Database database = store.open()) {
      LogRepository logs = new LogRepository(database);
      List<LogEntry> plain =
          entries.values().stream().filter(entry -> entry.testId().isEmpty()).toList();
      Figures figures = plain.getFirst().figures().withNotes("changed later");
      changed = plain.getFirst().withFigures(figures);
      deleted = plain.getLast().id();
      logs.save(Store.STEP, changed);
      logs.delete(Store.STEP, deleted);
      logs.save(Store.STEP, added);
    }
    Repair.Result result = repair(backups);
    Map<UUID, LogEntry> kept = use(result);
    assertEquals(new Repair.Counts(sessions(kept), 0, 0, 0), result.sessions());
    assertEquals(changed, kept.get(changed.id()));
    assertEquals(added, kept.get(added.id()));
    assertFalse(kept.containsKey(deleted));
  }

  @Test
  void whatIsReadableIsKeptEvenWhereABackupHasAHigherNumber() throws IOException {
    Map<UUID, LogEntry> later = save(30, 100);
    List<Backup> backups = backUp();
    Files.write(store.file(), good);
    Database.openChanged(store.file(), store.memory()).close();
    Map<UUID, LogEntry> added = save(20, 200);
    for (int seed = 0; seed < 8; seed++) {
      byte[] damaged = Files.readAllBytes(store.file());
      Path other = folder.resolve("damage" + seed);
      Store copy = Store.in(other);
      Files.createDirectories(copy.file().getParent());
      Random random = new Random(seed);
      int page = damaged.length - PAGE * (1 + random.nextInt(5));
      Arrays.fill(damaged, page, page + (seed == 0 ? 0 : 16), (byte) 0);
      Files.write(copy.file(), damaged);
      Repair.Result result = Repair.run(copy.file(), store.memory(), backups);
      Map<UUID, LogEntry> kept = use(copy, result);
      long missing = added.keySet().stream().filter(id -> !kept.containsKey(id)).count();
      String which = "seed " + seed + ", " + result + ", missing " + missing;
      assertTrue(missing <= result.sessions().lost(), which);
      assertTrue(missing < added.size(), which);
      assertTrue(kept.keySet().containsAll(entries.keySet()), which);
      assertTrue(Collections.disjoint(kept.keySet(), later.keySet()) || result.mayMiss(), which);
    }
  }

  private Map<UUID, LogEntry> save(int number, int seed) {
    Example example = new Example(seed);
    Map<UUID, LogEntry> saved = new HashMap<>();
    try (Database database = store.open()) {
      for (int i = 0; i < number; i++) {
        LogEntry entry = example.entry(Optional.empty(), Optional.empty());
        saved.put(entry.id(), entry);
        new LogRepository(database).save(Store.STEP, entry);
      }
    }
    return saved;
  }

  @Test
  void ofSeveralBackupsTheOneWithTheLastWriteIsUsedWhateverItsDate() throws IOException {
    Instant wrongClock = Instant.parse("2099-01-01T00:00:00Z");
    BackupFolder backups = new BackupFolder(folder.resolve("data/backups"));
    try (Database database = store.open()) {
      backups.save(database, Backup.EXIT, wrongClock);
      new LogRepository(database)
          .save(Store.STEP, new Example(77).entry(Optional.empty(), Optional.empty()));
      entries = entries(database);
      backups.save(database, Backup.EXIT, NOW);
    }
    Files.write(store.file(), new byte[PAGE]);
    Repair.Result result = repair(backups.list());
    assertEquals(NOW, result.backup().orElseThrow().made());
    assertFalse(result.mayMiss());
    assertEquals(entries, use(result));
  }

  @Test
  void aBackupThatIsOlderThanAnUnreadableFileMayMissSomething() throws IOException {
    List<Backup> backups = backUp();
    try (Database database = store.open()) {
      new LogRepository(database)
          .save(Store.STEP, new Example(77).entry(Optional.empty(), Optional.empty()));
    }
    Files.write(store.file(), new byte[PAGE]);
    assertTrue(repair(backups).mayMiss());
  }
}
