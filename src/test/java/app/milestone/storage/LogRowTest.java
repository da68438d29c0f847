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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
  void rowsAreTheFiguresOfWhatWasTickedNewestFirst() {
    try (Database database = Store.in(folder).open()) {
      LogRepository logs = new LogRepository(database);
      LogEntry done = entry(LogState.DONE, 1, List.of(Rep.timed(0, 0, 56_100)));
      LogEntry skipped = entry(LogState.SKIPPED, 3, List.of());
      LogEntry open = entry(LogState.OPEN, 4, List.of());
      List.of(done, skipped, open).forEach(entry -> logs.save(Store.STEP, entry));
      assertEquals(List.of(row(skipped), row(done)), logs.rows());
      assertEquals(Example.START.plusDays(3), logs.rows().getFirst().date());
    }
  }

  private static LogRow row(LogEntry entry) {
    int day = (int) entry.date().toEpochDay();
    return new LogRow(
        entry.id(), day, entry.state(), SessionType.POWER, -1, 600, 1500, false, false, false);
  }

  @Test
  void someEntriesAreReadWhole() {
    try (Database database = Store.in(folder).open()) {
      LogRepository logs = new LogRepository(database);
      LogEntry first = entry(LogState.DONE, 1, List.of(Rep.timed(0, 0, 56_100)));
      LogEntry second = entry(LogState.DONE, 2, List.of(Rep.counted(0, 1, 9)));
      LogEntry third = entry(LogState.DONE, 3, List.of(Rep.counted(0, 1, 9)));
      List.of(first, second, third).forEach(entry -> logs.save(Store.STEP, entry));
      assertEquals(
          List.of(first, third), logs.entries(List.of(third.id(), first.id(), example.id())));
      assertEquals(List.of(), logs.entries(List.of()));
    }
  }

  @Test
  void aRowKnowsWhetherItIsATestAndWhetherItWasMoved() {
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
      assertTrue(row.test());
      assertFalse(row.extra());
    }
  }

  @Test
  void onlyWhatIsLoggedSinceAPlanBeganLiesOutsideIt() {
    try (Database database = Store.in(folder).open()) {
      LogRepository logs = new LogRepository(database);
      RunStart start = example.start(3);
      new RunRepository(database).start(Store.STEP, start, Example.START);
      int first = (int) ChronoUnit.DAYS.between(Example.START, start.run().start());
      logs.save(Store.STEP, entry(LogState.DONE, first - 1, List.of()));
      logs.save(Store.STEP, entry(LogState.DONE, first, List.of()));
      assertEquals(List.of(true, false), logs.rows().stream().map(LogRow::extra).toList());
    }
  }
}
