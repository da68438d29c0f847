package app.milestone.controller;

import app.milestone.controller.ProgressChart.Part;
import app.milestone.model.pace.Goal;
import app.milestone.model.pace.GoalHistory;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.storage.GoalRepository;
import app.milestone.storage.RunRepository;
import app.milestone.storage.Season;
import app.milestone.storage.SeasonRepository;
import app.milestone.transfer.CsvFile;
import app.milestone.transfer.PngFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What a person can do on the progress screen. */
public final class ProgressController {
  private final ProgressState state = new ProgressState();
  private final SeasonRepository seasons;
  private final RunRepository runs;
  private final GoalRepository goals;
  private final Background background;
  private final Texts texts;
  private final Clock clock;
  private final ProgressLinks links;
  private final Notices notices;
  private final Dialogs dialogs;
  private Optional<ProgressData> data = Optional.empty();

  /** The progress of the runner's own clock and zone. */
  public ProgressController(
      SeasonRepository seasons,
      RunRepository runs,
      GoalRepository goals,
      Background background,
      Changes changes,
      Texts texts,
      Clock clock,
      ProgressLinks links,
      Notices notices,
      Dialogs dialogs) {
    this.seasons = seasons;
    this.runs = runs;
    this.goals = goals;
    this.background = background;
    this.texts = texts;
    this.clock = clock;
    this.links = links;
    this.notices = notices;
    this.dialogs = dialogs;
    changes.listen(_ -> refreshIfLoaded());
  }

  public ProgressState state() {
    return state;
  }

  /** Where the screen leads. */
  public ProgressLinks links() {
    return links;
  }

  private void refreshIfLoaded() {
    if (state.loaded.get()) {
      refresh();
    }
  }

  /** Reads everything anew. */
  public void refresh() {
    boolean all = state.allTime.get();
    background.run(
        () -> read(all),
        this::show,
        fault -> notices.notRead(fault, texts.get("progress.couldNotRead"), this::refresh));
  }

  private ProgressData read(boolean all) {
    List<Run> known = runs.all();
    Season season = seasons.load();
    if (season.run().isEmpty() && !known.isEmpty()) {
      season = seasons.load(known.getLast().id());
    }
    Optional<UUID> shown = season.run().map(Run::id);
    LocalDate today = season.settings().dayOf(ZonedDateTime.now(clock));
    List<ProgressData.Past> past =
        known.stream().filter(run -> !shown.equals(Optional.of(run.id()))).map(this::past).toList();
    return new ProgressData(season, past, all, today);
  }

  private ProgressData.Past past(Run run) {
    LocalDate last =
        runs.sessions(run.id()).stream()
            .map(PlannedSession::date)
            .max(LocalDate::compareTo)
            .orElseGet(() -> run.stopped().orElse(run.start()));
    Optional<Goal> goal = new GoalHistory(goals.forRun(run.id())).latest();
    return new ProgressData.Past(run, run.stopped().filter(last::isAfter).orElse(last), goal);
  }

  private void show(ProgressData read) {
    if (read.allTime() != state.allTime.get()) {
      return;
    }
    boolean anew = hasNewTest(read);
    data = Optional.of(read);
    Formats formats = formats(read);
    state.page.set(
        new ProgressPage(
            ChartSummary.subtitle(read, texts, formats),
            ProgressTiles.of(read, texts, formats),
            ProgressChartWriter.of(read, texts, formats),
            new TestRowWriter(texts, formats).rows(read),
            read.progress().map(progress -> StripWriter.of(progress, texts, formats)),
            EndWriter.of(read, texts, formats)));
    state.loaded.set(true);
    Optional<UUID> kept = state.chosen.get().filter(id -> !anew && isShown(read, id));
    choose(kept.or(() -> firstChoice(read)));
  }

  /** Whether the newest test was logged since the last reading: its laps are what is looked for. */
  private boolean hasNewTest(ProgressData read) {
    return data.isPresent()
        && read.newest().filter(test -> !isShown(data.get(), test.id())).isPresent();
  }

