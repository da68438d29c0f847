package app.milestone.controller;

import app.milestone.model.pace.Goal;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogEntry;
import app.milestone.model.session.LogState;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.session.TestConsequences;
import app.milestone.model.session.TestConsequences.Question;
import app.milestone.storage.TestRepository;
import app.milestone.storage.UndoStep;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Saves and deletes tests together with all that follows; runs on the data's thread alone. */
final class TestSaving {
  private final TestRepository tests;
  private final Texts texts;
  private final Clock clock;

  TestSaving(TestRepository tests, Texts texts, Clock clock) {
    this.tests = tests;
    this.texts = texts;
    this.clock = clock;
  }

  /** What a test means for its run, before anything is asked or written. */
  static Optional<TestConsequences> meaning(TestLoad load, TestResult test) {
    Optional<UUID> planned = load.belongsTo(test.date()).map(PlannedSession::id);
    return load.situation()
        .map(
            situation ->
                load.edited()
                    .map(before -> TestConsequences.edited(situation, before, test))
                    .orElseGet(
                        () -> TestConsequences.saved(situation, test, planned, UUID.randomUUID())));
  }

  /** What deleting the edited test means for its run. */
  static Optional<TestConsequences> meaningOfDelete(TestLoad load) {
    return load.situation()
        .map(situation -> TestConsequences.deleted(situation, load.edited().orElseThrow()));
  }

  /** Writes the test with its entry; {@code agreed} are the questions answered with yes. */
  void save(
      UndoStep step, TestLoad load, TestResult test, boolean updatePaces, List<Question> agreed) {
    Optional<TestConsequences> meaning = meaning(load, test);
    Changing changing = new Changing(load.today());
    meaning.ifPresent(
        found -> {
          changing.run = found.run();
          found.added().ifPresent(changing.goals::add);
        });
    agreed.forEach(changing::agree);
    sources(load, test, updatePaces, changing);
    tests.save(step, test, entry(load, test), changing.consequences());
  }

  private static void sources(
      TestLoad load, TestResult test, boolean updatePaces, Changing changing) {
    List<PaceSource> own =
        load.season().sources().stream()
            .filter(source -> source.sourceTest().equals(Optional.of(test.id())))
            .toList();
    UUID id = own.isEmpty() ? UUID.randomUUID() : own.getFirst().id();
    Optional<PaceSource> source = TestPaces.source(load, test, updatePaces, id);
    source.ifPresent(changing.sources::add);
    own.stream().skip(source.isPresent() ? 1 : 0).forEach(changing::remove);
  }

  private LogEntry entry(TestLoad load, TestResult test) {
    Optional<PlannedSession> planned = load.belongsTo(test.date());
    Optional<LogEntry> old = load.entry().or(() -> planned.flatMap(load::entryOf));
    return new LogEntry(
        old.map(LogEntry::id).orElseGet(UUID::randomUUID),
        planned.map(PlannedSession::id).or(() -> old.flatMap(LogEntry::plannedId)),
        test.date(),
        LogState.DONE,
        SessionType.TEST,
        old.map(LogEntry::title).orElseGet(() -> title(test, planned)),
        old.flatMap(LogEntry::prescription).or(() -> planned.map(PlannedSession::content)),
        load.isNew() ? load.paces(test.date()) : old.orElseThrow().paces(),
        figures(load, old.map(LogEntry::figures).orElse(Figures.NONE), test),
        Optional.empty(),
        Optional.of(test.id()),
        old.filter(_ -> !load.isNew())
            .map(LogEntry::entered)
            .orElseGet(() -> OffsetDateTime.now(clock)));
  }

  private String title(TestResult test, Optional<PlannedSession> planned) {
    return planned
        .map(session -> session.content().title())
        .orElseGet(() -> texts.get(test.kind() == TestKind.MILE ? "test.mile" : "test.fiveK"));
  }

  /** What the log shows of a test; a duration or distance of the runner's own stays. */
  private static Figures figures(TestLoad load, Figures old, TestResult test) {
    boolean own = old.metres().isPresent() && !old.metresEstimated() && isOwn(load, old);
    Figures figures = old.withEffort(test.effort()).withNotes(test.notes());
    return own
        ? figures
        : figures
            .withSeconds(OptionalInt.of(Math.toIntExact(test.entered().millis() / 1000)), false)
            .withMetres(OptionalInt.of((int) Math.round(test.enteredMetres())), false);
  }

  private static boolean isOwn(TestLoad load, Figures old) {
    int ran = load.edited().map(before -> (int) Math.round(before.enteredMetres())).orElse(0);
    return old.metres().getAsInt() != ran;
  }

  /** Deletes the edited test, so that its planned session is planned again. */
  void delete(UndoStep step, TestLoad load, List<Question> agreed) {
    Changing changing = new Changing(load.today());
    Optional<TestConsequences> meaning = meaningOfDelete(load);
    meaning.ifPresent(found -> changing.run = found.run());
    agreed.forEach(changing::agree);
    load.season().sources().stream()
        .filter(source -> source.sourceTest().equals(Optional.of(load.id())))
        .forEach(changing::remove);
    if (load.season().sources().size() == changing.removedSources.size()) {
      meaning.flatMap(found -> heir(load, found.run())).ifPresent(changing.sources::add);
    }
    tests.delete(step, load.id(), changing.consequences());
  }

  /** The source that takes over when no other is left: the newest test that the run rests on. */
  private static Optional<PaceSource> heir(TestLoad load, Run run) {
    return load.others().stream()
        .filter(
            test ->
                run.baselineTest().equals(Optional.of(test.id()))
                    || test.kind() == TestKind.FIVE_K && !test.date().isBefore(run.start()))
        .max(Comparator.comparing(TestResult::date))
        .map(test -> PaceSource.of(UUID.randomUUID(), run.id(), test));
  }

  /** Makes the 5K goal the target of the run from today on. */
  static Goal adopted(TestLoad load, TestResult fiveK) {
    UUID run = load.season().run().orElseThrow().id();
    return Goal.fiveKRule(UUID.randomUUID(), run, fiveK, load.today());
  }
}
