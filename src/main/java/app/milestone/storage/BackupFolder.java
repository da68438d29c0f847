package app.milestone.storage;

import app.milestone.storage.DataFile.Mark;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes backups of the data file, each verified before it gets its name.
 *
 * @param folder where they are kept
 */
public record BackupFolder(Path folder) {

  /** The backups in it, the newest first; files with other names are left alone. */
  public List<Backup> list() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> Backup.of(file).stream())
          .sorted(Backup.NEWEST_FIRST)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new StorageException(Kind.FAILED, folder, "cannot be listed", e);
    }
  }

  /**
   * The backups of several folders, the newest first. One that is in several is listed once, from
   * the first of them; a folder that cannot be read, as a disk unplugged, adds none.
   */
  public static List<Backup> list(List<Path> folders) {
    Map<Path, Backup> byName = new LinkedHashMap<>();
    for (Path folder : folders) {
      try {
        new BackupFolder(folder)
            .list()
            .forEach(found -> byName.putIfAbsent(found.file().getFileName(), found));
      } catch (StorageException _) {
        // Its backups cannot be reached now; those of the others can.
      }
    }
    return byName.values().stream().sorted(Backup.NEWEST_FIRST).toList();
  }

  /** A name for a file set aside that no other one in the folder has. */
  Backup setAsideName(long seq, Instant now, int schema) {
    Instant moment = now;
    Backup name = Backup.in(folder, seq, moment, Backup.SET_ASIDE, schema);
    while (Files.exists(name.file()) || Files.exists(WholeFile.journal(name.file()))) {
      moment = moment.plusSeconds(1);
      name = Backup.in(folder, seq, moment, Backup.SET_ASIDE, schema);
    }
    return name;
  }

  /**
   * The highest number of the backups of a data file that were not made of what led to this state;
   * empty unless there is one at or above it.
   */
  OptionalLong otherLine(Mark mark, Schema schema) {
    return list().stream()
        .filter(backup -> backup.seq() >= mark.seq() && isOf(backup, mark, schema))
        .filter(backup -> !mark(backup.file(), schema).equals(Optional.of(mark)))
        .mapToLong(Backup::seq)
        .max();
  }

  /** Reads a backup from end to end; false when it is not whole or cannot be reached. */
  public static boolean isWhole(Backup backup) {
    return isWhole(backup, Schema.current());
  }

  /**
   * Copies the data as it is now, unless a backup of the same state exists. Once the new backup is
   * verified, those that are too many go, see {@link Thinning}.
   *
   * @param reason one word for the name of the file, as {@link Backup#EXIT}
   * @return the new backup; empty when there is nothing new
   * @throws StorageException when no verified copy could be made; older backups stay
   */
  public Optional<Path> save(Database database, String reason, Instant now) {
    return database.read(sql -> save(sql, database.schema(), reason, now));
  }

  /** The same for a file that is open and whose tables are not those of today yet. */
  Optional<Path> save(Sql sql, Schema schema, String reason, Instant now) {
    return copy(sql, schema, ".new", reason, now).map(BackupCopy::finish);
  }

  /**
   * Copies the data as {@link #save} does, but leaves it to {@link BackupCopy#finish} to verify the
   * copy. There is one copy at a time with such a suffix in a folder.
   */
  Optional<BackupCopy> copy(Database database, String suffix, String reason, Instant now) {
    return database.read(sql -> copy(sql, database.schema(), suffix, reason, now));
  }

  /**
   * This folder, unless it is gone: then so is its disk, and one made in its place would be on
   * another one.
   */
  BackupFolder present() {
    if (!Files.isDirectory(folder)) {
      throw new StorageException(Kind.NO_FOLDER, folder, "the folder is gone");
    }
    return this;
  }

  /** Gets the backup of a state from another folder, verified anew, unless it is here. */
  void take(BackupFolder other, Mark mark, Schema schema, String reason) {
    if (holds(mark, schema, isRoutine(reason))) {
      return;
    }
    Backup source =
        other
            .of(mark, schema)
            .findFirst()
            .orElseThrow(() -> new StorageException(Kind.FAILED, folder, "nothing to copy"));
    try {
      Path fresh = folder.resolve("milestone-" + mark.fileId() + ".take");
      PrivateFiles.copy(source.file(), fresh);
      Backup backup = Backup.at(folder.resolve(source.file().getFileName()));
      new BackupCopy(this, fresh, mark, schema, backup).finish();
    } catch (IOException e) {
      throw Faults.of(folder, e);
    }
  }

  private Optional<BackupCopy> copy(
      Sql sql, Schema schema, String suffix, String reason, Instant now) {
    try {
      PrivateFiles.createFolder(folder);
      Mark mark = DataFile.mark(sql);
      if (mark.seq() == 0 || holds(mark, schema, isRoutine(reason))) {
        return Optional.empty();
      }
      Backup backup = Backup.in(folder, mark.seq(), now, reason, Schema.version(sql));
      return Optional.of(BackupCopy.make(sql, this, suffix, mark, schema, backup));
    } catch (IOException | SQLException e) {
      throw Faults.of(folder, e);
    }
  }

  /** Made again and again: the backup before was verified when it was made, which is enough. */
  private static boolean isRoutine(String reason) {
    return reason.equals(Backup.TIMER) || reason.equals(Backup.EXIT);
  }

  /**
   * Whether the same state is there; equal numbers alone may be those of another data file. Before
   * something large, and when the person asks, it must be whole still.
   */
  private boolean holds(Mark mark, Schema schema, boolean believes) {
    return of(mark, schema).anyMatch(backup -> believes || isWhole(backup, schema));
  }

  /** The backups of a state, the newest first. */
  private Stream<Backup> of(Mark mark, Schema schema) {
    return list().stream()
        .filter(backup -> !backup.isSetAside() && backup.seq() == mark.seq())
        .filter(backup -> mark(backup.file(), schema).equals(Optional.of(mark)));
  }

  private static boolean isWhole(Backup backup, Schema schema) {
    try {
      WholeFile.verify(backup.file(), schema);
      return true;
    } catch (StorageException _) {
      return false;
    }
  }

  /** Other files stay, as those of another data file that shares the folder, or those set aside. */
  void thin(Mark mark, Backup made, Schema schema) {
    List<Backup> own =
        list().stream()
            .filter(backup -> !backup.isSetAside())
            .filter(backup -> isOf(backup, mark, schema))
            .toList();
    boolean isDue = !Thinning.surplus(own).isEmpty();
    List<Backup> counted = isDue ? withoutDamaged(own, made, schema) : List.of();
    Set<Backup> going = new HashSet<>(Thinning.surplus(counted));
    going.remove(made);
    for (Backup surplus : going) {
      try {
        Files.deleteIfExists(surplus.file());
      } catch (IOException _) {
        // A backup too many does no harm; it is looked at again after the next one.
      }
    }
  }

  /**
   * Reads from the last write on until enough are whole; a damaged one takes no place of theirs.
   */
  private static List<Backup> withoutDamaged(List<Backup> own, Backup made, Schema schema) {
    List<Backup> counted = new ArrayList<>();
    for (Backup backup : own.stream().sorted(Backup.LAST_WRITE_FIRST).toList()) {
      boolean stands = counted.size() >= Thinning.NEWEST || backup.equals(made);
      if (stands || isWhole(backup, schema)) {
        counted.add(backup);
      }
    }
    return counted;
  }

  /** Whether it is a backup of the data file in that state, or in any other. */
  static boolean isOf(Backup backup, Mark mark) {
    return isOf(backup, mark, Schema.current());
  }

  private static boolean isOf(Backup backup, Mark mark, Schema schema) {
    return mark(backup.file(), schema).filter(it -> it.fileId().equals(mark.fileId())).isPresent();
  }

  /** What a backup says of itself; nothing unless its tables are ours. */
  private static Optional<Mark> mark(Path backup, Schema schema) {
    try (Sql sql = StrangeFile.open(backup, schema)) {
      return Optional.of(DataFile.mark(sql));
    } catch (SQLException | StorageException _) {
      return Optional.empty();
    }
  }
}
