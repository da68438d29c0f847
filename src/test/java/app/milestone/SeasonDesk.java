package app.milestone;

import app.milestone.controller.Background;
import app.milestone.controller.CalendarPage;
import app.milestone.controller.Changes;
import app.milestone.controller.Dialogs;
import app.milestone.controller.MainController;
import app.milestone.controller.MainState;
import app.milestone.controller.Notices;
import app.milestone.controller.SessionState;
import app.milestone.controller.Texts;
import app.milestone.storage.Contents;
import app.milestone.storage.Database;
import app.milestone.storage.LogRepository;
import app.milestone.storage.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All controllers of the program over a real data file, without any window. */
final class SeasonDesk implements Dialogs, Background, AutoCloseable {
  final HandClock clock = new HandClock("2026-10-25", "10:00");
  final Texts texts = new Texts(Locale.UK);
  final Notices notices = new Notices(texts);
  final Changes changes = new Changes();
  final Database database;
  final Controllers controllers;
  final MainController main;
  final Contents contents;
  private final Store store;

  SeasonDesk(Path folder) {
    store = Store.in(folder);
    database = store.open();
    contents = new Contents(database);
    main =
        new MainController(
            new MainState(), this, changes, notices, texts, database::undo, database::redo);
    controllers = controllers(database, changes, notices, main);
    controllers.calendar().refresh();
  }

  private Controllers controllers(
      Database data, Changes told, Notices said, MainController places) {
    return new Controllers(
        new Controllers.Ground(
            new Repositories(data),
            this,
            told,
            said,
            this,
            texts,
            clock,
            () -> {},
            Runnable::run,
            Optional.empty()),
        places);
  }

  /** The evening of a day has come. */
  void evening(LocalDate day) {
    clock.set(day, "18:42");
    changes.announceAll();
  }

  /** The session that stands on a day. */
  UUID session(LocalDate day) {
    return page().day(day).orElseThrow().sessions().getFirst().id();
  }

  CalendarPage page() {
    return controllers.calendar().state().page().get();
  }

  /** What the screens show, in words without identities. */
  List<String> shown() {
    List<String> shown = new ArrayList<>();
    page().days().forEach(day -> shown.add(day.spoken()));
    shown.add(controllers.calendar().state().goal().get().toString());
    return shown;
  }

  /** What a program that is started now would show. */
  List<String> shownAnew() {
    Notices none = new Notices(texts);
    Changes told = new Changes();
    Controllers fresh =
        controllers(
            database,
            told,
            none,
            new MainController(
                new MainState(), this, told, none, texts, Optional::empty, Optional::empty));
    fresh.calendar().refresh();
    List<String> shown = new ArrayList<>();
    fresh.calendar().state().page().get().days().forEach(day -> shown.add(day.spoken()));
    shown.add(fresh.calendar().state().goal().get().toString());
    return shown;
  }

  /** Everything in the log, without identities. */
  List<String> logged() {
    LogRepository logs = new Repositories(database).logs();
    return Stream.of(logs.rows(), logs.between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)))
        .flatMap(List::stream)
        .map(SeasonDesk::words)
        .toList();
  }

  private static String words(Record logged) {
    return logged.toString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
  }

  /** Whether the screen says that something could not be saved. */
  boolean saysFailed() {
    return notices.current().get().filter(it -> it.kind() == Notices.Kind.FAILED).isPresent()
        || controllers.session().state().save().get() == SessionState.Save.FAILED;
  }

  /** Does again what could not be done. */
  void tryAgain() {
    if (controllers.session().state().save().get() == SessionState.Save.FAILED) {
      controllers.session().tryAgain();
    } else {
      notices.current().get().orElseThrow().action().orElseThrow().act().run();
    }
  }

  @Override
  public <T> void run(
      Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
    T result;
    try {
      result = work.get();
    } catch (RuntimeException e) {
      whenFailed.accept(e);
      return;
    }
    whenDone.accept(result);
  }

  @Override
  public void ask(String title, String text, List<Answer> answers) {
    answers.getLast().act().run();
  }

  @Override
  public void chooseFile(FileRequest request, Consumer<Path> whenChosen) {
    throw new AssertionError("no file is needed");
  }

  @Override
  public void saveFile(FileRequest request, Consumer<Path> whenChosen) {
    throw new AssertionError("no file is needed");
  }

  @Override
  public void openFolder(Path folder) {
    throw new AssertionError("no folder is needed");
  }

  @Override
  public void close() {
    database.close();
  }
}
