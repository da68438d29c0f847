package app.milestone.promise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A program of the tests in a JVM of its own, which can be killed at any moment. */
public final class Child implements AutoCloseable {
  /** Exit code of a process that SIGKILL has ended. */
  private static final int KILLED = 137;

  private final Process process;
  private final BufferedReader lines;

  private Child(Process process) {
    this.process = process;
    this.lines = process.inputReader();
  }

  /** Starts a main class of the tests; what it unpacks stays in the folder. */
  public static Child start(Path folder, Class<?> main, Object... arguments) {
    return start(List.of(), folder, main, arguments);
  }

  /** The same by way of another command, such as {@code setpriv} or {@code prlimit}. */
  public static Child start(List<String> prefix, Path folder, Class<?> main, Object... arguments) {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Xmx64m",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dorg.sqlite.tmpdir=" + folder,
            "-cp",
            classPath(),
            main.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    try {
      return new Child(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Writes a line that it can read. */
  public void say(String line) {
    try {
      process.outputWriter().write(line + "\n");
      process.outputWriter().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next line that it prints, or null at its end. */
  public String line() {
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it prints a line that begins so, and returns it. */
  public String await(String beginning) {
    for (String line = line(); line != null; line = line()) {
      if (line.startsWith(beginning)) {
        return line;
      }
    }
    throw new AssertionError("the child ended without printing " + beginning);
  }

  /**
   * Kills one that never ends by itself, up to so many microseconds from now; had it ended, the
   * kill would prove nothing.
   */
  public void killAtWork(Random random, long micros) {
    killWithin(random, micros);
    if (process.exitValue() != KILLED) {
      throw new AssertionError("the child ended by itself with " + process.exitValue());
    }
  }

  /** Kills it, as {@code kill -9} does, up to so many microseconds from now. */
  public void killWithin(Random random, long micros) {
    try {
      process.waitFor(random.nextLong(micros), TimeUnit.MICROSECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    kill();
  }

  /** Lets it run up to so many microseconds and then stand still, wherever it is. */
  public void standStill(Random random, long micros) {
    try {
      process.waitFor(random.nextLong(micros), TimeUnit.MICROSECONDS);
      Commands.run("kill", "-STOP", process.pid());
      while (!standsStill()) {
        process.waitFor(1, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether no thread of it is inside the kernel any more. */
  private boolean standsStill() {
    try (var threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
      for (Path thread : threads.toList()) {
        String state = Files.readString(thread.resolve("stat"));
        if (state.charAt(state.lastIndexOf(')') + 2) != 'T') {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets it go on after it stood still. */
  public void goOn() {
    Commands.run("kill", "-CONT", process.pid());
  }

  /** Kills it now and waits until it is gone; what it printed can still be read. */
  public void kill() {
    process.toHandle().destroyForcibly();
    end();
  }

  /** Waits for its end and returns its exit code. */
  public int end() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    kill();
  }
}
