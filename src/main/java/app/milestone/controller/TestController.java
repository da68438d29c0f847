package app.milestone.controller;

import app.milestone.controller.Dialogs.Answer;
import app.milestone.controller.Dialogs.Kind;
import app.milestone.model.pace.Goal;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.TestConsequences;
import app.milestone.model.session.TestConsequences.Question;
import app.milestone.storage.GoalRepository;
import app.milestone.storage.LogRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.TestRepository;
import app.milestone.storage.UndoStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Logs, edits and deletes mile tests and 5Ks, and asks what they mean for the goal. */
public final class TestController {
  private final TestState state = new TestState();
  private final TestReader reader;
  private final TestSaving saving;
  private final GoalRepository goals;
  private final Background background;
  private final Changes changes;
  private final Notices notices;
  private final Dialogs dialogs;
  private final Texts texts;
  private final TestFormController fields;
  private final TestQuestions questions;
  private final GoalChoices choices;
  private UUID chosenTest;

  /** Reads nothing until a dialog is to be opened. */
  public TestController(
      Repositories data,
      Background background,
      Changes changes,
      Notices notices,
      Dialogs dialogs,
      Texts texts,
      Clock clock) {
    this.reader = new TestReader(data.seasons(), data.runs(), data.logs(), clock);
    this.saving = new TestSaving(data.tests(), texts, clock);
    this.goals = data.goals();
    this.background = background;
    this.changes = changes;
    this.notices = notices;
    this.dialogs = dialogs;
    this.texts = texts;
    this.fields = new TestFormController(state, texts);
    this.questions = new TestQuestions(dialogs, texts);
    this.choices = new GoalChoices(texts);
  }

  /** Where tests and what they belong to are kept. */
  public record Repositories(
      SeasonRepository seasons,
      RunRepository runs,
      LogRepository logs,
      TestRepository tests,
      GoalRepository goals) {}

  /** The dialogs that are open. */
  public TestState state() {
    return state;
  }

  /** What a person does inside the open dialog. */
  public TestFormController fields() {
    return fields;
  }

  /** Opens the dialog for a mile test of today. */
  public void logMile() {
    log(TestKind.MILE, Optional.empty());
  }

  /** Opens the dialog for a test of a day, or of today if that is still to come. */
  public void log(TestKind kind, LocalDate day) {
    log(kind, Optional.of(day));
  }

  private void log(TestKind kind, Optional<LocalDate> day) {
    read(() -> Optional.of(reader.fresh(kind)), load -> open(load, day));
  }

  /** Opens the dialog for the result of a planned test, or the result it has already. */
  public void logFor(UUID plannedId) {
    read(
        () -> reader.planned(plannedId),
        load -> open(load, load.planned().map(PlannedSession::date)));
  }

  /** Opens the dialog of a saved test. */
  public void edit(UUID testId) {
    read(() -> reader.saved(testId), load -> open(load, Optional.empty()));
  }

  private void read(Supplier<Optional<TestLoad>> work, Consumer<TestLoad> whenRead) {
    background.run(
        work,
        load -> load.ifPresent(whenRead),
        fault -> notices.notRead(fault, texts.get("test.notRead"), () -> read(work, whenRead)));
  }

  private void open(TestLoad load, Optional<LocalDate> day) {
    if (state.form.get().isPresent()) {
      return;
    }
    Formats formats = fields.formats(load);
    TestForm form = new TestForm(load, frame(load));
    LocalDate today = load.today();
    if (load.isNew()) {
      form.begin(day.filter(one -> !one.isAfter(today)).orElse(today), load.lastSurface());
    } else {
      form.show(load.edited().orElseThrow(), formats);
      form.updatePaces.set(load.isSource());
      form.paceTouched();
    }
    form.listen(() -> fields.refresh(form));
    fields.refresh(form);
    state.form.set(Optional.of(form));
  }

  private TestForm.Frame frame(TestLoad load) {
    boolean mile = load.kind() == TestKind.MILE;
    String title =
        load.isNew()
            ? texts.get(mile ? "test.logMile" : "test.logFiveK")
            : texts.get(mile ? "test.editMile" : "test.editFiveK");
    String hint = texts.get(mile ? "test.mileForm" : "test.fiveKForm");
    return new TestForm.Frame(title, load.kind(), load.isNew(), hint);
  }

  /** Saves the open test, or shows what is still to be put right. */
  public void save() {
    state
        .form
        .get()
        .filter(form -> !form.saving.get() && fields.isReady(form))
        .ifPresent(this::ask);
  }

