package app.milestone.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Measures from the start of the process to the first painted calendar with a season's data,
 * against a bare JavaFX window. Both are started by plain {@code java}, in turns, on the same
 * screen.
 */
final class StartupBench {
  private static final int WARM_UPS = 2;
  private static final int RUNS = 12;
  private static final String MODULE = "app.milestone/app.milestone.Main";

  private final String modulePath;
  private final Path folder;
  private final Path mark;

  StartupBench(String modulePath, Path folder) {
    this.modulePath = modulePath;
    this.folder = folder;
    this.mark = folder.resolve("painted");
  }

  /** Runs both sides and writes {@code startup.json}. */
  void run(Path data) throws IOException, InterruptedException {
    List<Double> app = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    String screenName;
    try (Screen screen = Screen.open()) {
      screenName = screen.name();
      for (int run = -WARM_UPS; run < RUNS; run++) {
        double bareTime = measure(screen, bareWindow(screen));
        double appTime = measure(screen, milestone(screen, data));
        if (run >= 0) {
          bare.add(bareTime);
          app.add(appTime);
        }
      }
    }
    String report = report(screenName, app, bare);
    Files.writeString(folder.resolve("startup.json"), report);
    System.out.println(report);
  }

  private List<String> milestone(Screen screen, Path data) {
    List<String> command = java(screen);
    command.add("--enable-native-access=org.xerial.sqlitejdbc,javafx.graphics");
    command.add("-Djdk.xml.dtd.support=deny");
    command.add("-Dmilestone.startup.mark=" + mark);
    command.addAll(List.of("--module", MODULE, "--data", data.toString()));
    return command;
  }

  private List<String> bareWindow(Screen screen) {
    List<String> command = java(screen);
    command.add("--enable-native-access=javafx.graphics");
    command.addAll(List.of("--add-modules", "javafx.controls", "--class-path"));
    command.addAll(List.of("target/test-classes", BareWindow.class.getName(), mark.toString()));
    return command;
  }

  private List<String> java(Screen screen) {
    String java = String.join(File.separator, System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(screen.flags());
    command.addAll(List.of("--module-path", modulePath));
    return command;
  }

  /** The milliseconds until the process has marked its first picture; then waits for its end. */
  private double measure(Screen screen, List<String> command)
      throws IOException, InterruptedException {
    Files.deleteIfExists(mark);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(screen.environment());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    while (!Files.exists(mark)) {
      if (!process.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(60)) {
        process.destroyForcibly();
        throw new IllegalStateException(
            "No window: " + command + "\n" + Files.readString(folder.resolve("output")));
      }
      Thread.sleep(1);
    }
    double millis = (System.nanoTime() - start) / 1e6;
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("Does not end: " + command);
    }
    return millis;
  }

  private static String report(String screen, List<Double> app, List<Double> bare) {
    return String.format(
        Locale.ROOT,
        """
        {
          "screen": "%s",
          "java": "%s",
          "processors": %d,
          "milestoneMillis": %s,
          "bareWindowMillis": %s,
          "ratioOfMedians": %.3f
        }
        """,
        screen,
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        figures(app),
        figures(bare),
        median(app) / median(bare));
  }

  private static String figures(List<Double> times) {
    return String.format(
        Locale.ROOT,
        "{\"median\": %.0f, \"min\": %.0f, \"max\": %.0f, \"runs\": %s}",
        median(times),
        times.stream().mapToDouble(time -> time).min().orElseThrow(),
        times.stream().mapToDouble(time -> time).max().orElseThrow(),
        Arrays.toString(times.stream().mapToLong(Math::round).toArray()));
  }

  private static double median(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(time -> time).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
