package app.milestone.promise;

import app.milestone.storage.Restore;
import java.nio.file.Path;
import java.time.Instant;

/** Restores two backups by turns, after one elsewhere, so that the first is no slower. */
final class RestoreChild {
  private RestoreChild() {}

  public static void main(String[] arguments) {
    Instant now = Instant.parse("2026-10-26T17:42:07Z");
    Path exercise = Path.of(arguments[4]);
    Restore.restore(exercise, exercise.resolveSibling("seen"), Path.of(arguments[2]), now);
    System.out.println("ready");
    for (int i = 0; true; i++) {
      Path backup = Path.of(arguments[2 + i % 2]);
      Restore.restore(Path.of(arguments[0]), Path.of(arguments[1]), backup, now.plusSeconds(i));
    }
  }
}
