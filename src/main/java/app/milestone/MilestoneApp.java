package app.milestone;

import app.milestone.controller.Appearance;
import app.milestone.controller.BackupLinks;
import app.milestone.controller.CalendarPicture;
import app.milestone.controller.StartProblem;
import app.milestone.controller.Texts;
import app.milestone.storage.Faults;
import app.milestone.storage.Preferences;
import app.milestone.storage.StorageException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.WindowEvent;

/** Opens one data folder in one window: the data while the toolkit starts, then the screen. */
final class MilestoneApp {
  /** The data with the first picture of it, both made while the toolkit starts. */
  private record Ready(Opened data, CalendarPicture first) {}

  private static final long SECONDS = 30;
  private static final Duration BETWEEN_BACKUPS = Duration.ofMinutes(30);

  private DataFolder folder;
  private final boolean sample;
  private final Clock clock;
  private final Texts texts;
  private Preferences preferences;
  private final Appearance appearance = new Appearance();
  private final DatabaseThread thread = new DatabaseThread(Platform::runLater);
  private final Consumer<String> openAddress;
  private final FirstPaint paint = new FirstPaint();
  private final SystemEnd systemEnd =
      new SystemEnd(() -> this.wiring.ifPresent(Wiring::saveTyped), this::close);
  private CompletableFuture<Ready> opening;
  private String news = "";
  private Optional<StartProblem.Way> tried = Optional.empty();
  Optional<Opened> opened = Optional.empty();
  private Optional<Wiring> wiring = Optional.empty();
  private AppWindow window;

  private MilestoneApp(
      DataFolder folder,
      boolean sample,
      Clock clock,
      Texts texts,
      Preferences preferences,
      Consumer<String> openAddress) {
    this.folder = folder;
    this.sample = sample;
    this.clock = clock;
    this.texts = texts;
    this.preferences = preferences;
    this.openAddress = openAddress;
  }

  /** Begins to open the runner's own data; {@link #show} comes later, on the screen's thread. */
  static MilestoneApp own(
      DataFolder folder, Clock clock, Texts texts, Consumer<String> openAddress) {
    Preferences preferences = Preferences.load(folder.preferences());
    MilestoneApp app = new MilestoneApp(folder, false, clock, texts, preferences, openAddress);
    app.open(Opening::own);
    return app;
  }

  /** Begins to make sample data in a folder of its own, which goes when the window is closed. */
  static MilestoneApp sample(
      DataFolder folder, Clock clock, Texts texts, Consumer<String> openAddress) {
    Preferences preferences = Preferences.DEFAULT;
    MilestoneApp app = new MilestoneApp(folder, true, clock, texts, preferences, openAddress);
    app.open(it -> Opening.sample(it, clock, texts));
    return app;
  }

  /**
   * What is open already goes first, as after a window that could not be built: it has the lock.
   */
  private void open(Function<DataFolder, Opened> how) {
    Optional<Opened> before = opened;
    opened = Optional.empty();
    opening = thread.ahead(() -> ready(before, how));
  }

  private Ready ready(Optional<Opened> before, Function<DataFolder, Opened> how) {
    before.ifPresent(Opening::abandon);
    Opened data = how.apply(folder);
    return new Ready(data, CalendarPicture.of(data.season(), clock, texts));
  }

  /** Shows the window, with what is there by now; runs on the screen's thread. */
  void show() {
    appearance.take(preferences);
    String title = texts.get(sample ? "app.sampleName" : "app.name");
    window = new AppWindow(preferences, appearance, texts, title);
    paint.run(window::showIcon);
    paint.run(window::keepOnScreen);
    window.stage().setOnHidden(_ -> close());
    window.stage().setOnCloseRequest(this::leave);
    Thread.setDefaultUncaughtExceptionHandler((_, bug) -> Platform.runLater(() -> report(bug)));
    window.stage().focusedProperty().subscribe(_ -> wiring.ifPresent(Wiring::comeBack));
    thread.every(BETWEEN_BACKUPS, () -> wiring.ifPresent(Wiring::backUp));
    thread.every(Duration.ofMinutes(1), () -> wiring.ifPresent(Wiring::checkDay));
    if (opening.isDone()) {
      arrived();
    } else {
      window.showEmpty();
      opening.whenComplete((_, _) -> Platform.runLater(this::arrived));
    }
  }

  private void arrived() {
    try {
      connect(opening.join());
    } catch (CompletionException e) {
      cannotUse(e.getCause());
    }
  }

  /** Says why the data cannot be used; anything that nobody foresaw is one more reason. */
  private void cannotUse(Throwable fault) {
    FaultLog.log(fault);
    StorageException failure = Faults.of(folder.file(), fault);
    paint.watch();
    new Rescue(folder, failure, thread, clock, texts, window, new RescueDoors()).show(tried);
  }

