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
  }

  /**
   * A whole file and what is in it.
   *
   * @param sessions entries of the log, those of tests apart
   * @param others planned days, reps, laps, goals, plans and settings
   * @param backup where the rest came from
   * @param mayMiss whether there may have been more, of which nothing can be known
   */
  public record Result(
      Path file,
      Counts sessions,
      Counts tests,
      Counts others,
      Optional<Backup> backup,
      boolean mayMiss) {}

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
      return new Repair(data, memory).run(backups);
    } catch (IOException | SQLException e) {
      throw Faults.of(data, e);
    }
  }

  /** Deletes the copies of a repair; the data file and what was set aside stay. */
  public static void discard(Path data) {
    for (String name : List.of("damaged.db", "backup.db", "repaired.db")) {
      Path file = folder(data).resolve(name);
      try {
        Files.deleteIfExists(WholeFile.journal(file));
        Files.deleteIfExists(file);
      } catch (IOException _) {
        // A copy that stays does no harm: the next repair replaces it.
      }
    }
  }

  private static Path folder(Path data) {
    return data.toAbsolutePath().resolveSibling("repair");
  }

  private Result run(List<Backup> backups) throws IOException, SQLException {
    PrivateFiles.createFolder(folder);
    discard(data);
    Path damaged = folder.resolve("damaged.db");
    Path made = folder.resolve("repaired.db");
    copy(damaged);
    Optional<Backup> backup =
        backups.stream().sorted(Backup.LAST_WRITE_FIRST).filter(this::isUsable).findFirst();
    Path other = folder.resolve("backup.db");
    if (backup.isPresent()) {
      PrivateFiles.copy(backup.get().file(), other);
    }
    PrivateFiles.createFile(made);
    try (Sql to = Sql.open(made, "rw");
        Sql from = Sql.open(damaged, "rw");
        Sql second = backup.isPresent() ? Sql.open(other, "rw") : Sql.inMemory()) {
      Pragmas.apply(to, true);
      Schema.current().migrate(to);
      Schema.current().migrate(second);
      Result result = merge(from, second, to, made, backup);
      WholeFile.verify(made);
      return result;
    }
  }

  private void copy(Path damaged) throws IOException {
    if (WholeFile.hasJournal(data)) {
      PrivateFiles.copy(WholeFile.journal(data), WholeFile.journal(damaged));
    }
    PrivateFiles.copy(data, damaged);
  }

  private boolean isUsable(Backup backup) {
    try {
      Mark mark = WholeFile.verify(backup.file());
      return last.map(seen -> seen.fileId().equals(mark.fileId())).orElse(true);
    } catch (StorageException _) {
      return false;
    }
  }

  /** Whether anything can be read, even in a file of which the end is missing. */
  private static boolean isReadable(Sql damaged) {
    try {
      damaged.execute("pragma writable_schema = on");
      damaged.execute("pragma cell_size_check = on");
      damaged.text("select count(*) from sqlite_schema");
      return true;
    } catch (SQLException _) {
      return false;
    }
  }

  private Result merge(Sql from, Sql second, Sql to, Path made, Optional<Backup> backup)
      throws SQLException {
    boolean readable = isReadable(from);
    Optional<Mark> state = readable ? mark(from) : Optional.empty();
    boolean backupIsNewer =
        backup.isPresent() && state.filter(it -> it.seq() < backup.get().seq()).isPresent();
    if (!readable && backup.isEmpty()) {
      throw new StorageException(Kind.DAMAGED, data, "nothing can be read and there is no backup");
    }
    to.execute("pragma foreign_keys = off");
    to.execute("begin immediate");
    Merged merged = new Merged(to, second, backup.isPresent());
    for (String table : TABLES) {
      if (readable && !backupIsNewer) {
        merged.add(table, from);
      } else {
        merged.addBackup(table);
      }
    }
    merged.settle();
    boolean isSameState =
        backup.isPresent()
            && backup.get().seq()
                >= state.map(Mark::seq).or(() -> last.map(LastSeen::seq)).orElse(0L);
    boolean mayMiss = (!readable || merged.isCutShort()) && !isSameState;
    Mark known = state.or(() -> mark(second)).orElse(new Mark(newId(), 0, ""));
    to.run("update meta set file_uuid = ?, seq = ?", known.fileId(), known.seq());
    to.execute("commit");
    return new Result(made, merged.sessions(), merged.tests(), merged.others(), backup, mayMiss);
  }

  private String newId() {
    return last.map(LastSeen::fileId).orElseGet(() -> UUID.randomUUID().toString());
  }

  private static Optional<Mark> mark(Sql sql) {
    try {
      return Optional.of(DataFile.mark(sql)).filter(mark -> mark.seq() > 0);
    } catch (SQLException _) {
      return Optional.empty();
    }
  }
}
