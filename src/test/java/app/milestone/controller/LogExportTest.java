package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.storage.ArchiveEntry;
import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.Example;
import app.milestone.storage.GoalRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.Store;
import app.milestone.storage.TestRepository;
import app.milestone.storage.UndoStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports a log that is so long that its rows are written in three parts. */
final class LogExportTest {
  private static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-11-18T18:42:00Z");

  @TempDir Path folder;
  private final HeldBackground held = new HeldBackground();
  private LogDesk desk;
  private LogReader reader;
  private Path file;

  @BeforeEach
  void aLongLog() {
    desk = LogDesk.empty(folder);
    file = folder.resolve("milestone-log.csv");
    Example example = new Example(4);
    Iterator<LogEntry> entries =
        Stream.generate(() -> example.entry(Optional.empty(), Optional.empty()))
            .map(entry -> entry.withState(LogState.DONE, EVENING))
            .limit(1200)
            .iterator();
    new ArchiveRepository(desk.database)
        .fill(
            Store.STEP,
            () ->
                entries.hasNext()
                    ? Optional.of(new ArchiveEntry.Logged(entries.next()))
                    : Optional.empty());
    reader =
        new LogReader(
            desk.logs,
            new TestRepository(desk.database),
            new RunRepository(desk.database),
            new GoalRepository(desk.database),
            new SettingsRepository(desk.database),
            desk.texts,
            LogDesk.CLOCK);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private LogReader.Rows export() {
    LogReader.Rows rows = reader.rows();
    assertEquals(1200, rows.all().size());
    new LogExport(reader, held, desk.texts, desk.notices, desk).save(rows.all(), rows);
    return rows;
  }

  @Test
  void aSaveFindsItsTurnBetweenTheParts() throws IOException {
    export();
    held.next();
    held.next();
    LogEntry another = new Example(5).entry(Optional.empty(), Optional.empty());
    boolean[] saved = {false};
    held.run(
        () -> {
          desk.logs.save(UndoStep.of("save"), another);
          return desk.logs.find(another.id());
        },
        found -> {
          saved[0] = found.isPresent();
          assertFalse(Files.exists(file), "all was written before it");
        },
        fault -> {
          throw fault;
        });
    held.next();
    held.next();
    assertTrue(saved[0]);
    held.all();
    assertEquals("1,200 entries exported", desk.notice());
    assertEquals(List.of(file), exported());
    assertTrue(Files.readAllLines(file).size() >= 1201);
  }

  @Test
  void entriesThatAreDeletedMeanwhileAreLeftOut() {
    LogReader.Rows rows = export();
    held.next();
    desk.logs.delete(UndoStep.of("delete"), rows.all().get(700).id());
    held.all();
    assertEquals("1,199 entries exported", desk.notice());
  }

  @Test
  void whatFailsMidwayLeavesTheFileBeforeAndNoOther() throws IOException {
    Files.writeString(file, "old");
    export();
    held.next();
    held.next();
    desk.database.close();
    held.all();
    assertEquals(desk.texts.get("log.couldNotExport"), desk.notice());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), exported());
  }

  private List<Path> exported() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> it.getFileName().toString().contains("csv")).toList();
    }
  }
}
