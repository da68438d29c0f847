package app.milestone.storage;

import app.milestone.model.race.Condition;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.Surface;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes tests with their laps inside an open transaction. */
final class TestRows {
  private record Lap(UUID test, RaceTime time) {}

  private TestRows() {}

  /** The tests for which the condition on table {@code test} holds, oldest first. */
  static List<TestResult> list(Sql sql, String condition, Object... arguments) throws SQLException {
    return ordered(sql, "date, id", condition, arguments);
  }

  /** The same in another order. */
  static List<TestResult> ordered(Sql sql, String order, String condition, Object... arguments)
      throws SQLException {
    Map<UUID, List<RaceTime>> laps = new HashMap<>();
    String lapQuery =
        "select lap.test, lap.millis from lap join test on test.uuid = lap.test where "
            + condition
            + " order by lap.test, lap.position";
    for (Lap lap :
        sql.list(
            lapQuery,
            row -> new Lap(row.uuid("test"), new RaceTime(row.number("millis"))),
            arguments)) {
      laps.computeIfAbsent(lap.test(), _ -> new ArrayList<>()).add(lap.time());
    }
    return sql.list(
        "select * from test where " + condition + " order by " + order,
        row -> test(row, laps.getOrDefault(row.uuid("uuid"), List.of())),
        arguments);
  }

  private static TestResult test(Row row, List<RaceTime> laps) throws SQLException {
    return new TestResult(
        row.uuid("uuid"),
        row.value("kind", TestKind.class),
        row.date("date"),
        new RaceTime(row.number("entered_millis")),
        row.flag("four_laps"),
        new RaceTime(row.number("time_millis")),
        row.optionalValue("scheme", LapScheme.class),
        laps,
        row.flag("laps_disputed"),
        row.value("surface", Surface.class),
        conditions(row.text("conditions")),
        row.optionalWhole("temperature"),
        row.optionalWhole("effort"),
        row.text("notes"),
        row.flag("estimated"));
  }

  private static Set<Condition> conditions(String names) {
    return Arrays.stream(names.split(","))
        .filter(name -> !name.isEmpty())
        .map(Condition::valueOf)
        .collect(Collectors.toSet());
  }

  static void save(Sql sql, TestResult test) throws SQLException {
    sql.run(
        """
        insert into test (uuid, kind, date, entered_millis, four_laps, time_millis, scheme,
          laps_disputed, surface, conditions, temperature, effort, notes, estimated, digest)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')
        on conflict (uuid) do update set kind = excluded.kind, date = excluded.date,
          entered_millis = excluded.entered_millis, four_laps = excluded.four_laps,
          time_millis = excluded.time_millis, scheme = excluded.scheme,
          laps_disputed = excluded.laps_disputed, surface = excluded.surface,
          conditions = excluded.conditions, temperature = excluded.temperature,
          effort = excluded.effort, notes = excluded.notes, estimated = excluded.estimated
        """,
        test.id(),
        test.kind(),
        test.date(),
        test.entered().millis(),
        test.fourLaps(),
        test.time().millis(),
        test.scheme(),
        test.lapsDisputed(),
        test.surface(),
        test.conditions().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
        test.temperature(),
        test.effort(),
        test.notes(),
        test.estimated());
    saveLaps(sql, test);
    Digest.sealTest(sql, test.id());
  }

  private static void saveLaps(Sql sql, TestResult test) throws SQLException {
    sql.run("delete from lap where test = ? and position >= ?", test.id(), test.laps().size());
    for (int i = 0; i < test.laps().size(); i++) {
      sql.run(
          """
          insert into lap (test, position, millis) values (?, ?, ?)
          on conflict (test, position) do update set millis = excluded.millis
          """,
          test.id(),
          i,
          test.laps().get(i).millis());
    }
  }

  /** Deletes the test and its laps; runs no longer point at it. */
  static void delete(Sql sql, UUID test) throws SQLException {
    sql.run("update run set baseline = null where baseline = ?", test);
    sql.run("update run set retest = null where retest = ?", test);
    sql.run("delete from lap where test = ?", test);
    sql.run("delete from test where uuid = ?", test);
  }
}