  private void connect(Ready ready) {
    Opened data = ready.data();
    opened = Optional.of(data);
    Wiring made =
        new Wiring(data.database(), ready.first(), thread, clock, texts, appearance, outside(data));
    appearance.theme.subscribe((_, _) -> remember());
    appearance.textSize.subscribe((_, _) -> remember());
    made.listen(window.scene());
    made.restore(preferences);
    StartupMark.watch(window.scene(), made::isDrawn);
    Optional<String> looks = data.looking(texts);
    looks.ifPresent(made::mark);
    data.looksOnly().ifPresent(made::lookOnly);
    window.show(made.root());
    wiring = Optional.of(made);
    paint.watch();
    made.say(news);
    news = "";
    tried = Optional.empty();
    FirstLook look = new FirstLook(folder, thread, texts, made);
    look.begin(data, looks, paint, fault -> setAside(data, fault));
    paint.run(systemEnd::watch);
  }

  private Wiring.Outside outside(Opened data) {
    boolean backsUp = !sample && data.looksOnly().isEmpty();
    return new Wiring.Outside(
        folder.data(),
        sample,
        openAddress,
        this::showSample,
        paint::run,
        backsUp ? Optional.of(backupLinks(data)) : Optional.empty());
  }

  private BackupLinks backupLinks(Opened data) {
    return new BackupLinks(
        thread.copies(),
        thread.distant(),
        folder.backups(),
        folder.quarantine(),
        whenChosen -> window.chooseFolder(texts.get("backups.chooseSecondTitle"), whenChosen),
        (backup, words) -> wiring.ifPresent(made -> made.leave(() -> restore(data, backup, words))),
        AppWindow::copy,
        _ -> remember());
  }

  /** Backs the present data up, sets it aside and opens the backup in its place. */
  private void restore(Opened data, Path backup, String words) {
    Instant now = clock.instant();
    preferences = preferences();
    opened = Optional.empty();
    wiring = Optional.empty();
    thread.run(
        () -> Opening.replace(data, folder, preferences, backup, now, thread::last),
        kept -> renew(kept, words),
        fault -> {
          FaultLog.log(fault);
          renew(preferences, texts.get("backups.notRestored", backup));
        });
  }

  /** Goes on in a new window, since everything in this one belongs to the data before. */
  private void renew(Preferences kept, String words) {
    MilestoneApp next = new MilestoneApp(folder, false, clock, texts, kept, openAddress);
    next.news = words;
    next.open(Opening::own);
    next.show();
    next.window.stage().show();
    window.stage().setOnHidden(_ -> thread.end());
    window.stage().hide();
  }

  /** Stops writing into a file that is not whole, and says so, whoever finds it first. */
  private void setAside(Opened data, RuntimeException fault) {
    if (opened.equals(Optional.of(data))) {
      opened = Optional.empty();
      wiring = Optional.empty();
      thread.run(() -> Opening.abandon(data), _ -> cannotUse(fault), _ -> cannotUse(fault));
    }
  }

  final class RescueDoors implements Rescue.Doors {
    @Override
    public void reopen(StartProblem.Way way, Function<DataFolder, Opened> how) {
      reopen(how, "");
      tried = Optional.of(way);
    }

    @Override
    public void reopen(Function<DataFolder, Opened> how, String words) {
      tried = Optional.empty();
      news = words;
      open(how);
      opening.whenComplete((_, _) -> Platform.runLater(MilestoneApp.this::arrived));
    }

    @Override
    public void openFolder(Path other) {
      folder = folder.other(other);
      preferences = Preferences.load(folder.preferences());
      appearance.take(preferences);
      reopen(Opening::own, texts.get("rescue.otherFolder", other));
    }

    @Override
    public void openAddress(String address) {
      openAddress.accept(address);
    }
  }

  private void showSample() {
    thread.run(
        Opening::temporaryFolder,
        made -> sample(made, clock, texts, openAddress).show(),
        FaultLog::log);
  }

  /** Saves what is still being typed; asks before something that cannot be saved is lost. */
  private void leave(WindowEvent request) {
    wiring.ifPresent(
        made -> {
          request.consume();
          made.leave(window.stage()::hide);
        });
  }

  private void report(Throwable bug) {
    FaultLog.log(bug);
    Runnable again = () -> new RescueDoors().reopen(Opening::own, "");
    wiring.ifPresentOrElse(
        made -> made.report(bug), () -> window.show(BugReport.page(bug, texts, again)));
  }

  /** Keeps the look at once, so that it outlives an abrupt end. */
  private void remember() {
    Preferences now = preferences();
    if (!sample && opened.filter(data -> data.database().isWritable()).isPresent()) {
      Path file = folder.preferences();
      thread.run(() -> now.save(file), _ -> {}, FaultLog::log);
    }
  }

  private Preferences preferences() {
    Preferences left = wiring.map(made -> made.preferences(preferences)).orElse(preferences);
    return left.withWindow(window.place());
  }

  /** Once, by the window or by the system; whoever comes second waits for the first. */
  synchronized void close() {
    systemEnd.forget();
    if (thread.isEnded()) {
      return;
    }
    Preferences kept = preferences();
    thread.finish(() -> Opening.close(opened, folder, sample, kept, clock, thread::last), SECONDS);
  }
}
