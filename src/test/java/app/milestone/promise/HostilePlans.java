package app.milestone.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Plan files made to do harm, each with a name that says how. */
final class HostilePlans {
  static final String SMALL =
      """
      milestonePlan: 1
      name: One week
      cycles: 2
      weeks: 1
      options:
        gentle: {name: Gentle}
      schedule:
        - {key: hills, day: 2, type: hills, title: Hills, steps: ["3-5 x 2-4 min @ effort, jog 90 s"]}
        - key: power
          day: 4
          type: power
          title: Power Run
          steps:
            - repeat: 2
              steps: [6 x 200 m @ goal mile, rest 90 s, jog 6-8 min]
        - {key: rest, day: "1, 3, 5-7", type: rest, title: Rest}
      """;

  private static final String HEAD = SMALL.substring(0, SMALL.indexOf("schedule:"));

  private HostilePlans() {}

  /** Writes all files into the folder. */
  static List<Path> write(Path folder) {
    for (Map.Entry<String, byte[]> file : all().entrySet()) {
      try {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    special(folder);
    return names(folder).stream().map(folder::resolve).toList();
  }

  /** What is no plain file, as far as the system has it. */
  private static void special(Path folder) {
    try {
      Files.createDirectory(folder.resolve("a folder"));
      Files.createSymbolicLink(folder.resolve("endless device"), Path.of("/dev/zero"));
      Files.createSymbolicLink(folder.resolve("link to itself"), folder.resolve("link to itself"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (Commands.has("mkfifo")) {
      Commands.run("mkfifo", folder.resolve("pipe"));
    }
  }

  static List<String> names(Path folder) {
    try (var found = Files.list(folder)) {
      return found.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    bombs(texts);
    tags(texts);
    shapes(texts);
    values(texts);
    Map<String, byte[]> files = new TreeMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    bytes(files);
    return files;
  }

  private static void bombs(Map<String, String> files) {
    StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    files.put("alias bomb", laughs.toString());
    files.put("alias to itself", "&a\na: *a\n");
    files.put("merge keys", "a: &a {b: c}\nd: {<<: *a}\n");
    files.put("alias without anchor", SMALL.replace("One week", "*none"));
    files.put("deep list", "a: " + "[".repeat(200_000));
    files.put("deep map", "{a: ".repeat(100_000));
    files.put("deep block", "- ".repeat(100_000) + "x");
    files.put("deep question marks", "? ".repeat(100_000) + "x");
    files.put("deep closing", "]".repeat(200_000));
    files.put("many keys", "a: b\n".repeat(80_000));
    files.put("many different keys", numbered("key%d: b\n", 40_000));
    files.put("many documents", "---\na: b\n".repeat(40_000));
    files.put("many schedule entries", HEAD + "schedule:\n" + "  - {key: a}\n".repeat(20_000));
    files.put(
        "many options", "milestonePlan: 1\noptions:\n" + numbered("  o%d: {name: x}\n", 9_000));
    files.put("many steps", steps("[" + "1 m @ effort, ".repeat(20_000) + "]"));
    files.put(
        "many variants",
        HEAD
            + "schedule:\n  - key: a\n    day: 1\n    variants:\n"
            + "      - {weeks: 1}\n".repeat(15_000));
    files.put("repeats without end", nestedRepeats(8));
    files.put("repeats far too deep", nestedRepeats(400));
  }

  private static void tags(Map<String, String> files) {
    List<String> classes =
        List.of(
            "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1:9/\"]]",
            "!!java.net.URL [\"http://127.0.0.1:9/\"]",
            "!!java.io.File [/etc/passwd]",
            "!!java.lang.Runtime []",
            "!!binary aGVsbG8=",
            "!!python/object/apply:os.system [ls]",
            "!<tag:yaml.org,2002:java.net.Socket> [localhost, 9]",
            "!include /etc/passwd",
            "!local x",
            "!!set {a, b}",
            "!!int x",
            "!!float .nan",
            "!!null x");
    for (int i = 0; i < classes.size(); i++) {
      files.put("tag " + i, SMALL.replace("One week", classes.get(i)));
    }
    files.put("tag directive", "%TAG ! tag:yaml.org,2002:\n---\n" + SMALL);
    files.put("version directive", "%YAML 9.9\n---\n" + SMALL);
    files.put("tag on the whole file", "!!java.util.HashMap\n" + SMALL);
  }

  private static void shapes(Map<String, String> files) {
    files.put("empty", "");
    files.put("only remarks", "# nothing\n".repeat(10_000));
    files.put("a word", "x");
    files.put("a list", "- milestonePlan: 1\n");
    files.put("no schedule", HEAD);
    files.put("schedule is a word", HEAD + "schedule: none\n");
    files.put("schedule is a map", HEAD + "schedule: {a: {b: c}}\n");
    files.put("keys that are lists", "? [a, b]\n: c\n" + SMALL);
    files.put("keys twice", SMALL + "name: Again\n");
    files.put("tabs", SMALL.replace("  ", "\t"));
    files.put("carriage returns", SMALL.replace("\n", "\r"));
    files.put("unclosed quote", SMALL.replace("One week", "\"One week"));
    files.put("nul letters", SMALL.replace("One", "O\0e"));
    files.put("turned letters", SMALL.replace("One", "\u202eenO"));
    files.put("escape sequences", SMALL.replace("One week", "\"\\e[2J\\u0007\""));
    files.put("lone surrogate", SMALL.replace("One week", "\"\\uD800\""));
    files.put("XML", "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"http://127.0.0.1:9/\"><a/>");
    files.put("JSON", "{\"milestonePlan\": 1, \"name\": \"x\", \"schedule\": []}");
    files.put("HTML", SMALL.replace("One week", "<script src=http://127.0.0.1:9/></script>"));
  }

  private static void values(Map<String, String> files) {
    files.put("version of tomorrow", SMALL.replace("Plan: 1", "Plan: 99999999999999999999"));
    files.put("negative cycles", SMALL.replace("cycles: 2", "cycles: -2"));
    files.put("endless cycles", SMALL.replace("cycles: 2", "cycles: 999999999"));
    files.put("endless weeks", SMALL.replace("weeks: 1", "weeks: 2147483648"));
    files.put("long name", SMALL.replace("One week", "x".repeat(400_000)));
    files.put("long number", SMALL.replace("6 x 200", "9".repeat(300_000) + " x 200"));
    files.put("long step", SMALL.replace("6 x 200 m", "1 x ".repeat(80_000) + "m"));
    files.put("long range", SMALL.replace("1, 3, 5-7", "1-".repeat(100_000)));
    files.put("endless range", SMALL.replace("1, 3, 5-7", "1-2147483647"));
    files.put("repeat too often", SMALL.replace("repeat: 2", "repeat: 2147483647"));
    files.put("numbers that are none", SMALL.replace("6 x 200", "NaN x Infinity"));
    files.put("path as id", SMALL + "id: ../../../../etc/passwd\n");
    files.put("SQL as name", SMALL.replace("One week", "x'); drop table log; --"));
    files.put("format as name", SMALL.replace("One week", "\"%s%n{0}{target}{goal}\""));
    files.put("language that is none", SMALL + "language: " + "x-".repeat(50_000) + "\n");
  }

  private static void bytes(Map<String, byte[]> files) {
    byte[] noise = new byte[300_000];
    new Random(1).nextBytes(noise);
    files.put("noise", noise);
    files.put("half a letter", new byte[] {'a', ':', ' ', (byte) 0xc3});
    files.put("overlong letters", new byte[] {'a', ':', ' ', (byte) 0xc0, (byte) 0x80});
    files.put("UTF-16", SMALL.getBytes(StandardCharsets.UTF_16));
    files.put("too large", new byte[20 * 1024 * 1024]);
    files.put("a database", "SQLite format 3\0".repeat(100).getBytes(StandardCharsets.US_ASCII));
  }

  private static String numbered(String line, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(line.formatted(i));
    }
    return lines.toString();
  }

  private static String steps(String steps) {
    return HEAD
        + "schedule:\n  - {key: a, day: 1-7, type: run, title: Run, steps: "
        + steps
        + "}\n";
  }

  private static String nestedRepeats(int depth) {
    StringBuilder steps = new StringBuilder("[1 m @ effort]");
    for (int i = 0; i < depth; i++) {
      steps.insert(0, "[{repeat: 100, steps: ").append("}]");
    }
    return steps(steps.toString());
  }
}
