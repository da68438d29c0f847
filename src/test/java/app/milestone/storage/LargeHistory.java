package app.milestone.storage;

import java.nio.file.Path;
import java.sql.SQLException;

/** Fills a data file with as many sessions as nobody will ever have. */
public final class LargeHistory {
  private LargeHistory() {}

  /** Adds sessions of twenty reps, each sealed, to a file that nobody has open. */
  public static void write(Path file, int sessions) {
    try (Sql sql = Sql.open(file, "rw")) {
      Pragmas.apply(sql, true);
      sql.execute("begin immediate");
      sql.run(
          """
          with recursive n (i) as (select 1 union all select i + 1 from n where i < ?)
          insert into log (uuid, date, state, type, title, prescription, goal_mile_millis,
            five_k_millis, effort, feeling, seconds, seconds_estimated, metres, metres_estimated,
            notes, entered, digest)
          select lower(printf('%s-%s-4%s-8%s-%s', hex(randomblob(4)), hex(randomblob(2)),
              substr(hex(randomblob(2)), 2), substr(hex(randomblob(2)), 2), hex(randomblob(6)))),
            date('1900-01-01', i || ' days'), 'DONE', 'POWER', 'Power', null, 300000, 1080000,
            1 + i % 10, 'GOOD', 2700, 0, 8000, 1, 'Wind from the side, session ' || i,
            '2026-10-26T18:00+01:00', ''
          from n
          """,
          sessions);
      sql.run(
          """
          insert into rep (log, entry_group, position, millis, metres, count, done)
          select log.uuid, g.value, p.value, 70000 + log.id % 9000, 400, null, 1
          from log cross join (select 0 as value union all select 1) as g
          cross join json_each('[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]') as p
          where log.digest = '' order by log.id
          """);
      seal(sql);
      sql.run("update meta set seq = seq + 1, last_tx = hex(randomblob(8))");
      sql.execute("commit");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void seal(Sql sql) throws SQLException {
    for (String uuid :
        sql.list("select uuid from log where digest = ''", row -> row.text("uuid"))) {
      Digest.sealLog(sql, uuid);
    }
  }
}
