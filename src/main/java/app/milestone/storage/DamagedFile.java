package app.milestone.storage;

import app.milestone.storage.DataFile.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A copy of a damaged data file that is only read. Nothing in it is asked but tables and indexes
 * that are, to the letter, those of this program: whatever else it holds never runs.
 */
final class DamagedFile implements AutoCloseable {
  /** No row of ours is shorter: all but the settings hold an id of 36 characters. */
  private static final int SHORTEST_ROW = 40;

  private static final int MOST_OBJECTS = 200;
  private static final long HIGHEST_SEQ = 1L << 48;

  /** A table or an index as the file describes it. */
  private record Part(String type, String name, String table, String text) {}

  private final Sql sql;
  private final long capacity;
  private final List<Part> parts = new ArrayList<>();
  private final Set<Part> ours = new HashSet<>();

  private DamagedFile(Sql sql, long capacity) {
    this.sql = sql;
    this.capacity = capacity;
  }

  /** Opens a copy; the journal beside it is worked in, and the header mended. */
  static DamagedFile open(Path copy) throws IOException, SQLException {
    takeBack(copy);
    FileHeader.mend(copy);
    DamagedFile file =
        new DamagedFile(
            Sql.open(copy, "ro&immutable=1"), Math.max(1, Files.size(copy) / SHORTEST_ROW));
    try {
      file.readParts();
      return file;
    } catch (SQLException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Lets SQLite take back a write that was cut off, as far as it can. */
  private static void takeBack(Path copy) throws IOException {
    if (WholeFile.hasJournal(copy)) {
      try (Sql sql = Sql.open(copy, "rw")) {
        harden(sql);
        sql.text("select count(*) from sqlite_schema");
      } catch (SQLException _) {
        // The rest is read as it stands.
      }
    }
    Files.deleteIfExists(WholeFile.journal(copy));
  }

  private static void harden(Sql sql) throws SQLException {
    sql.execute("pragma writable_schema = on"); // Reads a file without its end, too.
    Pragmas.apply(sql, false);
  }

  private void readParts() throws SQLException {
    for (int version = 1; version <= Schema.VERSION; version++) {
      try (Sql fresh = Sql.inMemory()) {
        new Schema(Schema.current().scripts().subList(0, version)).migrate(fresh);
        ours.addAll(parts(fresh, "true"));
      }
    }
    try {
      harden(sql);
    } catch (SQLException _) {
      return; // Not even its beginning is there.
    }
    for (int number = 1; number <= MOST_OBJECTS; number++) {
      try {
        parts.addAll(parts(sql, "rowid = " + number));
      } catch (SQLException _) {
        // What cannot be read is not asked.
      }
    }
  }

  private static List<Part> parts(Sql sql, String condition) throws SQLException {
    return sql.list(
        "select type, name, tbl_name, coalesce(sql, '') as text from sqlite_schema where "
            + condition,
        row ->
            new Part(row.text("type"), row.text("name"), row.text("tbl_name"), row.text("text")));
  }

  /** Whether the file describes the table as this program does, and nothing else by that name. */
  boolean has(String table) {
    List<Part> named = parts.stream().filter(part -> isNamed(part, table)).toList();
    return named.size() == 1
        && ours.contains(named.getFirst())
        && named.getFirst().type().equals("table");
  }

  private static boolean isNamed(Part part, String name) {
    return part.name() != null && part.name().toLowerCase(Locale.ROOT).equals(name);
  }

  /** The indexes of a table that are as this program made them. */
  List<String> indexes(String table) {
    return parts.stream()
        .filter(ours::contains)
        .filter(part -> part.type().equals("index") && part.table().equals(table))
        .map(Part::name)
        .distinct()
        .toList();
  }

  /** Whether any of the tables can be asked. */
  boolean isReadable(List<String> tables) {
    return tables.stream().anyMatch(this::has);
  }

  /** More rows than this no file of that size holds. */
  long capacity() {
    return capacity;
  }

  Sql sql() {
    return sql;
  }

  /** The state that the file was in, if it can be read and makes sense. */
  Optional<Mark> mark() {
    try {
      return has("meta")
          ? Optional.of(DataFile.mark(sql)).filter(DamagedFile::makesSense)
          : Optional.empty();
    } catch (SQLException _) {
      return Optional.empty();
    }
  }

  private static boolean makesSense(Mark mark) {
    try {
      UUID.fromString(mark.fileId());
      return mark.lastTx() != null && mark.seq() > 0 && mark.seq() < HIGHEST_SEQ;
    } catch (IllegalArgumentException | NullPointerException _) {
      return false;
    }
  }

  @Override
  public void close() throws SQLException {
    sql.close();
  }
}
