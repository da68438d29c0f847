package app.milestone.controller;

import app.milestone.model.pace.ExpectedLine;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalHistory;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.session.RunProgress;
import app.milestone.storage.Season;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was read for one picture of the progress screen.
 *
 * @param season the active run, else the last one
 * @param earlier the other runs, oldest first
 * @param allTime whether all tests are to be shown
 * @param today the runner's calendar day
 */
record ProgressData(Season season, List<Past> earlier, boolean allTime, LocalDate today) {
  private static final int DAYS_BEFORE = 14;

  /** A run that is over, with its last day and its target. */
  record Past(Run run, LocalDate last, Optional<Goal> goal) {}

  /** The run as seen today. */
  Optional<RunProgress> progress() {
    return season
        .run()
        .map(
            run ->
                new RunProgress(run, season.sessions(), season.entries(), season.pauses(), today));
  }

  /** A test by its identity. */
  Optional<TestResult> test(UUID id) {
    return season.tests().stream().filter(test -> test.id().equals(id)).findFirst();
  }

  /** The test that the run started from. */
  Optional<TestResult> baseline() {
    return season.run().flatMap(Run::baselineTest).flatMap(this::test);
  }

  /** The test that ended the run. */
  Optional<TestResult> retest() {
    return season.run().flatMap(Run::retest).flatMap(this::test);
  }

  /** The goal in force today, or on the day of the retest. */
  Optional<Goal> goal() {
    return new GoalHistory(season.goals()).judging(retest(), today);
  }

  /** The tests to be shown, oldest first. */
  List<TestResult> tests() {
    return season.tests().stream()
        .filter(test -> allTime || belongs(test))
        .sorted(Comparator.comparing(TestResult::date))
        .toList();
  }

  private boolean belongs(TestResult test) {
    Optional<RunProgress> progress = progress();
    if (progress.isEmpty()) {
      return true;
    }
    LocalDate first = baseline().map(TestResult::date).orElse(progress.get().firstDay());
    boolean running = progress.get().run().isActive();
    LocalDate last = running ? today : progress.get().run().stopped().orElse(today);
    LocalDate from = test.kind() == TestKind.MILE ? first : first.minusDays(DAYS_BEFORE);
    return !test.date().isBefore(from) && !test.date().isAfter(last);
  }

  /** The miles to be shown that were really run, oldest first. */
  List<TestResult> miles() {
    return tests().stream()
        .filter(test -> test.kind() == TestKind.MILE && !test.estimated())
        .toList();
  }

  /** The newest mile since the baseline, the baseline itself at first. */
  Optional<TestResult> newest() {
    return retest().or(() -> miles().stream().reduce((_, later) -> later)).or(this::baseline);
  }

  /** The fastest mile, an estimated baseline where there is no other. */
  Optional<TestResult> best() {
    return miles().stream().min(Comparator.comparing(TestResult::time)).or(this::baseline);
  }

  /** The straight way from the baseline to the target. */
  Optional<ExpectedLine> expected() {
    if (baseline().isEmpty() || goal().isEmpty()) {
      return Optional.empty();
    }
    TestResult start = baseline().get();
    return Optional.of(testDay().orElse(progress().orElseThrow().lastDay()))
        .filter(end -> end.isAfter(start.date()))
        .map(end -> new ExpectedLine(start.date(), start.time(), end, goal().get().value()));
  }

  /** The day of the retest, run or planned. */
  Optional<LocalDate> testDay() {
    return retest()
        .map(TestResult::date)
        .or(() -> progress().flatMap(it -> it.schedule().lastTest()).map(PlannedSession::date));
  }
}
