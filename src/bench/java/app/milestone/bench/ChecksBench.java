package app.milestone.bench;

import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.DataReport;
import app.milestone.storage.Database;
import app.milestone.storage.Examination;
import app.milestone.storage.LargeHistory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures a verified backup and a check of 50,000 sessions with 1,000,000 reps in a process with
 * 64 MB of heap, with the whole compiler and with its first stage alone.
 */
final class ChecksBench {
  private static final int SESSIONS = 50_000;
  private static final int RUNS = 5;

  private final Path folder;

  ChecksBench(Path folder) {
    this.folder = folder;
  }

  /** Runs both and writes {@code checks.json}. */
  void run() throws IOException, InterruptedException {
    Path data = Files.createTempDirectory(folder, "checks").toAbsolutePath();
    Database.open(data.resolve("milestone.db"), data.resolve("seen")).close();
    LargeHistory.write(data.resolve("milestone.db"), SESSIONS);
    String whole = measure(data, "-XX:+TieredCompilation");
    String first = measure(data, "-XX:TieredStopAtLevel=1");
    String report =
        String.format(
            Locale.ROOT,
            "{\n  \"java\": \"%s\",\n  \"processors\": %d,\n  \"bytes\": %d,\n"
                + "  \"wholeCompiler\": %s,\n  \"firstStage\": %s\n}\n",
            Runtime.version(),
            Runtime.getRuntime().availableProcessors(),
            Files.size(data.resolve("milestone.db")),
            whole,
            first);
    Files.writeString(folder.resolve("checks.json"), report);
    System.out.println(report);
    delete(data);
  }

  private String measure(Path data, String compiler) throws IOException, InterruptedException {
    Path result = data.resolve("result");
    String java = String.join(File.separator, System.getProperty("java.home"), "bin", "java");
    int code =
        new ProcessBuilder(
                java,
                "-Xmx64m",
                compiler,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ChecksBench.class.getName(),
                data.toString(),
                result.toString())
            .inheritIO()
            .start()
            .waitFor();
    if (code != 0) {
      throw new IOException("the measured process ended with " + code);
    }
    return Files.readString(result).strip();
  }

  /**
   * The measured process.
   *
   * @param words the folder of the data, and the file for the figures
   */
  public static void main(String[] words) throws IOException {
    Path data = Path.of(words[0]);
    List<Long> backups = new ArrayList<>();
    List<Long> checks = new ArrayList<>();
    try (Database database = Database.open(data.resolve("milestone.db"), data.resolve("seen"))) {
      BackupRepository repository = new BackupRepository(database);
      for (int run = 0; run < RUNS; run++) {
        Path place = data.resolve("backups" + run);
        long start = System.nanoTime();
        new BackupFolder(place).save(database, Backup.HAND, Instant.EPOCH).orElseThrow();
        long middle = System.nanoTime();
        if (!check(repository).faults().isEmpty()) {
          throw new IllegalStateException("faults in a file that is whole");
        }
        backups.add((middle - start) / 1_000_000);
        checks.add((System.nanoTime() - middle) / 1_000_000);
        delete(place);
      }
    }
    Files.writeString(
        Path.of(words[1]),
        String.format(Locale.ROOT, "{\"backupMillis\": %s, \"checkMillis\": %s}", backups, checks));
  }

  private static DataReport check(BackupRepository repository) {
    Examination examination = repository.examination();
    Optional<DataReport> report = examination.step();
    while (report.isEmpty()) {
      report = examination.step();
    }
    return report.get();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
