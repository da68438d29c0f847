package app.milestone.storage;

import app.milestone.storage.DataFile.Mark;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes a whole copy of what is readable in a damaged data file and, for the rest, of its newest
 * verified backup. The data file itself is only read; {@link Restore} puts the copy in its place.
 */
public final class Repair {
  /**
   * What became of the entries of one kind.
   *
   * @param read taken from the damaged file
   * @param fromBackup not readable there, taken from the backup
   * @param doubtful counted in {@code read}, but not as they were written
   * @param lost in neither, at most
   */
  public record Counts(int read, int fromBackup, int doubtful, int lost) {
    /** All that there were, at most. */
    public int all() {
      return read + fromBackup + lost;
    }

    private boolean isComplete() {
      return doubtful + lost == 0;
    }
  }

  /**
   * A whole file and what is in it.
   *
   * @param sessions entries of the log, those of tests apart
   * @param others planned days, reps, laps, goals, plans and settings
   * @param backup where the rest came from
   * @param mayMiss whether it cannot be proven that all is there as it was last written
   */
  public record Result(
      Path file,
      Counts sessions,
      Counts tests,
      Counts others,
      Optional<Backup> backup,
      boolean mayMiss) {
    /** Whether all is there, as it was last written. */
    public boolean isComplete() {
      return !mayMiss && Stream.of(sessions, tests, others).allMatch(Counts::isComplete);
    }
  }

  private static final List<String> TABLES =
      List.of(
          "settings",
          "custom_plan",
          "test",
          "lap",
          "run",
          "session",
          "pause",
          "goal",
          "pace_source",
          "log",
          "rep");

  private static final List<String> PARTS = List.of("", ".new", "-journal", "-journal.new");

  private final Path data;
  private final Path folder;
  private final Optional<LastSeen> last;

  private Repair(Path data, Path memory) {
    this.data = data;
    this.folder = folder(data);
    this.last = LastSeen.read(memory);
  }

  /**
   * Reads the damaged file and makes the copy.
   *
   * @param backups in any order; the one with the last write is used
   * @throws StorageException when no whole copy could be made; the data file is as it was
   */
  public static Result run(Path data, Path memory, List<Backup> backups) {
    try {
      Result result = new Repair(data, memory).run(backups);
      delete(data, List.of("damaged.db", "backup.db"));
      return result;
    } catch (IOException | SQLException | RuntimeException e) {
      discard(data);
      throw Faults.of(data, e);
    }
  }

  /** Deletes the copies of a repair; the data file and what was set aside stay. */
  public static void discard(Path data) {
    if (Files.isDirectory(folder(data))) {
      delete(data, List.of("damaged.db", "backup.db", "repaired.db"));
      folder(data).toFile().delete(); // Stays where something else lies in it.
    }
  }

  private static void delete(Path data, List<String> names) {
    try {
      for (String name : names) {
        for (String part : PARTS) {
          Files.deleteIfExists(folder(data).resolve(name + part));
        }
      }
    } catch (IOException _) {
      // A copy that stays does no harm: the next repair replaces it.
    }
  }

  private static Path folder(Path data) {
    return data.toAbsolutePath().resolveSibling("repair");
  }

  private Result run(List<Backup> backups) throws IOException, SQLException {
    discard(data);
    PrivateFiles.createFolder(folder);
    Path made = folder.resolve("repaired.db");
    Path copy = copy();
    PrivateFiles.createFile(made);
    try (DamagedFile from = DamagedFile.open(copy);
        Sql to = Sql.open(made, "rw")) {
      Optional<Backup> backup = choose(backups, from.mark());
      if (backup.isEmpty() && !from.isReadable(TABLES)) {
        throw new StorageException(Kind.DAMAGED, data, "nothing can be read, there is no backup");
      }
      Pragmas.apply(to, true);
      Schema.current().migrate(to);
      try (Sql second = open(backup)) {
        Result result = merge(from, second, to, made, backup);
        WholeFile.verify(made);
        return result;
      }
    }
  }

