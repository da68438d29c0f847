package app.milestone.promise;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs commands of the system that tests of promises need, such as mount. */
public final class Commands {
  private Commands() {}

  /** Whether the tests run as root and all these commands exist. */
  public static boolean rootHas(String... names) {
    return System.getProperty("user.name").equals("root") && has(names);
  }

  /** Whether all these commands exist. */
  public static boolean has(String... names) {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    return List.of(names).stream()
        .allMatch(
            name ->
                folders.stream()
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(name))));
  }

  /** Whether the command succeeds. */
  public static boolean works(Object... words) {
    try {
      List<String> command = List.of(words).stream().map(Object::toString).toList();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs a command that must succeed. */
  public static void run(Object... words) {
    if (!works(words)) {
      throw new AssertionError("failed: " + List.of(words));
    }
  }
}
