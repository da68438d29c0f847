package app.milestone.controller;

import app.milestone.model.plan.Prescription;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.Season;
import app.milestone.storage.SeasonRepository;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what the dialogs of tests need; runs on the data's thread alone. */
final class TestReader {
  private final SeasonRepository seasons;
  private final RunRepository runs;
  private final LogRepository logs;
  private final Clock clock;

  TestReader(SeasonRepository seasons, RunRepository runs, LogRepository logs, Clock clock) {
    this.seasons = seasons;
    this.runs = runs;
    this.logs = logs;
    this.clock = clock;
  }

  /** For a new test outside the plan, or of the day's planned one. */
  TestLoad fresh(TestKind kind) {
    return load(
        seasons.load(),
        UUID.randomUUID(),
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** For the result of a planned test; for that result itself when there is one already. */
  Optional<TestLoad> planned(UUID plannedId) {
    Optional<LogEntry> entry = logs.forPlanned(plannedId);
    Optional<UUID> done = entry.flatMap(LogEntry::testId);
    if (done.isPresent()) {
      return saved(done.get());
    }
    Optional<PlannedSession> session = runs.session(plannedId);
    Optional<TestKind> kind = session.map(PlannedSession::content).flatMap(Prescription::test);
    return kind.map(
        found ->
            load(
                seasons.load(session.get().runId()),
                UUID.randomUUID(),
                found,
                session,
                Optional.empty(),
                entry));
  }

  /** For a saved test. */
  Optional<TestLoad> saved(UUID testId) {
    Optional<LogEntry> entry = logs.forTest(testId);
    Optional<PlannedSession> session = entry.flatMap(LogEntry::plannedId).flatMap(runs::session);
    Season season = owner(testId, session).map(seasons::load).orElseGet(seasons::load);
    Optional<TestResult> test =
        season.tests().stream().filter(one -> one.id().equals(testId)).findFirst();
    return test.map(one -> load(season, testId, one.kind(), session, test, entry));
  }

  /**
   * The run that follows from a test: the active one that started from it, else the one it was run
   * in, else the newest one that started from it.
   */
  private Optional<UUID> owner(UUID testId, Optional<PlannedSession> session) {
    List<Run> based =
        runs.all().stream().filter(run -> run.baselineTest().equals(Optional.of(testId))).toList();
    return based.stream()
        .filter(Run::isActive)
        .map(Run::id)
        .findFirst()
        .or(() -> session.map(PlannedSession::runId))
        .or(() -> based.stream().map(Run::id).reduce((_, later) -> later));
  }

  private TestLoad load(
      Season season,
      UUID id,
      TestKind kind,
      Optional<PlannedSession> planned,
      Optional<TestResult> edited,
      Optional<LogEntry> entry) {
    return new TestLoad(
        season.settings().dayOf(ZonedDateTime.now(clock)),
        season,
        id,
        kind,
        planned,
        edited,
        entry);
  }
}
