package app.milestone.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what two data files hold, whatever the numbers of their rows. */
public final class TableDigests {
  private TableDigests() {}

  /** Number and digest of the rows of every table, in the order of what stands in them. */
  public static Map<String, String> of(Database database) {
    return database.read(
        sql -> {
          Map<String, String> digests = new TreeMap<>();
          for (String table : Undo.tables(sql)) {
            List<String> columns =
                Undo.columns(sql, table).stream()
                    .filter(column -> !column.equals("id"))
                    .map(column -> "quote(" + column + ")")
                    .toList();
            MessageDigest sha = sha256();
            List<Integer> rows =
                sql.list(
                    "select %s as line from %s order by line"
                        .formatted(String.join(" || ',' || ", columns), table),
                    row -> {
                      sha.update(row.text("line").getBytes(StandardCharsets.UTF_8));
                      return 1;
                    });
            digests.put(table, rows.size() + " " + HexFormat.of().formatHex(sha.digest()));
          }
          return digests;
        });
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
