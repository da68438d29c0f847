package app.milestone.promise;

import app.milestone.storage.LooseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Saves one change after another with settings that do not wait for the disk. */
final class LooseChild {
  private LooseChild() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Files.createDirectories(file.getParent());
    Ledger ledger = new Ledger(Path.of(arguments[2]));
    LooseFile loose = new LooseFile(file);
    System.out.println("ready");
    while (true) {
      ledger.write(loose.write());
    }
  }
}
