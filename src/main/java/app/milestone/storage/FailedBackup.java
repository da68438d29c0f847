package app.milestone.storage;

import app.milestone.storage.BackupRepository.Outcome;
import app.milestone.storage.StorageException.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A backup that failed while no window could say so, kept until the next one does.
 *
 * @param reason why it was due, as {@link Backup#EXIT}
 * @param kind why it failed
 * @param folder where it should have gone
 */
public record FailedBackup(String reason, Kind kind, Path folder) {

  /** The first failure among what came of each folder; empty when there is none. */
  public static Optional<FailedBackup> among(String reason, List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(outcome -> outcome.fault().isPresent())
        .findFirst()
        .map(it -> new FailedBackup(reason, it.fault().get().kind(), it.folder()));
  }

  /** Undoes {@link #toString}; empty for anything else. */
  static Optional<FailedBackup> parse(String text) {
    String[] parts = text.split(" ", 3);
    try {
      return parts.length == 3
          ? Optional.of(new FailedBackup(parts[0], Kind.valueOf(parts[1]), Path.of(parts[2])))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return reason + " " + kind + " " + folder;
  }
}
