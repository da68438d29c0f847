package app.milestone.promise;

import app.milestone.storage.Contents;
import app.milestone.storage.Database;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Saves changes until that fails, waits until it is told to go on, and saves more. */
final class PatientChild {
  private PatientChild() {}

  public static void main(String[] arguments) throws IOException {
    BufferedReader told =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Ledger ledger = new Ledger(Path.of(arguments[2]));
    try (Database database = Database.open(Path.of(arguments[0]), Path.of(arguments[1]))) {
      KnownChanges changes = new KnownChanges(database, Long.parseLong(arguments[3]));
      for (int i = 0; i < 5; i++) {
        save(changes, ledger);
      }
      System.out.println("ready");
      told.readLine();
      saveUntilFull(changes, ledger);
      System.out.println("failed");
      told.readLine();
      for (int i = 0; i < 5; i++) {
        save(changes, ledger);
      }
      System.out.println("saved again");
      told.readLine();
    }
  }

  private static void save(KnownChanges changes, Ledger ledger) {
    changes.next();
    ledger.write(changes.database().seq());
  }

  /** Three changes must fail and leave everything as it is. */
  private static void saveUntilFull(KnownChanges changes, Ledger ledger) {
    int failed = 0;
    while (failed < 3) {
      Contents contents = new Contents(changes.database());
      String before = contents.digest();
      try {
        save(changes, ledger);
      } catch (StorageException e) {
        failed++;
        if (e.kind() != Kind.DISK_FULL && e.kind() != Kind.FAILED) {
          throw new AssertionError("not what happened: " + e);
        }
        if (!contents.digest().equals(before)) {
          throw new AssertionError("a failed change is there in part");
        }
      }
    }
  }
}
