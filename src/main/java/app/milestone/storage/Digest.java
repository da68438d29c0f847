package app.milestone.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Seals what belongs together, a log entry with its reps and a test with its laps, since SQLite's
 * own check does not notice every changed byte.
 *
 * <p>A digest covers the name and value of every column that is not null, so new columns of a later
 * schema leave old digests valid.
 */
final class Digest {
  private Digest() {}

  /** Renews the digest of a log entry after its rows were written. */
  static void sealLog(Sql sql, Object uuid) throws SQLException {
    sql.run("update log set digest = ? where uuid = ?", ofLog(sql, uuid), uuid);
  }

  /** Renews the digest of a test after its rows were written. */
  static void sealTest(Sql sql, Object uuid) throws SQLException {
    sql.run("update test set digest = ? where uuid = ?", ofTest(sql, uuid), uuid);
  }

  /** Names all that is wrong with a file: its structure, else what was not as it was written. */
  static List<String> check(Sql sql) throws SQLException {
    String structure = sql.text("pragma quick_check");
    return structure.equals("ok") ? faults(sql) : List.of(structure);
  }

  /** Names every log entry and test that is not as it was written. */
  private static List<String> faults(Sql sql) throws SQLException {
    List<String> faults = new ArrayList<>();
    for (String[] log : seals(sql, "select uuid, digest from log")) {
      if (!ofLog(sql, log[0]).equals(log[1])) {
        faults.add("log " + log[0]);
      }
    }
    for (String[] test : seals(sql, "select uuid, digest from test")) {
      if (!ofTest(sql, test[0]).equals(test[1])) {
        faults.add("test " + test[0]);
      }
    }
    return faults;
  }

  private static List<String[]> seals(Sql sql, String query) throws SQLException {
    return sql.list(query, row -> new String[] {row.text("uuid"), row.text("digest")});
  }

  private static String ofLog(Sql sql, Object uuid) throws SQLException {
    return of(
        sql,
        uuid,
        "select * from log where uuid = ?",
        "select * from rep where log = ? order by entry_group, position");
  }

  private static String ofTest(Sql sql, Object uuid) throws SQLException {
    return of(
        sql,
        uuid,
        "select * from test where uuid = ?",
        "select * from lap where test = ? order by position");
  }

  private static String of(Sql sql, Object uuid, String... queries) throws SQLException {
    MessageDigest sha = sha256();
    for (String query : queries) {
      for (String row : sql.list(query, row -> write(row.result()), uuid)) {
        sha.update(row.getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static String write(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String name = row.getMetaData().getColumnName(i);
      String value = row.getString(i);
      if (value != null && !name.equals("id") && !name.equals("digest")) {
        text.append(name).append('=').append(value.length()).append(':').append(value).append('\n');
      }
    }
    return text.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
