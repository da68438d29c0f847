package app.milestone.promise;

import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.Database;
import java.nio.file.Path;
import java.time.Instant;

/** Changes the data and backs it up, again and again. */
final class BackupChild {
  private BackupChild() {}

  public static void main(String[] arguments) {
    BackupFolder backups = new BackupFolder(Path.of(arguments[2]));
    try (Database database = Database.open(Path.of(arguments[0]), Path.of(arguments[1]))) {
      KnownChanges changes = new KnownChanges(database, Long.parseLong(arguments[3]));
      for (int i = 0; true; i++) {
        if (i == 1) {
          System.out.println("ready");
        }
        changes.next();
        backups.save(database, Backup.TIMER, Instant.ofEpochSecond(1_700_000_000 + database.seq()));
      }
    }
  }
}
