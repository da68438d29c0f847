package app.milestone.storage;

import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Pause;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A season with rows in every table and a backup from before its last changes, to be damaged. */
final class RepairSeason {
  static final Instant NOW = Instant.parse("2026-11-17T18:42:00Z");
  private static final int ENTRIES = 40;

  private final Store store;
  private final Example example = new Example(5);
  private final List<LogEntry> entries = new ArrayList<>();
  private final List<Backup> older;
  private final List<Backup> all;
  private final byte[] bytes;
  private final String content;

  RepairSeason(Path folder) throws IOException {
    store = Store.in(folder);
    BackupFolder place = new BackupFolder(folder.resolve("data/backups"));
    try (Database database = store.open()) {
      write(database);
      place.save(database, Backup.EXIT, NOW);
      older = place.list();
      change(database);
      database.check();
      place.save(database, Backup.EXIT, NOW.plusSeconds(60));
    }
    all = place.list();
    bytes = Files.readAllBytes(store.file());
    content = content(store.file());
  }

  private void write(Database database) {
    RunStart start = example.testedStart(42);
    new RunRepository(database).start(Store.STEP, start, Example.START);
    new SettingsRepository(database).save(Store.STEP, Settings.DEFAULT);
    for (int i = 0; i < 3; i++) {
      String text = ("milestonePlan: 1\n# plan " + i + "\n").repeat(40 + 200 * i);
      new PlanRepository(database).add(Store.STEP, new CustomPlan(example.id(), "Mine", text));
    }
    for (int i = 0; i < ENTRIES; i++) {
      Optional<UUID> planned = Optional.of(start.sessions().get(i).id()).filter(_ -> true);
      LogEntry entry = example.entry(i % 2 == 0 ? planned : Optional.empty(), Optional.empty());
      entries.add(entry);
      new LogRepository(database).save(Store.STEP, entry);
    }
  }

  /** Adds, changes and deletes rows that the backup has otherwise. */
  private void change(Database database) {
    LogRepository logs = new LogRepository(database);
    for (int i = 0; i < 8; i++) {
      logs.save(Store.STEP, example.entry(Optional.empty(), Optional.empty()));
    }
    LogEntry changed = entries.get(3);
    logs.save(Store.STEP, changed.withFigures(changed.figures().withNotes("changed later")));
    logs.delete(Store.STEP, entries.get(7).id());
    RunRepository runs = new RunRepository(database);
    Run run = runs.active().orElseThrow();
    List<PlannedSession> sessions = runs.sessions(run.id());
    runs.reschedule(
        Store.STEP,
        new Reschedule(
            run,
            List.of(example.session(run, 50)),
            List.of(sessions.get(41).id()),
            List.of(new Pause(example.id(), run.id(), run.start(), Optional.empty()))));
    new SettingsRepository(database)
        .save(Store.STEP, Settings.DEFAULT.withBirthYear(OptionalInt.of(1984)));
  }

  /** All rows of a file but its identity, as text; those of entries get new numbers at times. */
  static String content(Path file) {
    try (Sql sql = Sql.open(file, "ro")) {
      StringBuilder all = new StringBuilder();
      for (String table : Undo.tables(sql)) {
        String columns =
            Undo.columns(sql, table).stream()
                .filter(column -> !column.equals("id") || !Set.of("rep", "lap").contains(table))
                .map("quote(%s)"::formatted)
                .collect(Collectors.joining(" || ',' || "));
        String query = "select " + columns + " as line from " + table + " order by line";
        all.append(table).append(sql.list(query, row -> row.text("line")));
        all.append('\n');
      }
      return all.toString();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Repairs the data once its bytes are those given, with the backup that is older. */
  Repair.Result repair(byte[] damaged) throws IOException {
    return repair(damaged, older);
  }

  /** The same with other backups. */
  Repair.Result repair(byte[] damaged, List<Backup> backups) throws IOException {
    Files.write(store.file(), damaged);
    return Repair.run(store.file(), store.memory(), backups);
  }

  /** The bytes of the good file, a copy each time. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** All rows of the good file. */
  String content() {
    return content;
  }

  Store store() {
    return store;
  }

  /** No backup, one that is older than the data, and that one with one of the last write. */
  List<List<Backup>> backups() {
    return List.of(List.of(), older, all);
  }
}
