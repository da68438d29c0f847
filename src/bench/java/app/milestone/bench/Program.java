package app.milestone.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that writes a file when its first window is painted, and then ends.
 *
 * @param modulePath where its modules are
 * @param words what follows the options of the virtual machine
 * @param mark the file it writes
 */
record Program(String modulePath, List<String> words, Path mark) {

  /** The command that starts it by plain {@code java}. */
  List<String> command(Screen screen, List<String> options) {
    String java = String.join(File.separator, System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(screen.flags());
    command.addAll(options);
    command.addAll(List.of("--module-path", modulePath));
    command.addAll(words);
    return command;
  }

  /** The milliseconds until it has marked its first picture; then waits for its end. */
  double measure(Screen screen, List<String> options) throws IOException, InterruptedException {
    List<String> command = command(screen, options);
    Path output = mark.resolveSibling("output");
    Files.deleteIfExists(mark);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(screen.environment());
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    while (!Files.exists(mark)) {
      if (!process.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(60)) {
        process.destroyForcibly();
        throw new IllegalStateException("No window: " + command + "\n" + Files.readString(output));
      }
      Thread.sleep(1);
    }
    double millis = (System.nanoTime() - start) / 1e6;
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("Does not end: " + command);
    }
    return millis;
  }

  /** Runs it once to write a cache of its loaded classes, and gives the option that uses it. */
  String trained(Screen screen, List<String> options, Path cache)
      throws IOException, InterruptedException {
    List<String> training = new ArrayList<>(options);
    training.add("-XX:AOTCacheOutput=" + cache);
    measure(screen, training);
    return "-XX:AOTCache=" + cache;
  }
}
