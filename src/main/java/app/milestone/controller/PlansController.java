package app.milestone.controller;

import app.milestone.storage.CustomPlan;
import app.milestone.storage.PlanRepository;
import app.milestone.storage.Season;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.UndoStep;
import app.milestone.transfer.BuiltInPlans;
import app.milestone.transfer.PlanFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Shows the plans, and adds, changes, saves and deletes those of the runner. */
public final class PlansController {
  private record Loaded(List<LibraryPlan> plans, CalendarData data) {}

  private record Checked(String text, PlanFile.Result result) {}

  /** Where the data is read and written. */
  public record Data(PlanLibrary library, PlanRepository plans, SeasonRepository seasons) {}

  private final PlansState state = new PlansState();
  private final Data data;
  private final Background background;
  private final Changes changes;
  private final Texts texts;
  private final Clock clock;
  private final Notices notices;
  private final PlanQuestions questions;
  private final PlansLinks links;
  private final PlanFiles files;
  private Optional<Loaded> loaded = Optional.empty();
  private Optional<Checked> checked = Optional.empty();
  private Optional<LibraryPlan> editing = Optional.empty();
  private String chosen = "";

  /** The plans. */
  public PlansController(
      Data data,
      Background background,
      Changes changes,
      Texts texts,
      Clock clock,
      Notices notices,
      Dialogs dialogs,
      PlansLinks links) {
    this.data = data;
    this.background = background;
    this.changes = changes;
    this.texts = texts;
    this.clock = clock;
    this.notices = notices;
    questions = new PlanQuestions(texts, dialogs);
    this.links = links;
    files = new PlanFiles(background, texts, notices, dialogs);
    changes.listen(_ -> loaded.ifPresent(_ -> refresh()));
    state.text.subscribe((_, text) -> checkEdited(text));
  }

  public PlansState state() {
    return state;
  }

  /** The acts that belong to other screens. */
  public PlansLinks links() {
    return links;
  }

  /** Reads the plans anew. */
  public void refresh() {
    background.run(
        this::load,
        this::show,
        fault -> notices.notRead(fault, texts.get("start.couldNotRead"), this::refresh));
  }

  private Loaded load() {
    Season season = data.seasons().load();
    var today = season.settings().dayOf(ZonedDateTime.now(clock));
    return new Loaded(data.library().all(), new CalendarData(season, today, List.of(), List.of()));
  }

  private void show(Loaded read) {
    loaded = Optional.of(read);
    String active = read.data().season().run().map(run -> run.planId()).orElse("");
    String wanted = chosen.isEmpty() ? active : chosen;
    LibraryPlan plan =
        read.plans().stream()
            .filter(it -> it.key().equals(wanted))
            .findFirst()
            .orElse(read.plans().getFirst());
    chosen = chosen.isEmpty() ? "" : plan.key();
    PlansWriter writer = writer(read);
    state.page.set(
        Optional.of(
            new PlansPage(
                read.plans().stream().map(writer::card).toList(),
                plan.key(),
                writer.preview(plan))));
  }

  private PlansWriter writer(Loaded read) {
    Formats formats = new Formats(texts, read.data().season().settings().units());
    return new PlansWriter(read.data(), texts, formats);
  }

  /** Shows a plan week by week. */
  public void choose(String key) {
    chosen = key;
    state.check.set(Optional.empty());
    loaded.ifPresent(this::show);
  }

  private Optional<LibraryPlan> find(String key) {
    return loaded.flatMap(
        it -> it.plans().stream().filter(plan -> plan.key().equals(key)).findFirst());
  }

  /** Lets the person choose a plan file and checks it. */
  public void chooseFile() {
    files.choose(this::check);
  }

  /** Reads a plan file, to be added if nothing is wrong with it. */
  public void check(Path file) {
    background.run(
        () -> {
          String text = PlanFile.load(file);
          return new Checked(text, PlanFile.read(text, file.getFileName().toString()));
        },
        it -> {
          checked = Optional.of(it);
          state.check.set(Optional.of(describe(it.result())));
        },
        failure -> files.failed(failure, () -> check(file)));
  }

  private PlanCheck describe(PlanFile.Result result) {
    return new PlanCheck(
        result.plan().map(plan -> plan.name()).orElse(result.fileName()),
        result.problems().stream().map(new PlanProblemWords(texts)::say).toList(),
        result
            .plan()
            .flatMap(
                plan ->
                    loaded.map(
                        it -> writer(it).preview(new LibraryPlan(plan, "", Optional.empty())))));
  }

