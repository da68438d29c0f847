package app.milestone.promise;

import app.milestone.storage.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Imports the files of a folder one after the other and prints what came of each. */
final class ImportingChild {
  private ImportingChild() {}

  public static void main(String[] arguments) throws IOException {
    try (var found = Files.list(Path.of(arguments[2]));
        Database database = Database.open(Path.of(arguments[0]), Path.of(arguments[1]))) {
      List<Path> files = found.sorted().toList();
      Import importing = new Import(database);
      for (Path file : files) {
        System.out.println(file.getFileName() + " " + importing.of(file));
      }
    }
    System.out.println("end");
  }
}
