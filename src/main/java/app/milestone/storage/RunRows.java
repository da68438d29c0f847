package app.milestone.storage;

import app.milestone.model.plan.Prescription;
import app.milestone.model.session.Pause;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes runs, their sessions and pauses inside an open transaction. */
final class RunRows {
  private RunRows() {}

  static Optional<Run> active(Sql sql) throws SQLException {
    return sql.first(
        "select * from run where stopped is null order by id desc limit 1", RunRows::run);
  }

  static Run run(Row row) throws SQLException {
    return new Run(
        row.uuid("uuid"),
        row.text("plan_key"),
        row.text("plan_name"),
        row.text("credit"),
        row.whole("cycles"),
        row.date("start"),
        row.date("joined"),
        row.optionalDate("stopped"),
        row.number("gain_millis"),
        row.optionalUuid("baseline"),
        row.optionalUuid("retest"));
  }

  static List<PlannedSession> sessions(Sql sql, UUID run) throws SQLException {
    return sql.list("select * from session where run = ? order by date, id", RunRows::session, run);
  }

  static Optional<PlannedSession> session(Sql sql, UUID session) throws SQLException {
    return sql.first("select * from session where uuid = ?", RunRows::session, session);
  }

  static PlannedSession session(Row row) throws SQLException {
    return new PlannedSession(
        row.uuid("uuid"),
        row.uuid("run"),
        row.text("slot"),
        row.whole("attempt"),
        row.whole("cycle"),
        row.whole("week"),
        row.whole("day"),
        row.date("original"),
        row.date("scheduled"),
        row.date("date"),
        Prescription.parse(row.text("content")));
  }

  static List<Pause> pauses(Sql sql, UUID run) throws SQLException {
    return sql.list(
        "select * from pause where run = ? order by first_day, id", RunRows::pause, run);
  }

  static Pause pause(Row row) throws SQLException {
    return new Pause(
        row.uuid("uuid"), row.uuid("run"), row.date("first_day"), row.optionalDate("until"));
  }

  static void insert(Sql sql, Run run, String planText) throws SQLException {
    sql.run(
        """
        insert into run (uuid, plan_key, plan_name, credit, cycles, start, joined, stopped,
          gain_millis, baseline, retest, plan)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        run.id(),
        run.planId(),
        run.planName(),
        run.credit(),
        run.cycles(),
        run.start(),
        run.joined(),
        run.stopped(),
        run.gainMillis(),
        run.baselineTest(),
        run.retest(),
        planText);
  }

  static void update(Sql sql, Run run) throws SQLException {
    sql.run(
        """
        update run set plan_key = ?, plan_name = ?, credit = ?, cycles = ?, start = ?, joined = ?,
          stopped = ?, gain_millis = ?, baseline = ?, retest = ?
        where uuid = ?
        """,
        run.planId(),
        run.planName(),
        run.credit(),
        run.cycles(),
        run.start(),
        run.joined(),
        run.stopped(),
        run.gainMillis(),
        run.baselineTest(),
        run.retest(),
        run.id());
  }

  static void save(Sql sql, PlannedSession session) throws SQLException {
    sql.repeat(
        """
        insert into session (uuid, run, slot, attempt, cycle, week, day, original, scheduled, date,
          content)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (uuid) do update set slot = excluded.slot, attempt = excluded.attempt,
          cycle = excluded.cycle, week = excluded.week, day = excluded.day,
          scheduled = excluded.scheduled, date = excluded.date, content = excluded.content
        """,
        List.of(
            session.id().toString(),
            session.runId().toString(),
            Sql.plain(session.slotKey()),
            session.attempt(),
            session.cycle(),
            session.week(),
            session.day(),
            session.original().toString(),
            session.scheduled().toString(),
            session.date().toString(),
            Sql.plain(session.content())));
  }

  /** Makes these the pauses of the run. */
  static void savePauses(Sql sql, UUID run, List<Pause> pauses) throws SQLException {
    List<UUID> kept = pauses.stream().map(Pause::id).toList();
    for (Pause pause : pauses(sql, run)) {
      if (!kept.contains(pause.id())) {
        sql.run("delete from pause where uuid = ?", pause.id());
      }
    }
    for (Pause pause : pauses) {
      save(sql, pause);
    }
  }

  static void save(Sql sql, Pause pause) throws SQLException {
    sql.run(
        """
        insert into pause (uuid, run, first_day, until) values (?, ?, ?, ?)
        on conflict (uuid) do update set first_day = excluded.first_day, until = excluded.until
        """,
        pause.id(),
        pause.runId(),
        pause.from(),
        pause.until());
  }
}
