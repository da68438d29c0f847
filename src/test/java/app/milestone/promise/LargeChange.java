package app.milestone.promise;

import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.storage.Consequences;
import app.milestone.storage.Database;
import app.milestone.storage.Example;
import app.milestone.storage.LogRepository;
import app.milestone.storage.Reschedule;
import app.milestone.storage.RunRepository;
import app.milestone.storage.RunStart;
import app.milestone.storage.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
  };

  private static final int DAYS = 365;

  abstract void make(Database database);

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
