package app.milestone.storage;

import app.milestone.storage.DataFile.Mark;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Makes backups of the open data in several folders, and compares them with it. */
public final class BackupRepository {
  private static final String SEALS =
      """
      select uuid || ' ' || digest as line from %s order by uuid
      """;

  private final Database database;
  private volatile List<Path> folders = List.of();
  private final AtomicLong elsewhere = new AtomicLong(-1);

  public BackupRepository(Database database) {
    this.database = database;
  }

  /**
   * What came of a backup in one folder.
   *
   * @param fault why there is none, if so
   */
  public record Outcome(Path folder, Optional<StorageException> fault) {}

  /** What reading a backup from end to end says of it. */
  public enum Condition {
    WHOLE,
    /** The last write was cut off; it is taken back when the file is restored. */
    CUT_OFF,
    /** Made by a newer version of the program, which can restore it. */
    NEWER,
    /** Not as it was written, or not readable: it cannot be restored. */
    DAMAGED;

    /** Whether this version can restore it. */
    public boolean isRestorable() {
      return this == WHOLE || this == CUT_OFF;
    }
  }

  /**
   * What a backup holds, the entries of tests apart from the sessions; nothing when it cannot be
   * read now.
   */
  public record Contents(
      Backup backup, OptionalLong sessions, OptionalLong tests, Condition condition) {
    /** Whether it can be restored, as far as reading it tells. */
    public boolean isRestorable() {
      return condition != Condition.DAMAGED;
    }
  }

  /**
   * What restoring a backup would change.
   *
   * @param sessionsLeft sessions that are not in the backup, or differ there
   * @param testsLeft tests that are not in the backup, or differ there
   * @param sessionsBack sessions of the backup that are not there now, or differ
   * @param testsBack tests of the backup that are not there now, or differ
   * @param restDiffers whether anything else differs: plans, their dates, goals, settings, or what
   *     was entered for a session that is not ticked off
   */
  public record Difference(
      long sessionsLeft, long testsLeft, long sessionsBack, long testsBack, boolean restDiffers) {}

  /** Number of the last write, to know whether something changed. */
  public long seq() {
    return database.seq();
  }

  /** Where backups go from now on; nowhere at first. */
  public void into(List<Path> places) {
    folders = List.copyOf(places);
  }

  /**
   * Makes a backup before something large.
   *
   * @return what the folders but the first have not got yet
   * @throws NoBackupException when there is none in the first folder: the large thing must not be
   *     done
   */
  public BackupRound saveBefore(String reason, Instant now) {
    BackupRound round = BackupRound.begin(database, folders, elsewhere, ".new", reason, now);
    round.finishFirst().stream()
        .flatMap(it -> it.fault().stream())
        .findFirst()
        .ifPresent(
            fault -> {
              throw new NoBackupException(fault);
            });
    return round;
  }

  /** Makes a backup in each folder; one that fails does not stop the others. */
  public List<Outcome> save(String reason, Instant now) {
    BackupRound round = begin(reason, now);
    return Stream.concat(round.finishFirst().stream(), round.finishOthers().stream()).toList();
  }

  /** Begins a backup in each folder; what is left to do needs no data. */
  public BackupRound begin(String reason, Instant now) {
    return BackupRound.begin(database, folders, elsewhere, ".copy", reason, now);
  }

  /**
   * The backup of this data with the last write in the first folder, if there is one; others may
   * share it. The other folders are not asked: their disks may not answer.
   */
  public Optional<Backup> newest() {
    Mark own = database.read(DataFile::mark);
    return BackupFolder.list(folders.stream().limit(1).toList()).stream()
        .sorted(Backup.LAST_WRITE_FIRST)
        .filter(backup -> BackupFolder.isOf(backup, own))
        .findFirst();
  }

  /** Whether a backup can be restored, as far as reading it tells. */
  public boolean isRestorable(Backup backup) {
    return condition(backup).isRestorable();
  }

