package app.milestone.bench;

import app.milestone.PulseWindow;
import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.Consequences;
import app.milestone.storage.DataReport;
import app.milestone.storage.Database;
import app.milestone.storage.Examination;
import app.milestone.storage.LargeHistory;
import app.milestone.storage.LogRepository;
import app.milestone.storage.LogRow;
import app.milestone.storage.UndoStep;
import app.milestone.transfer.ArchiveExport;
import app.milestone.transfer.ArchiveImport;
import app.milestone.transfer.ArchiveImport.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures a verified backup, a check, an export, a deletion with its undo and an import of 50,000
 * sessions with 1,000,000 reps in a process with 64 MB of heap, with the whole compiler and with
 * its first stage alone, and how smoothly a window runs meanwhile.
 */
final class ChecksBench {
  private static final int SESSIONS = 50_000;
  private static final int RUNS = 5;
  private static final UndoStep STEP = UndoStep.of("bench.step");
  private static final String FIRST_STAGE = "-XX:TieredStopAtLevel=1";

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
    String first = measure(data, FIRST_STAGE);
    String window =
        run(
            data,
            PulseWindow.class,
            List.of(FIRST_STAGE, "-Xmx128m", "-Dglass.platform=Headless", "-Dprism.order=sw"));
    String report =
        String.format(
            Locale.ROOT,
            "{\n  \"java\": \"%s\",\n  \"processors\": %d,\n  \"bytes\": %d,\n"
                + "  \"wholeCompiler\": %s,\n  \"firstStage\": %s,\n  \"window\": %s\n}\n",
            Runtime.version(),
            Runtime.getRuntime().availableProcessors(),
            Files.size(data.resolve("milestone.db")),
            whole,
            first,
            window);
    Files.writeString(folder.resolve("checks.json"), report);
    System.out.println(report);
    delete(data);
  }

  private String measure(Path data, String compiler) throws IOException, InterruptedException {
    return run(data, ChecksBench.class, List.of(compiler, "-Xmx64m"));
  }

  private static String run(Path data, Class<?> main, List<String> flags)
      throws IOException, InterruptedException {
    Path result = data.resolve("result");
    Files.deleteIfExists(result);
    List<String> command = new ArrayList<>();
    command.add(String.join(File.separator, System.getProperty("java.home"), "bin", "java"));
    command.addAll(flags);
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(main.getName(), data.toString(), result.toString()));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0 || !Files.exists(result)) {
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
    Map<String, List<Long>> millis = new LinkedHashMap<>();
    try (Database database = Database.open(data.resolve("milestone.db"), data.resolve("seen"))) {
      BackupRepository repository = new BackupRepository(database);
      for (int run = 0; run < RUNS; run++) {
        Path place = data.resolve("backups" + run);
        time(
            millis,
            "backupMillis",
            () -> new BackupFolder(place).save(database, Backup.HAND, Instant.EPOCH).orElseThrow());
        delete(place);
        time(millis, "checkMillis", () -> check(repository));
      }
      time(millis, "exportMillis", () -> export(database, data.resolve("archive.json")));
      LogRepository logs = new LogRepository(database);
      List<UUID> all = logs.rows().stream().map(LogRow::id).toList();
      time(millis, "deleteMillis", () -> logs.delete(STEP, all, Consequences.NONE));
      time(millis, "undoMillis", database::undo);
    }
    Path other = Files.createDirectory(data.resolve("other"));
    try (Database empty = Database.open(other.resolve("milestone.db"), other.resolve("seen"))) {
      time(millis, "importMillis", () -> bringIn(empty, data.resolve("archive.json")));
      millis.put("archiveBytes", List.of(Files.size(data.resolve("archive.json"))));
    }
    delete(other);
    Files.delete(data.resolve("archive.json"));
    Files.writeString(
        Path.of(words[1]),
        millis.entrySet().stream()
            .map(figure -> "\"" + figure.getKey() + "\": " + figure.getValue())
            .collect(Collectors.joining(", ", "{", "}")));
  }

  private static void time(Map<String, List<Long>> millis, String name, Runnable work) {
    long start = System.nanoTime();
    work.run();
    millis
        .computeIfAbsent(name, _ -> new ArrayList<>())
        .add((System.nanoTime() - start) / 1_000_000);
  }

  private static void export(Database database, Path file) {
    try (ArchiveExport export = ArchiveExport.begin(new ArchiveRepository(database), file)) {
      while (!export.step()) {
        // Nothing else waits for the data.
      }
      export.finish();
    }
  }

  private static void bringIn(Database empty, Path file) {
    try (ArchiveImport archive = ArchiveImport.open(file)) {
      while (!archive.check()) {
        // Nothing else waits for the data.
      }
      ArchiveRepository repository = new ArchiveRepository(empty);
      if (archive.write(repository, STEP, () -> false) != Outcome.DONE) {
        throw new IllegalStateException("not imported");
      }
    }
  }

  private static void check(BackupRepository repository) {
    Examination examination = repository.examination();
    Optional<DataReport> report = examination.step();
    while (report.isEmpty()) {
      report = examination.step();
    }
    if (!report.get().faults().isEmpty()) {
      throw new IllegalStateException("faults in a file that is whole");
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
