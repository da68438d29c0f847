package app.milestone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures from the start of the process to the first painted calendar with a season's data,
 * against a bare JavaFX window. Both are started by plain {@code java}, in turns, on the same
 * screen: first as each comes, Milestone with the options that it is installed with on Linux and
 * those that {@code mvn} starts it with, the window with none; then both with the same options.
 */
final class StartupBench {
  private static final int WARM_UPS = 2;
  private static final int RUNS = 12;
  private static final String NATIVE = "--enable-native-access=";
  private static final String COMPILER = "-XX:TieredStopAtLevel=1";

  private final Path folder;
  private final Program milestone;
  private final Program bare;
  private final String library;

  StartupBench(String modulePath, Path folder, Path data) throws IOException {
    this.folder = folder;
    Path mark = folder.resolve("painted");
    Path jar =
        Libraries.pack(
            BareWindow.class, Path.of("target", "test-classes"), folder.resolve("bare.jar"));
    library = "-Dorg.sqlite.lib.path=" + Libraries.unpackSqlite(folder.resolve("native"));
    milestone =
        new Program(
            modulePath,
            List.of(
                NATIVE + "org.xerial.sqlitejdbc,javafx.graphics",
                "-Djdk.xml.dtd.support=deny",
                "-Dmilestone.startup.mark=" + mark,
                "--module",
                "app.milestone/app.milestone.Main",
                "--data",
                data.toString()),
            mark);
    bare =
        new Program(
            modulePath,
            List.of(
                NATIVE + "javafx.graphics",
                "--add-modules",
                "javafx.controls",
                "--class-path",
                jar.toString(),
                BareWindow.class.getName(),
                mark.toString()),
            mark);
  }

  /** Measures all of it and writes {@code startup.json}. */
  void run() throws IOException, InterruptedException {
    String report;
    try (Screen screen = Screen.open()) {
      List<String> own = List.of(COMPILER, library);
      List<String> other = List.of(COMPILER);
      String ownCache = milestone.trained(screen, own, folder.resolve("milestone.aot"));
      String otherCache = bare.trained(screen, other, folder.resolve("bare.aot"));
      report =
          """
          {
            "screen": "%s",
            "java": "%s",
            "processors": %d,
            "asInstalledAgainstPlainWindow": %s,
            "asStartedByMavenAgainstPlainWindow": %s,
            "bothWithCompilerOption": %s,
            "bothWithCompilerOptionAndCache": %s,
            "bothWithoutOptions": %s
          }
          """
              .formatted(
                  screen.name(),
                  Runtime.version(),
                  Runtime.getRuntime().availableProcessors(),
                  compare(screen, List.of(COMPILER, library, ownCache), List.of()),
                  compare(screen, List.of(COMPILER), List.of()),
                  compare(screen, own, other),
                  compare(
                      screen, List.of(COMPILER, library, ownCache), List.of(COMPILER, otherCache)),
                  compare(screen, List.of(), List.of()));
    }
    Files.writeString(folder.resolve("startup.json"), report);
    System.out.println(report);
  }

  private String compare(Screen screen, List<String> own, List<String> other)
      throws IOException, InterruptedException {
    List<Double> app = new ArrayList<>();
    List<Double> window = new ArrayList<>();
    for (int run = -WARM_UPS; run < RUNS; run++) {
      double bareTime = bare.measure(screen, other);
      double appTime = milestone.measure(screen, own);
      if (run >= 0) {
        window.add(bareTime);
        app.add(appTime);
      }
    }
    return String.format(
        Locale.ROOT,
        "{\n"
            + "    \"ratioOfMedians\": %.3f,\n"
            + "    \"milestoneMillis\": %s,\n"
            + "    \"bareWindowMillis\": %s\n"
            + "  }",
        Figures.median(app) / Figures.median(window),
        Figures.of(app),
        Figures.of(window));
  }
}
