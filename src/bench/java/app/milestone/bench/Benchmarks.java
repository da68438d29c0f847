package app.milestone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs every benchmark and writes what it measured to {@code target/bench}. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param words the module path of the packaged program
   */
  public static void main(String[] words) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target", "bench"));
    new ChecksBench(folder).run();
    new StartupBench(words[0], folder, SeasonFolder.create(folder)).run();
  }
}
