package app.milestone.storage;

import app.milestone.storage.BackupRepository.Outcome;
import app.milestone.storage.DataFile.Mark;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One backup on its way: a copy of the data in the first folder, of which the other folders get
 * theirs without the data, so that nothing waits for a disk that does not answer.
 *
 * <p>It is begun on the data's thread. {@link #finishFirst} and then {@link #finishOthers} may run
 * on any other one, each before that of the next round.
 */
public final class BackupRound {
  private final List<Path> folders;
  private final String reason;
  private final Schema schema;
  private final AtomicLong elsewhere;
  private final Map<Path, BackupCopy> made = new LinkedHashMap<>();
  private final Map<Path, StorageException> faults = new LinkedHashMap<>();
  private Optional<Mark> mark = Optional.empty();

  private BackupRound(List<Path> folders, String reason, Schema schema, AtomicLong elsewhere) {
    this.folders = folders;
    this.reason = reason;
    this.schema = schema;
    this.elsewhere = elsewhere;
  }

  /**
   * Copies the data into the first folder. Where that fails, as on a full disk, the others get
   * copies of their own at once. After the person has gone back to an older state, the new backup
   * counts as newer than those of what is given up.
   *
   * @param elsewhere the highest number met in the other folders of what was given up, which the
   *     next round takes note of
   * @param suffix of the copies, which tells rounds apart that are under way at a time
   */
  static BackupRound begin(
      Database database,
      List<Path> folders,
      AtomicLong elsewhere,
      String suffix,
      String reason,
      Instant now) {
    BackupRound round = new BackupRound(folders, reason, database.schema(), elsewhere);
    for (Path folder : folders) {
      if (round.mark.isEmpty()) {
        round.copy(database, folder, suffix, now);
      }
    }
    return round;
  }

  private void copy(Database database, Path folder, String suffix, Instant now) {
    boolean isFirst = folder.equals(folders.getFirst());
    try {
      BackupFolder place = isFirst ? new BackupFolder(folder) : new BackupFolder(folder).present();
      Mark before = database.read(DataFile::mark);
      long known = place.otherLine(before, schema).orElse(elsewhere.get());
      database.countFrom(Math.max(known, elsewhere.get()));
      place.copy(database, suffix, reason, now).ifPresent(copy -> made.put(folder, copy));
      if (isFirst) {
        mark = Optional.of(database.read(DataFile::mark));
      }
    } catch (StorageException e) {
      faults.put(folder, e);
    }
  }

  /** Whether another folder gets the backup too. */
  public boolean hasOthers() {
    return folders.size() > 1;
  }

  /** Verifies the copy in the first folder and gives it its name. */
  public List<Outcome> finishFirst() {
    return folders.stream().limit(1).map(this::finish).toList();
  }

  /** The same in the other folders, which copy the backup of the first one. */
  public List<Outcome> finishOthers() {
    return folders.stream().skip(1).map(this::finish).toList();
  }

  private Outcome finish(Path folder) {
    try {
      if (faults.containsKey(folder)) {
        throw faults.get(folder);
      }
      if (made.containsKey(folder)) {
        made.get(folder).finish();
      } else if (mark.isPresent() && !folder.equals(folders.getFirst())) {
        take(new BackupFolder(folder).present());
      }
      return new Outcome(folder, Optional.empty());
    } catch (StorageException e) {
      return new Outcome(folder, Optional.of(e));
    }
  }

  private void take(BackupFolder folder) {
    if (mark.get().seq() > 0) {
      folder
          .otherLine(mark.get(), schema)
          .ifPresent(seq -> elsewhere.accumulateAndGet(seq, Math::max));
      folder.take(new BackupFolder(folders.getFirst()), mark.get(), schema, reason);
    }
  }
}
