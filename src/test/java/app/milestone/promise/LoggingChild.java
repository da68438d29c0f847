package app.milestone.promise;

import app.milestone.storage.Database;
import java.nio.file.Path;

/**
 * Saves one change after another and notes each in a ledger once it was acknowledged; ready after
 * the first, which is slow.
 */
final class LoggingChild {
  private LoggingChild() {}

  public static void main(String[] arguments) {
    System.out.println("here");
    Ledger ledger = new Ledger(Path.of(arguments[2]));
    try (Database database = Database.open(Path.of(arguments[0]), Path.of(arguments[1]))) {
      KnownChanges changes = new KnownChanges(database, Long.parseLong(arguments[3]));
      for (int i = 0; true; i++) {
        changes.next();
        ledger.write(database.seq());
        if (i == 0) {
          System.out.println("ready");
        }
      }
    }
  }
}
