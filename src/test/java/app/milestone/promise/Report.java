package app.milestone.promise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes what the full proofs found: a line a promise at the end, and a file after each proof. */
final class Report implements AutoCloseable {
  static final int PROMISES = 18;
  private static final Path FILE = Path.of("target/endurance/report.json");

  private final List<Proof> proofs = new ArrayList<>();

  /** Proofs that are the same in both runs make no report of their own. */
  void add(Proof proof) {
    proofs.add(proof);
    if (isFull()) {
      write();
    }
  }

  private boolean isFull() {
    return proofs.stream().anyMatch(Proof::isFull);
  }

  /** The promises of which no proof ran. */
  List<Integer> missing() {
    return IntStream.rangeClosed(1, PROMISES)
        .filter(number -> !byPromise().containsKey(number))
        .boxed()
        .toList();
  }

  private void write() {
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, json());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (!isFull()) {
      return;
    }
    write();
    byPromise().values().forEach(parts -> System.out.println(line(parts)));
    if (!missing().isEmpty()) {
      System.out.println("NO PROOF RAN of the promises " + missing());
    }
    System.out.println("The whole report is in " + FILE);
  }

  private TreeMap<Integer, List<Proof>> byPromise() {
    return proofs.stream()
        .collect(
            Collectors.groupingBy(
                proof -> proof.promise().number(), TreeMap::new, Collectors.toList()));
  }

  private static String line(List<Proof> parts) {
    String skipped =
        parts.stream()
            .filter(proof -> !proof.skipped().isEmpty())
            .map(proof -> ", skipped: " + proof.test() + " (" + proof.skipped() + ")")
            .collect(Collectors.joining());
    String notes =
        parts.stream()
            .flatMap(proof -> proof.notes().stream())
            .map(note -> ", " + note)
            .collect(Collectors.joining());
    Promise promise = parts.getFirst().promise();
    return "Promise %2d  %-72s %,8d cases %3d failures %7.1f s%s%s"
        .formatted(
            promise.number(),
            promise.name(),
            parts.stream().mapToInt(Proof::cases).sum(),
            parts.stream().mapToInt(Proof::failed).sum(),
            seconds(parts),
            notes,
            skipped);
  }

  private static double seconds(List<Proof> parts) {
    return parts.stream().mapToLong(proof -> proof.time().toMillis()).sum() / 1000.0;
  }

  private String json() {
    return byPromise().values().stream()
        .map(Report::json)
        .collect(
            Collectors.joining(
                ",\n", "{\"missing\": " + missing() + ", \"promises\": [\n", "\n]}\n"));
  }

  private static String json(List<Proof> parts) {
    Promise promise = parts.getFirst().promise();
    return String.format(
        Locale.ROOT,
        "{\"promise\": %d, \"name\": %s, \"cases\": %d, \"failures\": %d, \"seconds\": %.1f,"
            + " \"proofs\": [%s]}",
        promise.number(),
        quoted(promise.name()),
        parts.stream().mapToInt(Proof::cases).sum(),
        parts.stream().mapToInt(Proof::failed).sum(),
        seconds(parts),
        parts.stream().map(Report::json).collect(Collectors.joining(",", "\n  ", "")));
  }

  private static String json(Proof proof) {
    String skipped = proof.skipped().isEmpty() ? "null" : quoted(proof.skipped());
    return String.format(
        Locale.ROOT,
        "{\"test\": %s, \"cases\": %d, \"failures\": %d, \"seconds\": %.1f, \"skipped\": %s,"
            + " \"messages\": %s, \"notes\": %s}",
        quoted(proof.test()),
        proof.cases(),
        proof.failed(),
        proof.time().toMillis() / 1000.0,
        skipped,
        proof.failures().stream().map(Report::quoted).toList(),
        proof.notes().stream().map(Report::quoted).toList());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char sign : text.toCharArray()) {
      if (sign == '"' || sign == '\\') {
        quoted.append('\\').append(sign);
      } else if (sign < ' ' || sign > '~') {
        quoted.append(String.format("\\u%04x", (int) sign));
      } else {
        quoted.append(sign);
      }
    }
    return quoted.append('"').toString();
  }
}