  private void ask(TestForm form) {
    TestResult typed = form.input().test().orElseThrow();
    boolean estimated = form.load.edited().filter(TestResult::estimated).isPresent();
    TestResult test = typed.withEstimated(estimated);
    List<Question> asked =
        TestSaving.meaning(form.load, test).map(TestConsequences::questions).orElse(List.of());
    questions.ask(asked, fields.formats(form.load), agreed -> write(form, test, agreed));
  }

  private void write(TestForm form, TestResult test, List<Question> agreed) {
    boolean update = form.updatePaces.get();
    UndoStep step = step(form.load.isNew() ? "test.saved" : "test.changed", test, form.load);
    form.saving.set(true);
    background.run(
        () -> {
          saving.save(step, form.load, test, update, agreed);
          return test;
        },
        _ -> saved(form, test, step),
        failure -> {
          form.saving.set(false);
          notices.notSaved(failure, () -> write(form, test, agreed));
        });
  }

  private void saved(TestForm form, TestResult test, UndoStep step) {
    form.saving.set(false);
    state.form.set(Optional.empty());
    said(step);
    if (test.kind() == TestKind.FIVE_K) {
      chosenTest = test.id();
      state.choice.set(choices.of(form.load, test, fields.formats(form.load)));
    }
  }

  private UndoStep step(String key, TestResult test, TestLoad load) {
    String name = texts.get(test.kind() == TestKind.MILE ? "test.mile" : "test.fiveK");
    String time = TestTimes.typed(test.time(), test.kind(), fields.formats(load));
    return UndoStep.of(key, name, time);
  }

  private void said(UndoStep step) {
    changes.announce(Change.TESTS, Change.SESSIONS, Change.PLAN);
    notices.undoable(Notices.Kind.DONE, texts.get(step.key(), step.arguments().toArray()));
  }

  /** Closes the open dialog; asks first when something was typed. */
  public void cancel() {
    state.form.get().filter(form -> !form.saving.get()).ifPresent(this::cancel);
  }

  private void cancel(TestForm form) {
    if (!form.isChanged()) {
      state.form.set(Optional.empty());
      return;
    }
    dialogs.ask(
        texts.get("test.discardTitle"),
        texts.get("test.discardText"),
        List.of(
            Answer.cancel(texts.get("test.keepEditing")),
            new Answer(
                texts.get("test.discard"), Kind.DANGER, () -> state.form.set(Optional.empty()))));
  }

  /** Deletes the test whose dialog is open. */
  public void deleteOpen() {
    state.form.get().filter(form -> !form.load.isNew()).ifPresent(form -> delete(form.load.id()));
  }

  /** Deletes a test; asks only about a goal that came from it. */
  public void delete(UUID testId) {
    read(
        () -> reader.saved(testId),
        load -> {
          List<Question> asked =
              TestSaving.meaningOfDelete(load).map(TestConsequences::questions).orElse(List.of());
          questions.ask(asked, fields.formats(load), agreed -> delete(load, agreed));
        });
  }

  private void delete(TestLoad load, List<Question> agreed) {
    UndoStep step = step("test.deleted", load.edited().orElseThrow(), load);
    background.run(
        () -> {
          saving.delete(step, load, agreed);
          return load;
        },
        _ -> {
          state.form.set(Optional.empty());
          said(step);
        },
        failure -> notices.notSaved(failure, () -> delete(load, agreed)));
  }

  /** Keeps the goal in force after a 5K. */
  public void keepGoal() {
    state.choice.set(Optional.empty());
  }

  /** Keeps the goal in force and logs another mile test. */
  public void testAgain() {
    keepGoal();
    logMile();
  }

  /** Takes the goal by the 5K, from today on. */
  public void adoptGoal() {
    if (state.choice.get().isEmpty()) {
      return;
    }
    UUID fiveK = chosenTest;
    background.run(
        () -> reader.saved(fiveK).map(this::adopt),
        step -> {
          state.choice.set(Optional.empty());
          step.ifPresent(this::said);
        },
        failure -> notices.notSaved(failure, this::adoptGoal));
  }

  private UndoStep adopt(TestLoad load) {
    Goal goal = TestSaving.adopted(load, load.edited().orElseThrow());
    UndoStep step = UndoStep.of("test.goalAdopted", fields.formats(load).time(goal.value()));
    goals.add(step, goal);
    return step;
  }
}
