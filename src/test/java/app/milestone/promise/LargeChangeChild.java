package app.milestone.promise;

import app.milestone.storage.Database;
import java.nio.file.Path;

/** Makes one large change and says so before and after. */
final class LargeChangeChild {
  private LargeChangeChild() {}

  public static void main(String[] arguments) throws InterruptedException {
    LargeChange change = LargeChange.valueOf(arguments[2]);
    try (Database database = Database.open(Path.of(arguments[0]), Path.of(arguments[1]))) {
      System.out.println("begins");
      change.make(database);
      System.out.println("saved");
      Thread.currentThread().join();
    }
  }
}
