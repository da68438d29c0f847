package app.milestone.controller;

import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.Run;
import app.milestone.model.session.TestConsequences;
import app.milestone.model.session.TestSituation;
import app.milestone.storage.Consequences;
import app.milestone.storage.LogRepository;
import app.milestone.storage.Season;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.UndoStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deletes several entries as one step; runs on the data's thread alone. */
final class LogDeletion {
  private final LogRepository logs;
  private final SeasonRepository seasons;

  LogDeletion(LogRepository logs, SeasonRepository seasons) {
    this.logs = logs;
    this.seasons = seasons;
  }

  /** Names the deletion of one row, or of so many. */
  static UndoStep step(Optional<LogLine> one, int count) {
    return one.map(line -> UndoStep.of("log.deletedOne", line.session(), line.dateText()))
        .orElseGet(() -> UndoStep.of("log.deletedSeveral", Integer.toString(count)));
  }

  /** Deletes the entries; goals stay as they are, since a goal changes only by a click. */
  void delete(UndoStep step, List<UUID> ids) {
    List<UUID> tests =
        ids.stream().flatMap(id -> logs.find(id).flatMap(LogEntry::testId).stream()).toList();
    logs.delete(step, ids, tests.isEmpty() ? Consequences.NONE : consequences(tests));
  }

  private Consequences consequences(List<UUID> ids) {
    Season season = seasons.load();
    if (season.run().isEmpty()) {
      return Consequences.NONE;
    }
    Run run = season.run().get();
    List<TestResult> left = new ArrayList<>(season.tests());
    for (UUID id : ids) {
      Optional<TestResult> test = left.stream().filter(it -> it.id().equals(id)).findFirst();
      if (test.isPresent()) {
        TestSituation before = new TestSituation(run, season.sessions(), season.goals(), left);
        run = TestConsequences.deleted(before, test.get()).run();
        left.remove(test.get());
      }
    }
    List<UUID> sources =
        season.sources().stream()
            .filter(source -> source.sourceTest().filter(ids::contains).isPresent())
            .map(PaceSource::id)
            .toList();
    List<PaceSource> added =
        sources.size() == season.sources().size() ? heir(run, left) : List.of();
    return new Consequences(List.of(run), List.of(), List.of(), added, sources);
  }

  /** What the paces rest on when every source is gone. */
  private static List<PaceSource> heir(Run run, List<TestResult> left) {
    return left.stream()
        .filter(test -> run.baselineTest().equals(Optional.of(test.id())))
        .map(test -> PaceSource.of(UUID.randomUUID(), run.id(), test))
        .toList();
  }
}
