package app.milestone.storage;

import app.milestone.storage.ArchiveEntry.Added;
import app.milestone.storage.ArchiveEntry.Aimed;
import app.milestone.storage.ArchiveEntry.Logged;
import app.milestone.storage.ArchiveEntry.Paced;
import app.milestone.storage.ArchiveEntry.Paused;
import app.milestone.storage.ArchiveEntry.Person;
import app.milestone.storage.ArchiveEntry.Planned;
import app.milestone.storage.ArchiveEntry.Section;
import app.milestone.storage.ArchiveEntry.Started;
import app.milestone.storage.ArchiveEntry.Tested;
import app.milestone.storage.ArchivePart.Place;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads rows of any table as records of an archive, and writes such records. */
final class ArchiveRows {
  private ArchiveRows() {}

  private static String table(Section section) {
    return switch (section) {
      case SETTINGS -> "settings";
      case PLANS -> "custom_plan";
      case TESTS -> "test";
      case RUNS -> "run";
      case SESSIONS -> "session";
      case PAUSES -> "pause";
      case GOALS -> "goal";
      case PACE_SOURCES -> "pace_source";
      case LOG -> "log";
    };
  }

  static int count(Sql sql, Section section) throws SQLException {
    return Integer.parseInt(sql.text("select count(*) from " + table(section)));
  }

  /** The next records after a place, at most so many. */
  static ArchivePart read(Sql sql, Place from, int most) throws SQLException {
    OptionalLong last = last(sql, from, most);
    if (last.isEmpty()) {
      return new ArchivePart(List.of(), from.nextSection());
    }
    Place next = new Place(from.section(), last.getAsLong());
    return new ArchivePart(
        List.copyOf(entries(sql, from.section(), from.after(), next.after())), Optional.of(next));
  }

  private static OptionalLong last(Sql sql, Place from, int most) throws SQLException {
    String query =
        "select max(id) as last from (select id from %s where id > ? order by id limit ?)"
            .formatted(table(from.section()));
    return sql.first(query, row -> row.optionalNumber("last"), from.after(), most).orElseThrow();
  }

  private static List<? extends ArchiveEntry> entries(
      Sql sql, Section section, long after, long until) throws SQLException {
    return switch (section) {
      case TESTS ->
          TestRows.ordered(sql, "id", "test.id > ? and test.id <= ?", after, until).stream()
              .map(Tested::new)
              .toList();
      case LOG ->
          LogRows.ordered(sql, "id", "log.id > ? and log.id <= ?", after, until).stream()
              .map(Logged::new)
              .toList();
      default ->
          sql.list(
              "select * from " + table(section) + " where id > ? and id <= ? order by id",
              row -> entry(section, row),
              after,
              until);
    };
  }

  private static ArchiveEntry entry(Section section, Row row) throws SQLException {
    return switch (section) {
      case SETTINGS -> new Person(SettingsRepository.settings(row));
      case PLANS -> new Added(PlanRepository.plan(row));
      case RUNS -> new Started(RunRows.run(row), row.text("plan"));
      case SESSIONS -> new Planned(RunRows.session(row));
      case PAUSES -> new Paused(RunRows.pause(row));
      case GOALS -> new Aimed(GoalRows.goal(row));
      case PACE_SOURCES -> new Paced(GoalRows.paceSource(row));
      case TESTS, LOG -> throw new IllegalArgumentException(section + " has parts");
    };
  }

  /** Writes a record that is not there yet, inside an open transaction; it is sealed anew. */
  static void insert(Sql sql, ArchiveEntry entry) throws SQLException {
    switch (entry) {
      case Person person -> SettingsRepository.save(sql, person.settings());
      case Added added -> PlanRepository.insert(sql, added.plan());
      case Tested tested -> TestRows.save(sql, tested.test());
      case Started started -> RunRows.insert(sql, started.run(), started.planText());
      case Planned planned -> RunRows.save(sql, planned.session());
      case Paused paused -> RunRows.save(sql, paused.pause());
      case Aimed aimed -> GoalRows.save(sql, aimed.goal());
      case Paced paced -> GoalRows.save(sql, paced.source());
      case Logged logged -> LogRows.insert(sql, logged.entry());
    }
  }
}
