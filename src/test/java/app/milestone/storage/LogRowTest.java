package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.pace.Paces;
import app.milestone.model.plan.Prescription;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.Rep;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogRowTest {
  @TempDir Path folder;
  private final Example example = new Example(5);

  private LogEntry entry(LogState state, int day, List<Rep> reps) {
    return new LogEntry(
        example.id(),
        Optional.empty(),
        Example.START.plusDays(day),
        state,
        SessionType.POWER,
        "Läufe",
        Optional.of(Prescription.titled(SessionType.POWER, "Power Run")),
        Paces.NONE,
        Figures.NONE
            .withNotes("Wind am Fluß, Ångström")
            .withSeconds(OptionalInt.of(600), false)
            .withMetres(OptionalInt.of(1500), false)
            .withReps(reps),
        Optional.empty(),
        Optional.empty(),
        OffsetDateTime.parse("2026-10-26T18:42:07+01:00"));
  }

  @Test
  void aRowHoldsTheAveragesOfItsReps() {
    try (Database database = Store.in(folder).open()) {
      LogRepository logs = new LogRepository(database);
      LogEntry timed =
          entry(LogState.DONE, 1, List.of(Rep.timed(0, 0, 56_100), Rep.timed(0, 1, 56_202)));
      LogEntry sets =
          entry(LogState.PARTLY, 2, List.of(Rep.counted(0, 0, 10), Rep.counted(0, 1, 9)));
      LogEntry skipped = entry(LogState.SKIPPED, 3, List.of());
      LogEntry open = entry(LogState.OPEN, 4, List.of());
      List.of(timed, sets, skipped, open).forEach(entry -> logs.save(Store.STEP, entry));
      List<LogRow> rows = logs.rows();
      List<UUID> ids = rows.stream().map(LogRow::id).toList();
      assertEquals(List.of(skipped.id(), sets.id(), timed.id()), ids);
      assertEquals(OptionalLong.of(56_151), rows.get(2).averageMillis());
      assertEquals(2, rows.get(2).timedReps());
      assertEquals(OptionalInt.of(10), rows.get(1).averageCount());
      assertEquals(2, rows.get(1).sets());
      assertEquals(OptionalLong.empty(), rows.get(0).averageMillis());
      assertEquals(new LogRow.Totals(2, 1, 1200, 3000), LogRow.Totals.of(rows));
    }
  }

  @Test
  void aRowKnowsItsTestAndWhetherItWasMoved() {
    try (Database database = Store.in(folder).open()) {
      RunStart start = example.start(3);
      RunRepository runs = new RunRepository(database);
      runs.start(Store.STEP, start, Example.START);
      var moved = start.sessions().get(1).movedTo(Example.START.plusDays(9));
      runs.reschedule(
          Store.STEP, new Reschedule(start.run(), List.of(moved), List.of(), List.of()));
      TestResult test = example.test();
      LogEntry entry =
          example
              .entry(Optional.of(moved.id()), Optional.of(test.id()))
              .withState(LogState.DONE, OffsetDateTime.parse("2026-10-26T18:42:07Z"));
      new TestRepository(database).save(Store.STEP, test, entry, Consequences.NONE);
      LogRow row = new LogRepository(database).rows().getFirst();
      assertTrue(row.moved());
      assertEquals(Optional.of(test.time()), row.testTime());
      assertEquals(Optional.of(test.kind()), row.testKind());
    }
  }

  @Test
  void allWordsMustOccurWhateverTheirCaseAndAccents() {
    try (Database database = Store.in(folder).open()) {
      LogRepository logs = new LogRepository(database);
      logs.save(Store.STEP, entry(LogState.DONE, 1, List.of()));
      LogRow row = logs.rows().getFirst();
      assertTrue(row.matches("", ""));
      assertTrue(row.matches("LAUFE  angstrom", ""));
      assertTrue(row.matches("wind 7:49", "7:49.2"));
      assertFalse(row.matches("wind tempo", "7:49.2"));
    }
  }
}
