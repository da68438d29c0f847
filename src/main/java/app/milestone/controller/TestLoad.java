package app.milestone.controller;

import app.milestone.model.pace.ExpectedLine;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalHistory;
import app.milestone.model.pace.PaceHistory;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.pace.Paces;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.Surface;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.TestSituation;
import app.milestone.storage.Season;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that the dialog of a test compares it with, read together.
 *
 * @param today the runner's day
 * @param season the run that it belongs to, or the active one
 * @param id identity of the test, also of a new one
 * @param kind its distance
 * @param planned the planned session it is the result of, when opened from there
 * @param edited the test as it is saved; empty for a new one
 * @param entry its log entry, or that of the planned session
 */
record TestLoad(
    LocalDate today,
    Season season,
    UUID id,
    TestKind kind,
    Optional<PlannedSession> planned,
    Optional<TestResult> edited,
    Optional<LogEntry> entry) {

  boolean isNew() {
    return edited.isEmpty();
  }

  /** The other tests of the runner, oldest first. */
  List<TestResult> others() {
    return season.tests().stream().filter(test -> !test.id().equals(id)).toList();
  }

  /** Where the last test of this kind was run; the track before the first. */
  Surface lastSurface() {
    return others().stream()
        .filter(test -> test.kind() == kind)
        .reduce((_, later) -> later)
        .map(TestResult::surface)
        .orElse(Surface.TRACK);
  }

  /** The run with its tests; empty without a run. */
  Optional<TestSituation> situation() {
    return season
        .run()
        .map(run -> new TestSituation(run, season.sessions(), season.goals(), season.tests()));
  }

  boolean isBaseline() {
    return season.run().filter(run -> run.baselineTest().equals(Optional.of(id))).isPresent();
  }

  /** The baseline of the run, unless it is this test. */
  Optional<TestResult> baseline() {
    return situation().flatMap(TestSituation::baseline).filter(test -> !test.id().equals(id));
  }

  /** The goal in force on a day, or the newest. */
  Optional<Goal> goal(LocalDate date) {
    GoalHistory goals = new GoalHistory(season.goals());
    return goals.on(date).or(goals::latest);
  }

  /** The targets in force on a day without what this test says itself. */
  Paces paces(LocalDate date) {
    return new Paces(goal(date).map(Goal::value), fiveK(date));
  }

  /** The 5K that drives the paces on a day, leaving out what this test says itself. */
  Optional<RaceTime> fiveK(LocalDate date) {
    List<PaceSource> others =
        season.sources().stream()
            .filter(source -> !source.sourceTest().equals(Optional.of(id)))
            .toList();
    PaceHistory history = new PaceHistory(others);
    return history.on(date).or(() -> history.on(today)).map(PaceSource::fiveK);
  }

  /** Whether the test already drives the 5K-based paces. */
  boolean isSource() {
    return season.sources().stream()
        .anyMatch(source -> source.sourceTest().equals(Optional.of(id)));
  }

  /** The fastest real mile up to a day, this test apart. */
  Optional<RaceTime> bestMile(LocalDate date) {
    return real(TestKind.MILE, date).map(TestResult::time).min(Comparator.naturalOrder());
  }

  /** The newest measured 5K up to a day, this test apart. */
  Optional<TestResult> measuredFiveK(LocalDate date) {
    return real(TestKind.FIVE_K, date).max(Comparator.comparing(TestResult::date));
  }

  private Stream<TestResult> real(TestKind wanted, LocalDate date) {
    return others().stream()
        .filter(test -> test.kind() == wanted && !test.estimated())
        .filter(test -> !test.date().isAfter(date));
  }

  /** Another test of this kind on the same day. */
  Optional<TestResult> sameDay(LocalDate date) {
    return others().stream()
        .filter(test -> test.kind() == kind && test.date().equals(date))
        .findFirst();
  }

  /** The line from the baseline to the target. */
  Optional<ExpectedLine> line(LocalDate date) {
    Optional<LocalDate> end =
        situation().flatMap(TestSituation::retestSlot).map(PlannedSession::date);
    return baseline()
        .filter(base -> end.isPresent() && end.get().isAfter(base.date()))
        .filter(base -> goal(date).isPresent())
        .map(
            base ->
                new ExpectedLine(base.date(), base.time(), end.get(), goal(date).get().value()));
  }

  /** The planned session whose result a test of this day would be. */
  Optional<PlannedSession> belongsTo(LocalDate date) {
    if (planned.isPresent() || !isNew()) {
      return planned;
    }
    return season.sessions().stream()
        .filter(session -> session.content().test().equals(Optional.of(kind)))
        .filter(session -> session.date().equals(date) || isAwaited(session))
        .filter(session -> entryOf(session).flatMap(LogEntry::testId).isEmpty())
        .findFirst();
  }

  /** Whether it is the test before Day 1 and the run still waits for its baseline. */
  private boolean isAwaited(PlannedSession session) {
    return session.cycle() == 0
        && season.run().filter(run -> run.baselineTest().isEmpty()).isPresent();
  }

  /** What was logged of a planned session. */
  Optional<LogEntry> entryOf(PlannedSession session) {
    return season.entries().stream()
        .filter(log -> log.plannedId().equals(Optional.of(session.id())))
        .findFirst();
  }
}
