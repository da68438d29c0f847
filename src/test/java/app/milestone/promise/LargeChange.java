package app.milestone.promise;

import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Rep;
import app.milestone.model.session.Run;
import app.milestone.storage.ArchiveEntry;
import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.Consequences;
import app.milestone.storage.Database;
import app.milestone.storage.Example;
import app.milestone.storage.LogRepository;
import app.milestone.storage.Reschedule;
import app.milestone.storage.RunRepository;
import app.milestone.storage.RunStart;
import app.milestone.storage.Store;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;

/** A change of many rows that must be whole or absent. */
enum LargeChange {
  /** Starts a plan of a year. */
  START {
    @Override
    void make(Database database) {
      RunStart start = new Example(2).testedStart(DAYS);
      String text = start.planText() + "\n# A plan with much to say.".repeat(10_000);
      new RunRepository(database)
          .start(
              Store.STEP,
              new RunStart(
                  start.run(),
                  text,
                  start.sessions(),
                  start.baseline(),
                  start.baselineLog(),
                  start.goals(),
                  start.sources()),
              Example.START);
    }
  },
  /** Moves every session of the plan. */
  RESCHEDULE {
    @Override
    void make(Database database) {
      RunRepository runs = new RunRepository(database);
      Run run = runs.active().orElseThrow();
      List<PlannedSession> later =
          runs.sessions(run.id()).stream().map(session -> session.shiftedBy(3)).toList();
      LocalDate start = run.start().plusDays(3);
      runs.reschedule(
          Store.STEP,
          new Reschedule(
              run.withStart(start), later, List.of(), List.of(new Example(3).pause(run))));
    }
  },
  /** Deletes everything that was logged. */
  DELETE {
    @Override
    void make(Database database) {
      LogRepository logs = new LogRepository(database);
      List<UUID> all =
          logs.between(LocalDate.EPOCH, LocalDate.of(2100, 1, 1)).stream()
              .map(LogEntry::id)
              .toList();
      logs.delete(Store.STEP, all, Consequences.NONE);
    }
  },
  /** Logs a session with many reps. */
  SESSION {
    @Override
    void make(Database database) {
      List<Rep> reps =
          IntStream.range(0, REPS)
              .mapToObj(
                  i ->
                      new Rep(
                          i / 100,
                          i % 100,
                          OptionalLong.of(56_200 + i),
                          OptionalInt.of(200),
                          OptionalInt.empty(),
                          true))
              .toList();
      LogEntry entry = new Example(4).entry(Optional.empty(), Optional.empty());
      Figures figures =
          new Figures(
              OptionalInt.of(7),
              Optional.empty(),
              OptionalInt.of(2700),
              false,
              OptionalInt.of(8000),
              false,
              "",
              reps);
      new LogRepository(database).save(Store.STEP, entry.withFigures(figures));
    }
  },
  /** Fills empty data from a full export; redo does not bring that back. */
  IMPORT {
    @Override
    void make(Database database) {
      Iterator<ArchiveEntry> records = new RandomHistory(6).records(IMPORTED).iterator();
      new ArchiveRepository(database)
          .fill(
              Store.STEP, () -> records.hasNext() ? Optional.of(records.next()) : Optional.empty());
    }

    @Override
    void before(Store store) {
      store.open().close();
    }

    @Override
    boolean isRedone() {
      return false;
    }
  };

  private static final int DAYS = 365;
  private static final int REPS = 3_000;
  private static final int IMPORTED = 420;

  abstract void make(Database database);

  /** Makes the data to which the change is made. */
  void before(Store store) {
    prepare(store);
  }

  boolean isRedone() {
    return true;
  }

  /** A plan of a year, half of it logged. */
  static void prepare(Store store) {
    try (Database database = store.open()) {
      Example example = new Example(1);
      var start = example.testedStart(DAYS);
      new RunRepository(database).start(Store.STEP, start, Example.START);
      LogRepository logs = new LogRepository(database);
      for (PlannedSession session : start.sessions().subList(0, 180)) {
        logs.save(Store.STEP, example.entry(Optional.of(session.id()), Optional.empty()));
      }
    }
  }
}