  /** Puts the checked file away. */
  public void cancelCheck() {
    checked = Optional.empty();
    state.check.set(Optional.empty());
  }

  /** Adds the checked plan; asks when there is one of that name. */
  public void add() {
    if (checked.isEmpty() || checked.get().result().plan().isEmpty() || loaded.isEmpty()) {
      return;
    }
    String text = checked.get().text();
    String name = checked.get().result().plan().get().name();
    Optional<LibraryPlan> same =
        loaded.get().plans().stream().filter(it -> it.plan().name().equals(name)).findFirst();
    if (same.isEmpty()) {
      insert(name, text);
      return;
    }
    questions.sameName(
        name,
        same.get().customId().map(id -> () -> replace(new CustomPlan(id, name, text))),
        () -> insert(free(name), text));
  }

  private String free(String name) {
    List<String> names = loaded.orElseThrow().plans().stream().map(it -> it.plan().name()).toList();
    int number = 2;
    while (names.contains(texts.get("plans.another", name, number))) {
      number++;
    }
    return texts.get("plans.another", name, number);
  }

  private void insert(String name, String text) {
    CustomPlan plan = new CustomPlan(UUID.randomUUID(), name, text);
    write(
        () -> data.plans().add(UndoStep.of("plans.undoAdd", name), plan),
        "plans.added",
        plan,
        plan.id().toString());
  }

  private void replace(CustomPlan plan) {
    write(
        () -> data.plans().replace(UndoStep.of("plans.undoChange", plan.name()), plan),
        "plans.changed",
        plan,
        plan.id().toString());
  }

  /** Deletes an added plan; runs that have begun stay. */
  public void delete(String key) {
    find(key)
        .filter(plan -> plan.customId().isPresent())
        .ifPresent(
            plan -> {
              UUID id = plan.customId().get();
              CustomPlan deleted = new CustomPlan(id, plan.plan().name(), plan.text());
              UndoStep step = UndoStep.of("plans.undoDelete", deleted.name());
              write(() -> data.plans().delete(step, id), "plans.deleted", deleted, "");
            });
  }

  private void write(Runnable work, String key, CustomPlan plan, String shown) {
    Supplier<Void> supplier =
        () -> {
          work.run();
          return null;
        };
    Consumer<Void> whenDone =
        _ -> {
          chosen = shown;
          cancelCheck();
          cancelEdit();
          changes.announce(Change.PLAN);
          notices.undoable(Notices.Kind.DONE, texts.get(key, plan.name()));
        };
    background.run(
        supplier,
        whenDone,
        failure -> notices.notSaved(failure, () -> write(work, key, plan, shown)));
  }

  /** Saves the text of a plan as a file. */
  public void export(String key) {
    find(key).ifPresent(plan -> files.save(plan.text(), plan.plan().name()));
  }

  /** Saves a well explained plan file to start from. */
  public void saveExample() {
    files.save(BuiltInPlans.example(), texts.get("plans.exampleName"));
  }

  /** Opens the text of an added plan, to be changed. */
  public void edit(String key) {
    editing = find(key).filter(plan -> plan.customId().isPresent());
    editing.ifPresent(
        plan -> {
          state.text.set(plan.text());
          checkEdited(plan.text());
        });
  }

  private void checkEdited(String text) {
    editing.ifPresent(
        plan ->
            background.run(
                () -> PlanFile.read(text, plan.plan().name()),
                result -> {
                  if (editing.isPresent() && text.equals(state.text.get())) {
                    state.edited.set(Optional.of(describe(result)));
                  }
                },
                failure -> files.failed(failure, () -> checkEdited(text))));
  }

  /** Keeps the changed text if nothing is wrong with it. */
  public void saveEdit() {
    Optional<PlanCheck> check = state.edited.get().filter(PlanCheck::isGood);
    if (check.isPresent() && editing.isPresent()) {
      UUID id = editing.get().customId().orElseThrow();
      replace(new CustomPlan(id, check.get().name(), state.text.get()));
    }
  }

  /** Puts the text away; asks first when it was changed. */
  public void leaveEdit() {
    String now = state.text.get();
    questions.discard(editing.map(LibraryPlan::text).orElse(now), now, this::cancelEdit);
  }

  private void cancelEdit() {
    editing = Optional.empty();
    state.edited.set(Optional.empty());
  }

  /** The list of what is wrong with a file is in the clipboard. */
  public void copied() {
    notices.say(Notices.Kind.INFO, texts.get("plans.listCopied"));
  }
}
