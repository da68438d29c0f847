package app.milestone.storage;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the rows of a repaired copy fit each other, their digests and the model. */
final class Settlement {
  /** Reads a row as the model wants it, and throws where the model refuses it. */
  private interface Reader {
    void read(long id) throws SQLException;
  }

  private final Sql to;
  private final Sql backup;
  private final Merged merged;
  private final Tally tally;

  Settlement(Sql to, Sql backup, Merged merged, Tally tally) {
    this.to = to;
    this.backup = backup;
    this.merged = merged;
    this.tally = tally;
  }

  /** Afterwards the copy is whole. */
  void settle() throws SQLException {
    mend();
    checkEach("settings", _ -> SettingsRepository.load(to));
    checkEach("custom_plan", id -> first("custom_plan", row -> row.uuid("uuid"), id));
    checkEach("run", id -> first("run", RunRows::run, id));
    checkEach("session", id -> first("session", RunRows::session, id));
    checkEach("pause", id -> RunRows.pauses(to, run("pause", id)));
    checkEach("goal", id -> GoalRows.goals(to, run("goal", id)));
    checkEach("pace_source", id -> GoalRows.paceSources(to, run("pace_source", id)));
    mend();
    checkSeals();
    mend();
    for (String fault : Seals.check(to)) {
      doubt(fault.split(" ", 2)[0], fault.split(" ", 2)[1]);
    }
  }

  private <T> void first(String table, Sql.Mapper<T> mapper, long id) throws SQLException {
    to.first("select * from " + table + " where id = ?", mapper, id);
  }

  private UUID run(String table, long id) throws SQLException {
    return to.first("select run from " + table + " where id = ?", row -> row.uuid("run"), id)
        .orElseThrow();
  }

  private void checkEach(String table, Reader reader) throws SQLException {
    for (long id : Merged.list(to, "select id from " + table)) {
      if (!isAccepted(reader, id)) {
        to.run("delete from " + table + " where id = ?", id);
        if (merged.fill(table, id) && !isAccepted(reader, id)) {
          to.run("delete from " + table + " where id = ?", id);
          tally.lose(table, id);
        }
      }
    }
  }

  private static boolean isAccepted(Reader reader, long id) {
    try {
      reader.read(id);
      return true;
    } catch (SQLException | IllegalArgumentException | DateTimeException _) {
      return false;
    }
  }

  /** Cuts what points at rows that are gone, or deletes what cannot be without them. */
  private void mend() throws SQLException {
    for (List<Object[]> loose = loose(); !loose.isEmpty(); loose = loose()) {
      for (Object[] row : loose) {
        String table = (String) row[0];
        long id = (Long) row[1];
        Optional<String> link = link(table, (String) row[2]);
        if (link.isPresent()) {
          to.run("update " + table + " set " + link.get() + " = null where id = ?", id);
        } else {
          to.run("delete from " + table + " where id = ?", id);
          tally.lose(table, id);
        }
      }
    }
  }

  private List<Object[]> loose() throws SQLException {
    return to.list(
        "select \"table\", rowid as id, parent, fkid from pragma_foreign_key_check",
        row -> new Object[] {row.text("table"), row.number("id"), row.text("parent")});
  }

  /** The columns that may be empty and point at another table; a run may point at two tests. */
  private static Optional<String> link(String table, String parent) {
    return switch (table + " " + parent) {
      case "log session" -> Optional.of("planned");
      case "log test" -> Optional.of("test");
      case "run test" -> Optional.of("baseline = null, retest");
      default -> Optional.empty();
    };
  }

  /** An entry that is not as it was written comes from the backup, or else is kept as doubtful. */
  private void checkSeals() throws SQLException {
    for (String fault : Seals.check(to)) {
      String table = fault.split(" ", 2)[0];
      String uuid = fault.split(" ", 2)[1];
      if (!takeWhole(table, uuid)) {
        if (isValid(table, uuid)) {
          doubt(table, uuid);
        } else {
          drop(table, uuid);
        }
      }
    }
  }

  /** The digest that the damaged file has tells whether the backup has the same entry. */
  private boolean takeWhole(String table, String uuid) throws SQLException {
    Optional<Long> id = id(backup, table, uuid);
    if (id.isEmpty()) {
      return false;
    }
    boolean isCurrent = digest(to, table, uuid).equals(digest(backup, table, uuid));
    String children = children(table);
    to.run("delete from " + children + " where " + table + " = ?", uuid);
    to.run("delete from " + table + " where uuid = ?", uuid);
    boolean found = merged.take(table, id.get(), isCurrent);
    Salvage parts = new Salvage(backup, to, children, false);
    String query = "select id from " + children + " where " + table + " = ?";
    for (long part : Merged.list(backup, query, uuid)) {
      parts.copyOne(part);
    }
    return found;
  }

  private static String digest(Sql sql, String table, String uuid) throws SQLException {
    return sql.text("select coalesce(max(digest), '') from " + table + " where uuid = ?", uuid);
  }

  /** What is no entry any more, not even by its name, is in the backup by its number at best. */
  private void drop(String table, String uuid) throws SQLException {
    Optional<Long> id = id(to, table, uuid);
    to.run("delete from " + children(table) + " where " + table + " = ?", uuid);
    to.run("delete from " + table + " where uuid = ?", uuid);
    if (id.isPresent()) {
      tally.lose(table, id.get());
      Optional<String> old =
          backup.first(
              "select uuid from " + table + " where id = ?", row -> row.text("uuid"), id.get());
      if (old.isPresent() && merged.isSame(table, id.get()) && id(to, table, old.get()).isEmpty()) {
        takeWhole(table, old.get());
      }
    }
  }

  private boolean isValid(String table, String uuid) {
    return isAccepted(
        _ -> {
          if (table.equals("log")) {
            LogRows.list(to, "log.uuid = ?", uuid);
          } else {
            TestRows.list(to, "test.uuid = ?", uuid);
          }
        },
        0);
  }

  private void doubt(String table, String uuid) throws SQLException {
    tally.doubt(table, uuid);
    if (table.equals("log")) {
      Digest.sealLog(to, uuid);
    } else {
      Digest.sealTest(to, uuid);
    }
  }

  private static String children(String table) {
    return table.equals("log") ? "rep" : "lap";
  }

  private static Optional<Long> id(Sql sql, String table, String uuid) throws SQLException {
    return sql.first("select id from " + table + " where uuid = ?", row -> row.number("id"), uuid);
  }
}
