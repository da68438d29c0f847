package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.storage.GoalRepository;
import app.milestone.storage.LogRepository;
import app.milestone.storage.LogRow;
import app.milestone.storage.RunRepository;
import app.milestone.storage.SeasonRepository;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.TestRepository;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Lists everything that was logged: finds, sorts, sums up, edits, deletes, adds, exports. */
public final class LogController {
  /** Where the log is kept. */
  public record Repositories(
      LogRepository logs,
      TestRepository tests,
      RunRepository runs,
      SeasonRepository seasons,
      GoalRepository goals,
      SettingsRepository settings) {}

  private final LogState state = new LogState();
  private final LogReader reader;
  private final LogDeletion deletion;
  private final Background background;
  private final Texts texts;
  private final Notices notices;
  private final LogExport exports;
  private final LogPages pages;
  private final LogLinks links;
  private LogReader.Rows rows;
  private LogFilter filter = LogFilter.START;
  private boolean isShown;
  private boolean isStale = true;
  private boolean expectsNew;

  /** Reads nothing until it is shown. */
  public LogController(
      Repositories data,
      Background background,
      Changes changes,
      Texts texts,
      Clock clock,
      Notices notices,
      Dialogs dialogs,
      LogLinks links) {
    this.reader =
        new LogReader(
            data.logs(), data.tests(), data.runs(), data.goals(), data.settings(), texts, clock);
    this.deletion =
        new LogDeletion(
            new LogDeletion.Data(data.logs(), data.seasons(), links.beforeDeletion()),
            background,
            changes,
            texts,
            notices,
            dialogs);
    this.background = background;
    this.texts = texts;
    this.notices = notices;
    this.exports = new LogExport(reader, background, texts, notices, dialogs);
    this.pages =
        new LogPages(state, reader, background, texts, fault -> couldNotRead(fault, this::refresh));
    this.links = links;
    changes.listen(_ -> changed());
  }

  /** What the log shows. */
  public LogState state() {
    return state;
  }

  /** Says whether the log can be seen; it reads only while it can. */
  public void shown(boolean visible) {
    isShown = visible;
    expectsNew &= visible;
    if (visible && isStale) {
      refresh();
    }
  }

  private void changed() {
    isStale = true;
    if (isShown) {
      refresh();
    }
  }

  /** Reads the log anew. */
  public void refresh() {
    isStale = false;
    background.run(reader::rows, this::read, fault -> couldNotRead(fault, this::refresh));
  }

  private void couldNotRead(RuntimeException fault, Runnable again) {
    notices.notRead(fault, texts.get("log.couldNotRead"), again);
  }

  private void read(LogReader.Rows read) {
    Set<UUID> before = rows == null ? Set.of() : ids();
    rows = read;
    apply();
    keepChosen();
    if (expectsNew) {
      openNew(before);
    }
  }

  /** Opens the fields of a session that was just added from here. */
  private void openNew(Set<UUID> before) {
    List<LogRow> added = rows.all().stream().filter(row -> !before.contains(row.id())).toList();
    if (added.size() == 1) {
      expectsNew = false;
      choose(List.of(added.getFirst().id()));
      if (!added.getFirst().test()) {
        edit();
      }
    }
  }

  private Set<UUID> ids() {
    return rows.all().stream().map(LogRow::id).collect(Collectors.toSet());
  }

  private void keepChosen() {
    Set<UUID> there = ids();
    choose(state.chosen.get().stream().filter(there::contains).toList());
  }

  private void apply() {
    if (rows != null) {
      pages.show(rows, filter);
    }
  }

  /** A row came into sight that has no words yet. */
  public void reach(int index) {
    pages.reach(index);
  }

  /** Shows the rows that hold every word of what is typed. */
  public void search() {
    filter = filter.searching(LogSearch.of(state.query.get()));
    apply();
  }

  /** Shows all rows again. */
  public void clearSearch() {
    state.query.set("");
    filter = filter.showing(Set.of());
    search();
  }

