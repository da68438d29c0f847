package app.milestone.controller;

import app.milestone.controller.StartState.Way;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.PaceHistory;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.pace.Paces;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.RunStart;
import app.milestone.storage.RunStart.Logged;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Makes what comes into being with a start: the run, its sessions, its goal and its paces. */
record StartParts(
    StartChoices choices,
    RunStart.Started started,
    Optional<TestResult> baseline,
    Optional<TestResult> fiveK,
    List<Goal> goals,
    List<PaceSource> sources) {
  /** A 5K older than this says little about today's paces. */
  private static final int FRESH_DAYS = 42;

  static StartParts of(StartChoices choices) {
    RunStart.Started started = choices.start().begin(UUID::randomUUID);
    UUID run = started.run().id();
    Optional<TestResult> baseline = choices.baseline(UUID.randomUUID());
    Optional<TestResult> fiveK = choices.fiveK(UUID.randomUUID());
    Optional<RaceTime> goal =
        choices.hasMileTest() ? baseline.flatMap(choices::goal) : Optional.empty();
    List<Goal> goals =
        goal.map(_ -> goal(run, baseline.orElseThrow(), choices)).map(List::of).orElse(List.of());
    return new StartParts(
        choices, started, baseline, fiveK, goals, sources(run, baseline, fiveK, choices));
  }

  private static Goal goal(UUID run, TestResult baseline, StartChoices choices) {
    long gain = choices.gainMillis().orElseThrow();
    return Goal.gain(UUID.randomUUID(), run, baseline, gain, baseline.date());
  }

  private static List<PaceSource> sources(
      UUID run, Optional<TestResult> baseline, Optional<TestResult> fiveK, StartChoices choices) {
    List<PaceSource> sources = new ArrayList<>();
    baseline.ifPresent(test -> sources.add(PaceSource.of(UUID.randomUUID(), run, test)));
    fiveK.ifPresent(test -> sources.add(PaceSource.of(UUID.randomUUID(), run, test)));
    LocalDate oldest = choices.today().minusDays(FRESH_DAYS);
    choices.season().tests().stream()
        .filter(test -> test.kind() == TestKind.FIVE_K && !test.estimated())
        .filter(test -> test.date().isAfter(oldest))
        .reduce((_, later) -> later)
        .ifPresent(test -> sources.add(PaceSource.of(UUID.randomUUID(), run, test)));
    return sources;
  }

  /** The targets on the day of the start. */
  Paces paces() {
    return new Paces(goals.stream().findFirst().map(Goal::value), source().map(PaceSource::fiveK));
  }

  /** The 5K that the paces follow. */
  Optional<PaceSource> source() {
    return new PaceHistory(sources).on(choices.today());
  }

  /** Everything to be written; the test is new unless it was logged before. */
  app.milestone.storage.RunStart toStore(OffsetDateTime now, String title, String fiveKTitle) {
    boolean isNew = choices.way() == Way.KNOWN;
    Optional<TestResult> added = baseline.filter(_ -> isNew);
    return new app.milestone.storage.RunStart(
        started.run().withBaselineTest(baseline.map(TestResult::id)),
        choices.library().text(),
        started.sessions(),
        added,
        added.map(test -> entry(test, now, title)),
        fiveK.map(test -> new Logged(test, entry(test, now, fiveKTitle))),
        goals,
        sources);
  }

  private LogEntry entry(TestResult test, OffsetDateTime now, String title) {
    Figures figures =
        test.estimated()
            ? Figures.NONE
            : Figures.NONE.withMetres(OptionalInt.of((int) Math.round(test.enteredMetres())), true);
    return new LogEntry(
        UUID.randomUUID(),
        Optional.empty(),
        test.date(),
        LogState.DONE,
        SessionType.TEST,
        title,
        Optional.empty(),
        Paces.NONE,
        figures,
        Optional.empty(),
        Optional.of(test.id()),
        now);
  }
}
