package app.milestone.promise;

import app.milestone.transfer.ArchiveProblem.Kind;
import java.util.ArrayList;
import java.util.List;

/** Archives whose form is right and whose records are not. */
final class BentRecords {
  private static final String RUN = "\"run\":\"00000000-0000-4000-0000-000000000002\"";
  private static final String NOBODY = "\"00000000-0000-4000-0000-00000000dead\"";
  private static final String CONTENT =
      "POWER\\thard\\ntitle\\tPower Run\\nheadline\\tPower Run\\n";

  private final String good;
  private final List<HostileArchive> all = new ArrayList<>();

  private BentRecords(String good) {
    this.good = good;
  }

  static List<HostileArchive> all(String good) {
    BentRecords records = new BentRecords(good);
    records.numbers();
    records.dates();
    records.references();
    records.fields();
    records.contradictions();
    records.contents();
    return records.all;
  }

  static String replaced(String text, String old, String fresh) {
    int at = text.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException("the good archive has no " + old);
    }
    return text.substring(0, at) + fresh + text.substring(at + old.length());
  }

  private void bend(String name, Kind refused, String old, String fresh) {
    all.add(HostileArchive.of(name, refused, replaced(good, old, fresh)));
  }

  private void numbers() {
    String time = "\"timeMillis\":482000";
    for (String value : List.of("-482000", "0", "-0", "482000.5", "4.82e5", "86400000", "true")) {
      bend("time " + value, Kind.NOT_NUMBER, time, "\"timeMillis\":" + value);
    }
    bend("time as text", Kind.NOT_NUMBER, time, "\"timeMillis\":\"8:02\"");
    bend("time of 2^63", Kind.NOT_NUMBER, time, "\"timeMillis\":9223372036854775808");
    bend("10^400", Kind.TOO_MUCH, time, "\"timeMillis\":1" + "0".repeat(400));
    bend("1e400", Kind.NOT_NUMBER, ":0.02", ":1e400");
    bend("variation 0.2", Kind.NOT_NUMBER, ":0.02", ":0.2");
    bend("effort 11", Kind.NOT_NUMBER, "\"effort\":9", "\"effort\":11");
    bend("temperature", Kind.NOT_NUMBER, "Celsius\":8", "Celsius\":-274");
    bend("negative lap", Kind.NOT_NUMBER, "[123300,", "[-123300,");
    bend("negative duration", Kind.NOT_NUMBER, "Seconds\":2700", "Seconds\":-1");
    bend("rep of index -1", Kind.NOT_NUMBER, "\"index\":0", "\"index\":-1");
    bend("rep of index 10^9", Kind.NOT_NUMBER, "\"index\":0", "\"index\":1000000000");
    bend("attempt 0", Kind.NOT_NUMBER, "\"attempt\":1", "\"attempt\":0");
  }

  private void dates() {
    String date = "\"date\":\"2026-10-24\"";
    for (String value :
        List.of(
            "2026-02-30", "26-10-24", "+999999999-12-31", "1899-12-31", "", "2026-10-24T00:00")) {
      bend("date " + value, Kind.NOT_DATE, date, "\"date\":\"" + value + "\"");
    }
    bend("date as number", Kind.NOT_DATE, date, "\"date\":20261024");
    bend("no offset", Kind.NOT_MOMENT, "18:42:07+01:00", "18:42:07");
    bend("offset of 99 hours", Kind.NOT_MOMENT, "18:42:07+01:00", "18:42:07+99:00");
    bend("25 o'clock", Kind.NOT_MOMENT, "18:42:07+01:00", "25:42:07+01:00");
  }

  private void references() {
    String id = "\"id\":\"00000000-0000-4000-0000-00000000000b\"";
    bend("id of a path", Kind.NOT_ID, id, "\"id\":\"../../../../etc/passwd\"");
    bend("id in capitals", Kind.NOT_ID, id, id.replace("00b", "00B"));
    bend("id twice", Kind.DUPLICATE, id, id.replace("00b", "00a"));
    bend("unknown run", Kind.UNKNOWN_REFERENCE, RUN, "\"run\":" + NOBODY);
    bend(
        "unknown session",
        Kind.UNKNOWN_REFERENCE,
        "\"session\":\"00000000-0000-4000-0000-00000000000a\"",
        "\"session\":" + NOBODY);
    bend(
        "unknown baseline",
        Kind.UNKNOWN_REFERENCE,
        "\"baselineTest\":\"00000000-0000-4000-0000-000000000001\"",
        "\"baselineTest\":" + NOBODY);
    bend("rep twice", Kind.DUPLICATE, "{\"group\":1,\"index\":0", "{\"group\":0,\"index\":0");
  }

  private void fields() {
    bend("strange field", Kind.UNKNOWN_FIELD, "\"effort\":9", "\"effort\":9,\"heartRate\":150");
    bend("strange field of a rep", Kind.UNKNOWN_FIELD, "{\"group\":0,", "{\"group\":0,\"x\":{},");
    bend(
        "class name",
        Kind.UNKNOWN_FIELD,
        "\"effort\":9",
        "\"@class\":\"javax.script.ScriptEngineManager\"");
    bend("field twice", Kind.DUPLICATE_FIELD, "\"effort\":9", "\"effort\":9,\"effort\":10");
    bend("no date", Kind.MISSING, "\"date\":\"2026-10-24\",", "");
    bend("date null", Kind.MISSING, "\"date\":\"2026-10-24\"", "\"date\":null");
    bend("blank name", Kind.MISSING, "\"name\":\"Mine\"", "\"name\":\" \\u0007\"");
    bend("unknown word", Kind.NOT_WORD, "\"surface\":\"track\"", "\"surface\":\"moon\"");
    bend("word as number", Kind.NOT_WORD, "\"surface\":\"track\"", "\"surface\":0");
    bend("flag as text", Kind.NOT_YES_NO, "Estimated\":true", "Estimated\":\"true\"");
    bend("notes as list", Kind.NOT_TEXT, "\"notes\":\"wie", "\"notes\":[],\"x\":\"wie");
    bend("conditions as text", Kind.NOT_LIST, "[\"calm\",\"cold\"]", "\"calm\"");
    bend("long title", Kind.TOO_LONG, "\"title\":\"Läufe", "\"title\":\"" + "x".repeat(1001));
    String plan = "{\"id\":\"00000000-0000-4000-0001-%012x\",\"name\":\"n\",\"plan\":\"%s\"},";
    StringBuilder plans = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      plans.append(plan.formatted(i, "x".repeat(500_000)));
    }
    bend("library of plans", Kind.TOO_MUCH, "\"plans\":[", "\"plans\":[" + plans);
    all.add(
        HostileArchive.good(
            "sql and html as text",
            replaced(good, "wie geplant", "'); drop table log; -- <script>alert(1)</script>")));
  }

  private void contradictions() {
    bend("three laps of four", Kind.CONTRADICTION, "[123300,", "[");
    bend("time of another", Kind.CONTRADICTION, "\"timeMillis\":482000", "\"timeMillis\":282000");
    bend(
        "pause that ends first",
        Kind.CONTRADICTION,
        "\"from\":\"2026-11-04\"",
        "\"from\":\"2026-11-04\",\"until\":\"2026-11-03\"");
    bend(
        "session in another century",
        Kind.CONTRADICTION,
        "\"scheduled\":\"2026-10-26\"",
        "\"scheduled\":\"2126-10-26\"");
  }

  private void contents() {
    String head = "POWER\\thard\\ntitle\\tx\\n";
    content("no session", "");
    content("words", "12 x 400 m");
    content("blank title", "POWER\\thard\\ntitle\\t \\n");
    content("ten thousand repeats in each other", head + "repeat\\t1\\t\\n".repeat(10_000));
    content(
        "repeats of repeats",
        head
            + "repeat\\t100\\t\\n".repeat(9)
            + "run\\t1000mm\\tEFFORT\\tPRINTED\\t\\n"
            + "between\\nend\\n".repeat(9));
    content(
        "repeated a billion times",
        head + "repeat\\t999999999\\t\\nrest\\t1s\\t\\nbetween\\nend\\n");
    content("run of nothing", head + "run\\t0mm\\tEFFORT\\tPRINTED\\t\\n");
    content("two billion sets", head + "exercise\\t2147483647\\tREPS\\t5\\twhole\\tx\\t\\n");
  }

  private void content(String name, String content) {
    bend("content: " + name, Kind.NOT_SESSION, CONTENT, content);
  }
}