  /** Shows every kind. */
  public void showAll() {
    filter = filter.showing(Set.of());
    apply();
  }

  /** Shows one kind alone; all again if it was alone. */
  public void showOnly(SessionType type) {
    filter = filter.only(type);
    apply();
  }

  /** Adds one kind to those shown, or takes it away. */
  public void showAlso(SessionType type) {
    filter = filter.toggled(type);
    apply();
  }

  /** Sorts the rows. */
  public void sort(LogColumn column, boolean descending) {
    filter = filter.sortedBy(column, descending);
    apply();
  }

  /** Chooses rows and says what they hold. */
  public void choose(List<UUID> ids) {
    state.chosen.set(List.copyOf(ids));
    if (ids.isEmpty() || rows == null) {
      state.details.set(Optional.empty());
    } else if (ids.size() == 1) {
      readDetails(ids.getFirst());
    } else {
      Set<UUID> chosen = new HashSet<>(ids);
      List<LogRow> some = rows.all().stream().filter(it -> chosen.contains(it.id())).toList();
      state.details.set(Optional.of(writer().sums(some)));
    }
  }

  private void readDetails(UUID id) {
    background.run(
        () -> reader.entry(id),
        entry -> {
          if (state.chosen.get().equals(List.of(id))) {
            state.details.set(entry.map(it -> writer().of(it)));
          }
        },
        fault -> couldNotRead(fault, () -> choose(List.of(id))));
  }

  private LogDetailsWriter writer() {
    LogWords words = new LogWords(texts, rows.formats(), rows.today());
    return new LogDetailsWriter(texts, rows.formats(), words);
  }

  /** Opens the fields of the chosen row: its test, or the same fields as beside the calendar. */
  public void edit() {
    withOne(this::edit);
  }

  private void edit(LogLine line) {
    if (line.testId().isPresent()) {
      links.editTest().accept(line.testId().get());
    } else {
      links.editSession().accept(line.id());
      state.edited.set(Optional.of(line.id()));
    }
  }

  /** The fields were closed. */
  public void editingEnded() {
    state.edited.set(Optional.empty());
  }

  /** Reads the words of the chosen row, if it is one alone, and acts on it. */
  private void withOne(Consumer<LogLine> act) {
    List<UUID> ids = state.chosen.get();
    if (rows == null || ids.size() != 1) {
      return;
    }
    LogReader.Rows known = rows;
    List<LogRow> one = rows.all().stream().filter(row -> row.id().equals(ids.getFirst())).toList();
    background.run(
        () -> reader.lines(one, known),
        lines -> lines.stream().filter(line -> !line.isWaiting()).forEach(act),
        fault -> couldNotRead(fault, () -> withOne(act)));
  }

  /** Deletes the chosen rows as one step that can be undone. */
  public void delete() {
    List<UUID> ids = state.chosen.get();
    withOne(this::delete);
    if (ids.size() > 1 && rows != null) {
      deletion.delete(ids, Optional.empty(), rows, () -> choose(List.of()));
    }
  }

  private void delete(LogLine line) {
    line.testId()
        .ifPresentOrElse(
            links.deleteTest(),
            () ->
                deletion.delete(
                    List.of(line.id()), Optional.of(line), rows, () -> choose(List.of())));
  }

  /** Asks for a session that is not in the plan, and opens its fields once it is there. */
  public void logSession() {
    if (rows != null) {
      expectsNew = true;
      links.logSession().accept(rows.today());
    }
  }

  /** How many entries there are. */
  public int count() {
    return rows == null ? 0 : rows.all().size();
  }

  /** Writes the rows shown, in their order, to a file. */
  public void exportShown() {
    if (rows != null) {
      exports.save(state.page.get().lines().rows(), rows);
    }
  }

  /** Writes every row to a file. */
  public void exportAll() {
    if (rows != null) {
      exports.save(rows.all(), rows);
    }
  }
}
