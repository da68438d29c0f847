package app.milestone.storage;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalRule;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.RaceTime;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads and writes goals and pace sources inside an open transaction. */
final class GoalRows {
  private GoalRows() {}

  static List<Goal> goals(Sql sql, UUID run) throws SQLException {
    return sql.list("select * from goal where run = ? order by set_on, id", GoalRows::goal, run);
  }

  static Goal goal(Row row) throws SQLException {
    return new Goal(
        row.uuid("uuid"),
        row.uuid("run"),
        row.value("rule", GoalRule.class),
        row.optionalUuid("source_test"),
        new RaceTime(row.number("value_millis")),
        row.date("set_on"));
  }

  static List<PaceSource> paceSources(Sql sql, UUID run) throws SQLException {
    return sql.list(
        "select * from pace_source where run = ? order by first_day, id",
        GoalRows::paceSource,
        run);
  }

  static PaceSource paceSource(Row row) throws SQLException {
    return new PaceSource(
        row.uuid("uuid"),
        row.uuid("run"),
        row.value("kind", PaceSource.Kind.class),
        row.optionalUuid("source_test"),
        new RaceTime(row.number("five_k_millis")),
        row.date("first_day"));
  }

  static void save(Sql sql, Goal goal) throws SQLException {
    sql.run(
        """
        insert into goal (uuid, run, rule, source_test, value_millis, set_on)
        values (?, ?, ?, ?, ?, ?)
        on conflict (uuid) do update set rule = excluded.rule,
          source_test = excluded.source_test, value_millis = excluded.value_millis,
          set_on = excluded.set_on
        """,
        goal.id(),
        goal.runId(),
        goal.rule(),
        goal.sourceTest(),
        goal.value().millis(),
        goal.setOn());
  }

  static void save(Sql sql, PaceSource source) throws SQLException {
    sql.run(
        """
        insert into pace_source (uuid, run, kind, source_test, five_k_millis, first_day)
        values (?, ?, ?, ?, ?, ?)
        on conflict (uuid) do update set kind = excluded.kind,
          source_test = excluded.source_test, five_k_millis = excluded.five_k_millis,
          first_day = excluded.first_day
        """,
        source.id(),
        source.runId(),
        source.kind(),
        source.sourceTest(),
        source.fiveK().millis(),
        source.from());
  }
}