  private static boolean isShown(ProgressData read, UUID id) {
    return read.tests().stream().anyMatch(test -> test.id().equals(id));
  }

  private static Optional<UUID> firstChoice(ProgressData read) {
    Optional<TestResult> last = read.tests().stream().reduce((_, later) -> later);
    return read.newest().or(() -> last).map(TestResult::id);
  }

  private Formats formats(ProgressData read) {
    return new Formats(texts, read.season().settings().units());
  }

  /** Shows the laps of a test. */
  public void choose(UUID test) {
    choose(Optional.of(test));
  }

  private void choose(Optional<UUID> test) {
    state.chosen.set(test);
    state.laps.set(
        data.flatMap(read -> test.flatMap(read::test).map(it -> card(read, it)))
            .orElseGet(() -> LapsCard.none(texts.get("progress.noTestForLaps"))));
  }

  private LapsCard card(ProgressData read, TestResult test) {
    boolean isBaseline = read.baseline().map(TestResult::id).equals(Optional.of(test.id()));
    return new LapsWriter(texts, formats(read)).card(test, isBaseline);
  }

  /** Shows the laps of a test, and opens it for editing when they are shown already. */
  public void activate(UUID test) {
    if (state.chosen.get().equals(Optional.of(test))) {
      edit(test);
    } else {
      choose(test);
    }
  }

  /** Opens a test for editing. */
  public void edit(UUID test) {
    links.editTest().accept(test);
  }

  /** Opens the test whose laps are shown, to add them; a new test when there is none. */
  public void addLaps() {
    state.chosen.get().ifPresentOrElse(this::edit, links.logMileTest());
  }

  /** Shows all tests ever, or those of this plan. */
  public void showAllTime(boolean all) {
    if (state.allTime.get() != all) {
      state.allTime.set(all);
      refresh();
    }
  }

  /** Shows the tests as a table, or as a chart. */
  public void showTable(boolean table) {
    state.asTable.set(table);
  }

  /** Switches a part of the chart on or off. */
  public void toggle(Part part) {
    Set<Part> parts = new HashSet<>(state.parts.get());
    if (!parts.remove(part)) {
      parts.add(part);
    }
    state.parts.set(Set.copyOf(parts));
  }

  /** Saves a picture of the chart where the person wants it. */
  public void savePicture(Supplier<Picture> chart) {
    save(
        new Dialogs.FileRequest(
            texts.get("progress.savePicture"),
            texts.get("progress.pictureName"),
            texts.get("progress.pictureKind"),
            List.of("png")),
        file -> {
          Picture picture = chart.get();
          return () -> PngFile.save(file, picture.width(), picture.height(), picture.argb());
        });
  }

  /** Saves the tests that are shown as CSV where the person wants them. */
  public void saveTests() {
    ProgressData read = data.orElseThrow();
    TestRowWriter writer = new TestRowWriter(texts, formats(read));
    save(
        new Dialogs.FileRequest(
            texts.get("progress.saveTests"),
            texts.get("progress.testsName"),
            texts.get("progress.testsKind"),
            List.of("csv")),
        file -> () -> CsvFile.save(file, writer.head(), writer.cells(read.tests())));
  }

  private interface Writing {
    Runnable into(Path file);
  }

  private void save(Dialogs.FileRequest request, Writing writing) {
    dialogs.saveFile(request, file -> write(file, writing));
  }

  private void write(Path file, Writing writing) {
    Runnable work = writing.into(file);
    background.run(
        () -> {
          work.run();
          return file;
        },
        saved ->
            notices.say(
                Notices.Kind.DONE,
                texts.get("progress.saved", saved.getFileName()),
                texts.get("progress.showFile"),
                () -> dialogs.openFolder(saved.toAbsolutePath().getParent())),
        _ ->
            notices.failed(
                texts.get("progress.notSaved", file.getFileName()), () -> write(file, writing)));
  }
}