  private Path copy() throws IOException {
    Path damaged = folder.resolve("damaged.db");
    if (WholeFile.hasJournal(data)) {
      PrivateFiles.copy(WholeFile.journal(data), WholeFile.journal(damaged));
    }
    PrivateFiles.copy(data, damaged);
    return damaged;
  }

  /** The backup of the very state that the file was in, else the one with the last write. */
  private Optional<Backup> choose(List<Backup> backups, Optional<Mark> state) {
    List<Backup> found = backups.stream().sorted(Backup.LAST_WRITE_FIRST).toList();
    return found.stream()
        .filter(backup -> state.isPresent() && backup.seq() == state.get().seq())
        .filter(backup -> usable(backup).equals(state))
        .findFirst()
        .or(() -> found.stream().filter(backup -> usable(backup).isPresent()).findFirst());
  }

  /** The state of a backup, if it is whole and one of this file. */
  private Optional<Mark> usable(Backup backup) {
    try {
      Mark mark = WholeFile.verify(backup.file());
      return last.map(seen -> seen.fileId().equals(mark.fileId())).orElse(true)
          ? Optional.of(mark)
          : Optional.empty();
    } catch (StorageException _) {
      return Optional.empty();
    }
  }

  /** A copy of the backup with the tables of today; without one they are empty. */
  private Sql open(Optional<Backup> backup) throws IOException, SQLException {
    Path copy = folder.resolve("backup.db");
    if (backup.isPresent()) {
      PrivateFiles.copy(backup.get().file(), copy);
    }
    Sql sql = backup.isPresent() ? Sql.open(copy, "rw") : Sql.inMemory();
    try {
      if (backup.isPresent()) {
        Pragmas.apply(sql, false);
      }
      Schema.current().migrate(sql);
      return sql;
    } catch (SQLException | RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  private Result merge(DamagedFile from, Sql second, Sql to, Path made, Optional<Backup> backup)
      throws SQLException {
    Optional<Mark> state = from.mark();
    Optional<Mark> old = backup.isPresent() ? Optional.of(DataFile.mark(second)) : Optional.empty();
    boolean isSame = old.isPresent() && isAt(old.get(), state);
    PlanSum plan = new PlanSum(to, second, isSame ? old : state);
    Tally tally = new Tally();
    Merged merged = new Merged(to, from, second, tally);
    to.execute("pragma foreign_keys = off");
    to.execute("begin immediate");
    for (String table : TABLES) {
      merged.add(table);
    }
    if (isSame) {
      merged.addRest();
    }
    plan.approach(merged);
    new Settlement(to, second, merged, tally).settle();
    boolean isAll = isSame ? merged.isAsBackup() : merged.hasAll() && tally.isCurrent();
    boolean mayMiss = !(isAll && tally.isExact() && plan.isMet());
    sign(to, old.or(() -> state), state.or(() -> old));
    to.execute("commit");
    return new Result(made, tally.sessions(to), tally.tests(to), tally.others(to), backup, mayMiss);
  }

  /** Whether a backup is at the last write of the data; what was noted at a clean end tells too. */
  private boolean isAt(Mark backup, Optional<Mark> state) {
    boolean isLast = last.equals(Optional.of(LastSeen.of(backup, LastEnd.CLEAN)));
    return state.map(backup::equals).orElse(isLast);
  }

  private void sign(Sql to, Optional<Mark> owner, Optional<Mark> state) throws SQLException {
    String fileId =
        owner
            .map(Mark::fileId)
            .or(() -> last.map(LastSeen::fileId))
            .orElseGet(() -> UUID.randomUUID().toString());
    long seq = state.map(Mark::seq).orElse(0L);
    Mark mark = new Mark(fileId, seq, UUID.randomUUID().toString());
    to.run("update meta set file_uuid = ?, seq = ?", fileId, seq);
    RowSum.seal(to, mark, mark, Optional.empty());
  }
}
