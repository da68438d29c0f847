package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.PlannedSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the log when planned sessions move. */
final class OpenEntryTest {
  private static final LocalDate NIGHT_AFTER = LocalDate.of(2026, 11, 20);

  @TempDir Path folder;
  private final Example example = new Example(12);
  private Database database;

  @BeforeEach
  void open() {
    database = Store.in(folder).open();
  }

  @AfterEach
  void close() {
    database.check();
    database.close();
  }

  private LogEntry entered(RunStart start, LogState state) {
    PlannedSession session = start.sessions().getFirst();
    LogEntry entry = example.entry(Optional.of(session.id()), Optional.empty());
    LogEntry saved = entry.withState(state, entry.entered()).withDate(session.date());
    new LogRepository(database).save(Store.STEP, saved);
    return saved;
  }

  private Optional<LogEntry> moved(RunStart start, LogEntry entry, PlannedSession session) {
    new RunRepository(database)
        .reschedule(
            Store.STEP, new Reschedule(start.run(), List.of(session), List.of(), List.of()));
    return new LogRepository(database).find(entry.id());
  }

  private RunStart started() {
    RunStart start = example.start(5);
    new RunRepository(database).start(Store.STEP, start, Example.START);
    return start;
  }

  @Test
  void anOpenEntryFollowsItsSessionAndUndoTakesBothBack() {
    RunStart start = started();
    LogEntry entry = entered(start, LogState.OPEN);
    String before = Store.content(database);
    PlannedSession session = start.sessions().getFirst().movedTo(NIGHT_AFTER);
    assertEquals(Optional.of(entry.withDate(NIGHT_AFTER)), moved(start, entry, session));
    database.undo();
    assertEquals(before, Store.content(database));
  }

  @Test
  void whatWasTickedOrSkippedStays() {
    for (LogState state : List.of(LogState.DONE, LogState.PARTLY, LogState.SKIPPED)) {
      RunStart start = started();
      LogEntry entry = entered(start, state);
      PlannedSession session = start.sessions().getFirst().movedTo(NIGHT_AFTER);
      assertEquals(Optional.of(entry), moved(start, entry, session));
    }
  }

  @Test
  void anOpenEntryStaysWhenItsSessionKeepsItsDay() {
    RunStart start = started();
    LogEntry entry = entered(start, LogState.OPEN).withDate(NIGHT_AFTER);
    new LogRepository(database).save(Store.STEP, entry);
    assertEquals(Optional.of(entry), moved(start, entry, start.sessions().getFirst()));
  }
}
