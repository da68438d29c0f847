package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Rep;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FillTest {
  @TempDir Path folder;
  private final Example example = new Example(9);

  private LogEntry entry(int reps) {
    LogEntry entry = example.entry(Optional.empty(), Optional.empty());
    List<Rep> all = new ArrayList<>();
    for (int i = 0; i < reps; i++) {
      Rep rep = Rep.timed(i / 10, i % 10, 50_000 + example.number(9000));
      all.add(i % 3 == 0 ? rep.over(400) : i % 3 == 1 ? Rep.counted(i / 10, i % 10, 0) : rep);
    }
    return entry.withFigures(entry.figures().withNotes("Läufe \0 am Fluß 🏅\n").withReps(all));
  }

  /** The content of a file with these entries, after every one was compared with its digest. */
  private String saved(String name, Iterator<LogEntry> entries, boolean filled) {
    try (Database database = Store.in(folder.resolve(name)).open()) {
      if (filled) {
        new ArchiveRepository(database)
            .fill(
                Store.STEP,
                () ->
                    entries.hasNext()
                        ? Optional.of(new ArchiveEntry.Logged(entries.next()))
                        : Optional.empty());
      } else {
        LogRepository logs = new LogRepository(database);
        entries.forEachRemaining(entry -> logs.save(Store.STEP, entry));
      }
      database.check();
      return Store.content(database);
    }
  }

  @Test
  void whatFillsAnEmptyFileIsWrittenAndSealedAsIfSavedOneByOne() {
    List<LogEntry> entries =
        List.of(entry(0), entry(1), entry(20), entry(31), entry(32), entry(77));
    assertEquals(saved("one", entries.iterator(), false), saved("all", entries.iterator(), true));
  }

  @Test
  void repsThatAreGoneAreDeletedAndOthersWrittenAnew() {
    try (Database database = Store.in(folder).open()) {
      LogRepository logs = new LogRepository(database);
      LogEntry many = entry(45);
      logs.save(Store.STEP, many);
      LogEntry few = many.withFigures(entry(7).figures());
      logs.save(Store.STEP, few);
      assertEquals(
          Optional.of(few.figures().reps()), logs.find(few.id()).map(it -> it.figures().reps()));
      database.undo();
      assertEquals(
          Optional.of(many.figures().reps()), logs.find(few.id()).map(it -> it.figures().reps()));
      database.check();
    }
  }
}
