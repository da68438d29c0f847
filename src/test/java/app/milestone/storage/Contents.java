package app.milestone.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Sums up every row of every table that belongs to the person, as {@link Store#content}, fast. */
public final class Contents {
  private final Database database;
  private final String query;

  public Contents(Database database) {
    this.database = database;
    this.query =
        database.read(
            sql -> {
              List<String> tables = Undo.tables(sql);
              StringBuilder all = new StringBuilder("select 0 as place, '' as line");
              for (int i = 0; i < tables.size(); i++) {
                all.append(" union all select ").append(i + 1).append(", ");
                all.append(lines(tables.get(i), Undo.columns(sql, tables.get(i))));
              }
              return all + " order by place";
            });
  }

  private static String lines(String table, List<String> columns) {
    String line =
        columns.stream()
            .map(column -> "quote(" + column + ")")
            .collect(Collectors.joining(" || ',' || "));
    return "group_concat(" + line + ", ';' order by id) from " + table;
  }

  /** A digest that is equal where all rows are. */
  public String digest() {
    List<byte[]> lines =
        database.read(sql -> sql.list(query, row -> bytes(row.result().getBytes("line"))));
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (byte[] line : lines) {
        sha.update(line);
        sha.update((byte) '\n');
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] bytes(byte[] line) {
    return line == null ? new byte[0] : line;
  }
}
