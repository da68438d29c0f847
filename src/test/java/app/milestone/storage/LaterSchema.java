package app.milestone.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Tables of a version that does not exist, to show the step from today's to later ones. */
public final class LaterSchema {
  private static final String SCRIPT =
      """
      create table shoe (
        id integer primary key,
        uuid text not null unique,
        name text not null
      ) strict;
      alter table log add column shoe text references shoe (uuid);
      create table rep_count (id integer primary key, log text not null, reps integer) strict;
      insert into rep_count (log, reps) select log, count(*) from rep group by log;
      create index rep_count_of_log on rep_count (log);
      """;

  static final List<String> SCRIPTS =
      Stream.concat(Schema.current().scripts().stream(), Stream.of(SCRIPT)).toList();

  private LaterSchema() {}

  static DataFile file(Store store) {
    return new DataFile(store.file(), store.memory(), new Schema(SCRIPTS));
  }

  /** Opens the data as a later program would. */
  public static Database open(Store store) {
    return Database.open(file(store), false);
  }

  /** The version of a closed file, which has all tables of that version or is half made. */
  public static int version(Path file) {
    try (Sql sql = Sql.open(file, "rw")) {
      int version = Schema.version(sql);
      if (!new Schema(SCRIPTS).isKnown(sql)) {
        throw new AssertionError("half migrated to " + version);
      }
      return version;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether all of the step was made. */
  public static boolean isWhole(Database database) {
    return database.read(
        sql ->
            new Schema(SCRIPTS).isKnown(sql)
                && sql.text("select count(distinct log) from rep")
                    .equals(sql.text("select count(*) from rep_count")));
  }
}
