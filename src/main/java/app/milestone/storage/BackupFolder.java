package app.milestone.storage;

import app.milestone.storage.DataFile.Mark;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes backups of the data file, each verified before it gets its name.
 *
 * @param folder where they are kept
 */
public record BackupFolder(Path folder) {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * Copies the data as it is now, unless a backup of the same state exists.
   *
   * @param reason one word for the name of the file, as {@code exit}
   * @return the new backup; empty when there is nothing new
   * @throws StorageException when no verified copy could be made; older backups stay
   */
  public Optional<Path> save(Database database, String reason, Instant now) {
    try {
      PrivateFiles.createFolder(folder);
      if (database.seq() == 0 || holds(database.seq())) {
        return Optional.empty();
      }
      String name =
          "milestone-%d-%s-%s-v%d.db"
              .formatted(database.seq(), UTC.format(now), reason, Schema.VERSION);
      return Optional.of(save(database, folder.resolve(name)));
    } catch (IOException | SQLException e) {
      throw Faults.of(folder, e);
    }
  }

  private boolean holds(long seq) throws IOException {
    try (DirectoryStream<Path> same =
        Files.newDirectoryStream(folder, "milestone-" + seq + "-*.db")) {
      return same.iterator().hasNext();
    }
  }

  private Path save(Database database, Path backup) throws IOException, SQLException {
    Path fresh = backup.resolveSibling(backup.getFileName() + ".new");
    try {
      Files.deleteIfExists(fresh);
      PrivateFiles.createFile(fresh);
      Mark mark = database.copyTo(fresh);
      verify(fresh, mark);
      PrivateFiles.sync(fresh);
      Files.move(fresh, backup, StandardCopyOption.ATOMIC_MOVE);
      PrivateFiles.syncFolder(folder);
      return backup;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void verify(Path copy, Mark mark) throws SQLException {
    FileHeader.check(copy, Schema.VERSION);
    try (Sql sql = Sql.open(copy, "ro")) {
      Pragmas.apply(sql, false);
      List<String> faults = Digest.check(sql);
      if (!faults.isEmpty() || !DataFile.mark(sql).equals(mark)) {
        throw new StorageException(Kind.DAMAGED, copy, "the copy is not equal: " + faults);
      }
    }
  }
}
