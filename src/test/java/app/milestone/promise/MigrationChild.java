package app.milestone.promise;

import app.milestone.storage.LaterSchema;
import app.milestone.storage.Store;
import java.nio.file.Path;

/** Brings a data file to later tables. */
final class MigrationChild {
  private MigrationChild() {}

  public static void main(String[] arguments) {
    System.out.println("ready");
    LaterSchema.open(new Store(Path.of(arguments[0]), Path.of(arguments[1]))).close();
    System.out.println("done");
  }
}
