package app.milestone.controller;

import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.TestConsequences;
import app.milestone.model.session.TestConsequences.Question;
import app.milestone.model.session.TestSituation;
import app.milestone.storage.Consequences;
import app.milestone.storage.LogRepository;
import app.milestone.storage.Season;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.UndoStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Deletes entries of the log as one step, and asks about a goal whose test goes with them. */
final class LogDeletion {
  /**
   * Where the entries are.
   *
   * @param beforeDeletion is told on the data's thread how many entries are about to go
   */
  record Data(LogRepository logs, SeasonRepository seasons, IntConsumer beforeDeletion) {}

  /** What goes: the tests among the entries, the run as it is, and what that means for it. */
  private record Loss(
      List<TestResult> tests, Optional<Season> season, Optional<TestConsequences> meaning) {
    private static final Loss NONE = new Loss(List.of(), Optional.empty(), Optional.empty());
  }

  private final Data data;
  private final Background background;
  private final Changes changes;
  private final Texts texts;
  private final Notices notices;
  private final TestQuestions questions;

  LogDeletion(
      Data data,
      Background background,
      Changes changes,
      Texts texts,
      Notices notices,
      Dialogs dialogs) {
    this.data = data;
    this.background = background;
    this.changes = changes;
    this.texts = texts;
    this.notices = notices;
    questions = new TestQuestions(dialogs, texts);
  }

  /** Deletes the entries; {@code one} is the row when there is only one. */
  void delete(List<UUID> ids, Optional<LogLine> one, LogReader.Rows rows, Runnable whenDone) {
    UndoStep step =
        one.map(line -> UndoStep.of("log.deletedOne", line.session(), line.dateText()))
            .orElseGet(() -> UndoStep.of("log.deletedSeveral", Integer.toString(ids.size())));
    background.run(
        () -> loss(ids),
        loss ->
            questions.ask(
                loss.meaning().map(TestConsequences::questions).orElse(List.of()),
                rows.formats(),
                agreed -> write(step, ids, consequences(loss, agreed, rows), whenDone)),
        failure -> notices.notSaved(failure, () -> delete(ids, one, rows, whenDone)));
  }

  private void write(UndoStep step, List<UUID> ids, Consequences consequences, Runnable whenDone) {
    background.run(
        () -> {
          data.beforeDeletion().accept(ids.size());
          data.logs().delete(step, ids, consequences);
          return step;
        },
        done -> {
          whenDone.run();
          changes.announce(Change.SESSIONS, Change.TESTS, Change.PLAN);
          notices.undoable(Notices.Kind.DONE, texts.get(done.key(), done.arguments().toArray()));
        },
        failure -> notices.notSaved(failure, () -> write(step, ids, consequences, whenDone)));
  }

  private Loss loss(List<UUID> ids) {
    Set<UUID> tests = data.logs().tests(ids);
    if (tests.isEmpty()) {
      return Loss.NONE;
    }
    Season season = data.seasons().load();
    List<TestResult> gone =
        season.tests().stream().filter(test -> tests.contains(test.id())).toList();
    Optional<TestConsequences> meaning =
        season
            .run()
            .map(
                run ->
                    TestConsequences.deleted(
                        new TestSituation(run, season.sessions(), season.goals(), season.tests()),
                        gone));
    return new Loss(gone, Optional.of(season), meaning);
  }

  private static Consequences consequences(Loss loss, List<Question> agreed, LogReader.Rows rows) {
    if (loss.meaning().isEmpty()) {
      return Consequences.NONE;
    }
    Season season = loss.season().orElseThrow();
    Set<UUID> gone = loss.tests().stream().map(TestResult::id).collect(Collectors.toSet());
    Changing changing = new Changing(rows.today());
    changing.run = loss.meaning().get().run();
    agreed.forEach(changing::agree);
    season.sources().stream()
        .filter(source -> source.sourceTest().filter(gone::contains).isPresent())
        .forEach(changing::remove);
    if (season.sources().size() == changing.removedSources.size()) {
      heir(season, changing).ifPresent(changing.sources::add);
    }
    return changing.consequences();
  }

  /** What the paces rest on when every source is gone. */
  private static Optional<PaceSource> heir(Season season, Changing changing) {
    return season.tests().stream()
        .filter(test -> changing.run.baselineTest().equals(Optional.of(test.id())))
        .map(test -> PaceSource.of(UUID.randomUUID(), changing.run.id(), test))
        .findFirst();
  }
}
