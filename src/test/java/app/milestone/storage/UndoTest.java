package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.session.LogEntry;
import app.milestone.model.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UndoTest {
  @TempDir Path folder;

  @Test
  void fiftyStepsAreKept() {
    try (Database database = Store.in(folder).open()) {
      SettingsRepository settings = new SettingsRepository(database);
      for (int year = 1900; year < 1960; year++) {
        settings.save(Store.STEP, Settings.DEFAULT.withBirthYear(OptionalInt.of(year)));
      }
      int steps = 0;
      while (database.undo().isPresent()) {
        steps++;
      }
      assertEquals(50, steps);
      assertEquals(OptionalInt.of(1909), settings.load().birthYear());
    }
  }

  @Test
  void aStepCarriesItsLabelBothWays() {
    try (Database database = Store.in(folder).open()) {
      UndoStep step = UndoStep.of("undo.settings", "birth year");
      new SettingsRepository(database).save(step, Settings.DEFAULT);
      assertEquals(Optional.of(step), database.undo());
      assertEquals(Optional.empty(), database.undo());
      assertEquals(Optional.of(step), database.redo());
      assertEquals(Optional.empty(), database.redo());
    }
  }

  @Test
  void neighbouringEditsOfOneFieldAreOneStep() {
    try (Database database = Store.in(folder).open()) {
      LogRepository log = new LogRepository(database);
      LogEntry entry = new Example(1).entry(Optional.empty(), Optional.empty());
      log.save(Store.STEP, entry);
      UndoStep typing = Store.STEP.merging("notes");
      log.save(typing, entry.withFigures(entry.figures().withNotes("a")));
      log.save(typing, entry.withFigures(entry.figures().withNotes("ab")));
      database.closeStep();
      LogEntry last = entry.withFigures(entry.figures().withNotes("abc"));
      log.save(typing, last);
      database.undo();
      assertEquals("ab", log.find(entry.id()).orElseThrow().figures().notes());
      database.undo();
      assertEquals(Optional.of(entry), log.find(entry.id()));
      database.redo();
      database.redo();
      assertEquals(Optional.of(last), log.find(entry.id()));
    }
  }

  @Test
  void aChangeThatChangesNothingIsNoStep() {
    try (Database database = Store.in(folder).open()) {
      LogRepository log = new LogRepository(database);
      LogEntry entry = new Example(2).entry(Optional.empty(), Optional.empty());
      log.save(Store.STEP, entry);
      database.undo();
      database.redo();
      long seq = database.seq();
      log.save(UndoStep.of("test.same"), entry);
      assertEquals(seq, database.seq());
      assertEquals(Optional.of(Store.STEP), database.undo());
    }
  }

  @Test
  void aNewChangeEndsRedo() {
    try (Database database = Store.in(folder).open()) {
      SettingsRepository settings = new SettingsRepository(database);
      settings.save(Store.STEP, Settings.DEFAULT.withDayStartHour(3));
      database.undo();
      settings.save(Store.STEP, Settings.DEFAULT.withDayStartHour(2));
      assertFalse(database.canRedo());
    }
  }

  @Test
  void stepsOutliveAFaultAndTheConnectionOpenedAfterIt() {
    try (Database database = Store.in(folder).open()) {
      SettingsRepository settings = new SettingsRepository(database);
      settings.save(Store.STEP, Settings.DEFAULT.withDayStartHour(3));
      assertThrows(
          StorageException.class,
          () -> database.write(Store.STEP, sql -> sql.execute("delete from nothing")));
      settings.save(Store.STEP, Settings.DEFAULT.withDayStartHour(2));
      database.undo();
      assertEquals(3, settings.load().dayStartHour());
      database.undo();
      assertEquals(Settings.DEFAULT, settings.load());
    }
  }

  @Test
  void aDeletionOfThousandsOfEntriesIsTakenBackAndDoneAgainWhole() {
    Store store = Store.in(folder);
    store.open().close();
    LargeHistory.write(store.file(), 2_000);
    try (Database database = store.open()) {
      LogRepository logs = new LogRepository(database);
      List<UUID> all = logs.rows().stream().map(LogRow::id).toList();
      Contents contents = new Contents(database);
      String before = contents.digest();
      logs.delete(Store.STEP, all, Consequences.NONE);
      assertEquals(List.of(), logs.rows());
      String without = contents.digest();
      assertEquals(Optional.of(Store.STEP), database.undo());
      assertEquals(before, contents.digest());
      assertEquals(Optional.of(Store.STEP), database.redo());
      assertEquals(without, contents.digest());
      database.check();
    }
  }

  @Test
  void whatTakesBackALargeDeletionIsKeptInATenthOfItsLength() {
    List<String> statements =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "insert into rep values (" + i + ", '" + new UUID(i / 20, 7) + "', 57)")
            .toList();
    long length = statements.stream().mapToLong(String::length).sum();
    Inverse inverse = Inverse.of(statements);
    assertTrue(inverse.size() < length / 10, inverse.size() + " of " + length);
  }
}