  /** What reading the backup from end to end says of it. */
  public static Condition condition(Backup backup) {
    if (WholeFile.isCutOff(backup.file())) {
      return Condition.CUT_OFF;
    }
    try {
      WholeFile.verify(backup.file());
      return Condition.WHOLE;
    } catch (StorageException e) {
      return e.kind() == StorageException.Kind.NEWER ? Condition.NEWER : Condition.DAMAGED;
    }
  }

  /** What is in each backup and in each file set aside, the newest first; each is read whole. */
  public List<Contents> list(Path quarantine) {
    List<Path> places = Stream.concat(folders.stream(), Stream.of(quarantine)).toList();
    return BackupFolder.list(places).stream().map(BackupRepository::contents).toList();
  }

  /** What is in one backup, which is read whole. */
  public static Contents contents(Backup backup) {
    return contents(backup, condition(backup));
  }

  /** Only what was read whole is counted: no other file is worth a query. */
  private static Contents contents(Backup backup, Condition condition) {
    if (condition == Condition.WHOLE) {
      try (Sql sql = StrangeFile.open(backup.file(), Schema.current()).unlimited()) {
        return new Contents(backup, count(sql, DataReport.SESSIONS), count(sql, "test"), condition);
      } catch (SQLException | StorageException _) {
        // It was replaced meanwhile; what is there now is not counted.
      }
    }
    return new Contents(backup, OptionalLong.empty(), OptionalLong.empty(), condition);
  }

  private static OptionalLong count(Sql sql, String rows) throws SQLException {
    return OptionalLong.of(Long.parseLong(sql.text("select count(*) from " + rows)));
  }

  /** Compares a backup with the present data, row by row. */
  public Difference compare(Backup backup) {
    return database.read(present -> compare(present, backup));
  }

  /** The same with a data file that nobody has open; empty when it cannot be read whole. */
  public static Optional<Difference> compare(Path data, Backup backup) {
    try (Sql present = StrangeFile.open(data, Schema.current()).unlimited()) {
      return Optional.of(compare(present, backup));
    } catch (SQLException | StorageException _) {
      return Optional.empty();
    }
  }

  private static Difference compare(Sql present, Backup backup) {
    try (Sql old = StrangeFile.open(backup.file(), Schema.current()).unlimited()) {
      long[] sessions = difference(present, old, DataReport.SESSIONS);
      long[] tests = difference(present, old, "test");
      return new Difference(
          sessions[0], tests[0], sessions[1], tests[1], restDiffers(present, old));
    } catch (SQLException | RuntimeException e) {
      throw Faults.reading(backup.file(), e);
    }
  }

  private static boolean restDiffers(Sql present, Sql old) throws SQLException {
    long[] open = difference(present, old, "log where state = 'OPEN' or test is not null");
    return open[0] + open[1] > 0 || RowSum.now(present) != RowSum.now(old);
  }

  /** How many lines only the first has, and how many only the second; both are in order. */
  private static long[] difference(Sql first, Sql second, String rows) throws SQLException {
    long[] only = {0, 0};
    try (Cursor left = first.cursor(SEALS.formatted(rows));
        Cursor right = second.cursor(SEALS.formatted(rows))) {
      Optional<String> one = next(left);
      Optional<String> other = next(right);
      while (one.isPresent() || other.isPresent()) {
        int order = order(one, other);
        only[0] += order < 0 ? 1 : 0;
        only[1] += order > 0 ? 1 : 0;
        one = order <= 0 ? next(left) : one;
        other = order >= 0 ? next(right) : other;
      }
    }
    return only;
  }

  private static int order(Optional<String> one, Optional<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? 1 : -1;
    }
    return one.get().compareTo(other.get());
  }

  private static Optional<String> next(Cursor cursor) throws SQLException {
    return cursor.next() ? Optional.of(cursor.row().text("line")) : Optional.empty();
  }

  /** Reads the whole data and counts what is in it. */
  public Examination examination() {
    return database.examination();
  }
}
