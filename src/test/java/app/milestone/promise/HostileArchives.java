package app.milestone.promise;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.milestone.transfer.ArchiveProblem.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Files that are no archive, or are one that was bent: in form here, in content elsewhere. */
final class HostileArchives {
  static final Path GOOD =
      Path.of("src/test/resources/app/milestone/transfer/archive-1.json").toAbsolutePath();
  private static final int MANY = 3_000_000;

  private final String good = read();
  private final List<HostileArchive> all = new ArrayList<>();

  private HostileArchives() {}

  static List<HostileArchive> all() {
    HostileArchives files = new HostileArchives();
    files.otherFiles();
    files.otherEncodings();
    files.versions();
    files.syntax();
    files.structure();
    files.bombs();
    files.all.addAll(BentRecords.all(files.good));
    return files.all;
  }

  private static String read() {
    try {
      return Files.readString(GOOD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String name, Kind refused, String text) {
    all.add(HostileArchive.of(name, refused, text));
  }

  private void add(String name, Kind refused, byte[] bytes) {
    all.add(HostileArchive.of(name, refused, bytes));
  }

  private String with(String old, String fresh) {
    return BentRecords.replaced(good, old, fresh);
  }

  private void otherFiles() {
    byte[] noise = new byte[4096];
    new Random(5).nextBytes(noise);
    noise[0] = (byte) 0xff;
    add("nothing", Kind.NOT_AN_ARCHIVE, "");
    add("blanks", Kind.NOT_AN_ARCHIVE, " \n\t ".repeat(1000));
    add("zeros", Kind.NOT_AN_ARCHIVE, "\0".repeat(5000));
    add("noise", Kind.NOT_UTF8, noise);
    add("picture", Kind.NOT_UTF8, "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
    add("zip", Kind.NOT_AN_ARCHIVE, "PK\u0003\u0004\n\0\0\0milestone.json");
    add("gzip", Kind.NOT_UTF8, gzip(good));
    add("gzip bomb", Kind.NOT_UTF8, gzip(" ".repeat(10 * MANY)));
    add("database", Kind.NOT_AN_ARCHIVE, "SQLite format 3\0\u0010\0\u0001\u0001");
    add("plan file", Kind.NOT_AN_ARCHIVE, "milestonePlan: 1\nname: Mine\n");
    add(
        "xml bomb",
        Kind.NOT_AN_ARCHIVE,
        "<!DOCTYPE a [<!ENTITY b \"x\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>");
    add("other json", Kind.NOT_AN_ARCHIVE, "{\"workouts\":[]}");
    add("list of archives", Kind.NOT_AN_ARCHIVE, "[" + good + "]");
    add("null", Kind.NOT_AN_ARCHIVE, "null");
  }

  private void otherEncodings() {
    add("utf-16", Kind.NOT_UTF8, ("\ufeff" + good).getBytes(UTF_16BE));
    add("utf-16 unmarked", Kind.NOT_AN_ARCHIVE, "{\"milestoneArchive\":1}".getBytes(UTF_16BE));
    add("latin-1", Kind.NOT_UTF8, good.getBytes(ISO_8859_1));
    add("overlong zero", Kind.NOT_UTF8, bytes("wie geplant", "\u00c0\u0080"));
    add("surrogate bytes", Kind.NOT_UTF8, bytes("wie geplant", "\u00ed\u00a0\u0080"));
    add("high surrogate", Kind.NOT_TEXT, with("wie geplant", "\\ud83c"));
    add("low surrogate", Kind.NOT_TEXT, with("wie geplant", "\\udfc3\\ud83c"));
    all.add(HostileArchive.good("byte order mark", "\ufeff" + good));
    add("marks twice", Kind.NOT_AN_ARCHIVE, "\ufeff\ufeff" + good);
    add("mark inside", Kind.NOT_JSON, with("\"tests\":[", "\ufeff\"tests\":["));
    add("raw zero", Kind.NOT_JSON, with("wie geplant", "wie\0geplant"));
    all.add(HostileArchive.good("written zero", with("wie geplant", "wie\\u0000geplant")));
    all.add(HostileArchive.good("turned text", with("wie geplant", "wie\\u202egeplant")));
  }

  /** The good text in UTF-8, with these bytes in the place of a word. */
  private byte[] bytes(String word, String bytes) {
    String text = new String(good.getBytes(UTF_8), ISO_8859_1);
    return BentRecords.replaced(text, word, bytes).getBytes(ISO_8859_1);
  }

  private void versions() {
    add("no version", Kind.NOT_AN_ARCHIVE, with("\"milestoneArchive\":1,", ""));
    add("late version", Kind.NOT_AN_ARCHIVE, "{\"log\":[],\"milestoneArchive\":1}");
    for (String version : List.of("2", "0", "-1", "\"1\"", "1.0", "01", "null", "[1]", "1e0")) {
      Kind refused = version.equals("01") ? Kind.NOT_AN_ARCHIVE : Kind.UNKNOWN_VERSION;
      add(
          "version " + version,
          refused,
          with("\"milestoneArchive\":1", "\"milestoneArchive\":" + version));
    }
    add(
        "version twice",
        Kind.UNKNOWN_SECTION,
        with("\"plans\"", "\"milestoneArchive\":1,\"plans\""));
    add("endless version", Kind.TOO_MUCH, "{\"milestoneArchive\":1" + "0".repeat(MANY) + "}");
  }

  private void syntax() {
    add("half", Kind.CUT_OFF, good.substring(0, good.length() / 2));
    add("no last brace", Kind.CUT_OFF, good.substring(0, good.length() - 2));
    add("text after the end", Kind.NOT_JSON, good + "x");
    add("two archives", Kind.NOT_JSON, good + good);
    add("comma too many", Kind.NOT_JSON, with("\n],\n\"tests\"", ",\n],\n\"tests\""));
    add("comment", Kind.NOT_JSON, with("\"tests\":[", "/* x */ \"tests\":["));
    add("single quotes", Kind.NOT_JSON, with("\"woman\"", "'woman'"));
    add("not a number", Kind.NOT_JSON, with(":0.02", ":NaN"));
    add("infinity", Kind.NOT_JSON, with(":0.02", ":-Infinity"));
    add("hexadecimal", Kind.NOT_JSON, with("\"effort\":9", "\"effort\":0x9"));
    add("leading zero", Kind.NOT_JSON, with("\"effort\":9", "\"effort\":09"));
    add("bad escape", Kind.NOT_JSON, with("wie geplant", "\\q"));
  }

  private void structure() {
    String log = "\"log\":[\n],\n";
    add("section too early", Kind.UNKNOWN_SECTION, with("\"plans\":[", log + "\"plans\":["));
    add("section twice", Kind.UNKNOWN_SECTION, with("\"tests\":[", "\"plans\":[],\"tests\":["));
    add("strange section", Kind.UNKNOWN_SECTION, with("\"tests\":[", "\"rests\":[],\"tests\":["));
    add("section as object", Kind.NOT_LIST, with("\"pauses\":[", "\"pauses\":{},\"x\":["));
    add("section as null", Kind.NOT_LIST, with("\"pauses\":[", "\"pauses\":null,\"x\":["));
    add("record as list", Kind.NOT_RECORD, with("\"pauses\":[", "\"pauses\":[[],"));
    add("record as null", Kind.NOT_RECORD, with("\"pauses\":[", "\"pauses\":[null,"));
    add("settings as text", Kind.NOT_RECORD, "{\"milestoneArchive\":1,\"settings\":\"x\"}");
    all.add(HostileArchive.good("empty archive", "{\"milestoneArchive\":1}"));
    all.add(HostileArchive.good("no settings", "{\"milestoneArchive\":1,\"settings\":null}"));
  }

  private void bombs() {
    String head = "{\"milestoneArchive\":1,\"log\":[";
    add("deep lists", Kind.TOO_MUCH, head + "[".repeat(MANY));
    add("deep objects", Kind.TOO_MUCH, head + "{\"a\":".repeat(MANY));
    add("many numbers", Kind.NOT_RECORD, head + "0,".repeat(10 * MANY));
    add("many reps", Kind.TOO_MUCH, head + "{\"reps\":[" + "{},".repeat(MANY));
    add("many fields", Kind.TOO_MUCH, head + fields(MANY / 10) + "}]}");
    add("long text", Kind.TOO_MUCH, head + "{\"notes\":\"" + "x".repeat(10 * MANY) + "\"}]}");
    add(
        "long texts",
        Kind.TOO_MUCH,
        head + "{\"a\":[" + ("\"" + "x".repeat(1_900_000) + "\",").repeat(3));
    add("long name", Kind.TOO_MUCH, head + "{\"" + "x".repeat(MANY) + "\":1}]}");
    add("long number", Kind.TOO_MUCH, head + "{\"effort\":" + "9".repeat(MANY) + "}]}");
    add("names of one hash", Kind.TOO_MUCH, head + collisions() + "}]}");
    add("only blanks follow", Kind.CUT_OFF, head + " ".repeat(10 * MANY));
    all.add(
        new HostileArchive("over 128 MB", Optional.of(Kind.TOO_LARGE), HostileArchives::sparse));
  }

  private static String fields(int number) {
    StringBuilder fields = new StringBuilder("{");
    for (int i = 0; i < number; i++) {
      fields.append(i == 0 ? "" : ",").append("\"f").append(i).append("\":1");
    }
    return fields.toString();
  }

  /** {@code Aa} and {@code BB} have the same hash, and so has each row of them. */
  private static String collisions() {
    StringBuilder fields = new StringBuilder("{");
    for (int i = 0; i < 1 << 15; i++) {
      fields.append(i == 0 ? "\"" : ",\"");
      for (int bit = 0; bit < 15; bit++) {
        fields.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      fields.append("\":1");
    }
    return fields.toString();
  }

  private static void sparse(Path file) throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(128L * 1024 * 1024 + 1);
    }
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
