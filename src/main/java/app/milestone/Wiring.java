package app.milestone;

import app.milestone.controller.Appearance;
import app.milestone.controller.Background;
import app.milestone.controller.BackupLinks;
import app.milestone.controller.BackupsController;
import app.milestone.controller.CalendarPicture;
import app.milestone.controller.Change;
import app.milestone.controller.Changes;
import app.milestone.controller.Dialogs;
import app.milestone.controller.MainController;
import app.milestone.controller.MainState;
import app.milestone.controller.Notices;
import app.milestone.controller.Place;
import app.milestone.controller.StartProblem;
import app.milestone.controller.Texts;
import app.milestone.model.settings.Settings;
import app.milestone.storage.Database;
import app.milestone.storage.Preferences;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import app.milestone.storage.UndoStep;
import app.milestone.view.MainKeys;
import app.milestone.view.MainView;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** Builds one window from the data to the screens, top to bottom: the map of the program. */
public final class Wiring {
  /**
   * What lies outside the window.
   *
   * @param folder where the data is
   * @param sample whether it is sample data
   * @param openAddress shows a folder or a page in the program that the system has for it
   * @param showSample opens another window on sample data
   * @param afterPaint runs what can wait until the first picture is on the screen
   * @param backups what the window does for backups; empty where nothing is backed up
   */
  public record Outside(
      Path folder,
      boolean sample,
      Consumer<String> openAddress,
      Runnable showSample,
      Consumer<Runnable> afterPaint,
      Optional<BackupLinks> backups) {

    /** Nothing waits. */
    public Outside(Path folder, boolean sample, Consumer<String> openAddress, Runnable showSample) {
      this(folder, sample, openAddress, showSample, Runnable::run, Optional.empty());
    }
  }

  private final Clock clock;
  private final Appearance appearance;
  private final Changes changes = new Changes();
  private final MainState mainState = new MainState();
  private final Controllers.Ground ground;
  private final Controllers controllers;
  private final MainController mainController;
  private final Optional<BackupsController> backups;
  private final MainView main;
  private final MainKeys keys;
  private final BugReport bugs;
  private final Runnable checkUntouched;
  private LocalDate day;
  private Settings settings;
  private final boolean isEmpty;

  /** Connects everything; reads nothing from the data but what {@code first} brings along. */
  public Wiring(
      Database database,
      CalendarPicture first,
      Background background,
      Clock clock,
      Texts texts,
      Appearance appearance,
      Outside outside) {
    this.clock = clock;
    this.appearance = appearance;
    settings = first.season().settings();
    isEmpty = first.season().run().isEmpty() && first.season().tests().isEmpty();
    day = settings.dayOf(ZonedDateTime.now(clock));
    Notices notices = new Notices(texts);
    mainController =
        new MainController(
            mainState, background, changes, notices, texts, () -> undo(database), database::redo);
    main = new MainView(mainState, mainController, notices, texts);
    Dialogs dialogs = OutsideDialogs.of(main.overlay(), outside, notices, texts);
    backups =
        LaterControllers.backups(
            outside.backups(), database, background, clock, notices, dialogs, texts);
    ground =
        new Controllers.Ground(
            new Repositories(database),
            background,
            changes,
            notices,
            dialogs,
            texts,
            clock,
            outside.showSample(),
            outside.afterPaint(),
            backups);
    controllers = new Controllers(ground, mainController);
    checkUntouched = database::checkUntouched;
    bugs = new BugReport(ground.dialogs(), texts);
    keys = new MainKeys(mainController, appearance);
    new Screens(controllers, backups, main, texts, appearance, outside)
        .connect(keys, mainController);
    controllers.calendar().start(first);
    changes.listen(this::followSettings);
    start(first, outside, texts);
  }

  private void start(CalendarPicture first, Outside outside, Texts texts) {
    if (outside.sample()) {
      main.showMark(texts.get("sample.mark"));
    }
    main.start();
  }

  /** Takes a step back; an import can only be taken back once there is a backup of it. */
  Optional<UndoStep> undo(Database database) {
    if (database.undoEmpties()) {
      backups.ifPresent(BackupsController::beforeEmptying);
      return database.undo().map(UndoStep::takenForGood);
    }
    return database.undo();
  }

  /** Makes a backup if something changed since the last one. */
  void backUp() {
    backups.ifPresent(BackupsController::tick);
  }

  /** The root of the scene. */
  public Region root() {
    return main.root();
  }

  /** What the person can do on the screens. */
  Controllers controllers() {
    return controllers;
  }

  /** Says above everything why nothing can be saved. */
  void mark(String text) {
    main.showMark(text);
  }

  /** Refuses every change and shows again what is saved. */
  void lookOnly(Kind why) {
    String refusal = StartProblem.refused(why, ground.texts());
    ground.notices().lookOnly(refusal, changes::announceAll);
    main.holdBack(StartProblem.held(why, ground.texts()));
  }

  /** Hands over damage that a reading meets, with what to say where it is none. */
  void onDamage(BiConsumer<StorageException, Runnable> follow) {
    ground.notices().onDamage(follow);
  }

  /** Warns above everything until the person closes the warning. */
  void warn(String text, Runnable whenClosed) {
    main.showWarning(text, ground.texts().get("app.shared.advice"), whenClosed);
  }

  /** Says something at the lower edge; nothing if there are no words. */
  void say(String words) {
    if (!words.isEmpty()) {
      ground.notices().say(Notices.Kind.INFO, words);
    }
  }

  /** Makes the keys work in the scene. */
  public void listen(Scene scene) {
    main.listen(scene, keys);
  }

  /** Whether the first screen shows its data. */
  boolean isDrawn() {
    return controllers.calendar().state().loaded().get();
  }

  private void followSettings(Set<Change> changed) {
    if (changed.contains(Change.SETTINGS)) {
      ground.background().run(ground.data().settings()::load, read -> settings = read, _ -> {});
    }
  }

  /** The window has the focus again, perhaps on another day or after another program's turn. */
  void comeBack() {
    checkDay();
    checkFile();
  }

  private void checkFile() {
    ground
        .background()
        .run(
            () -> {
              checkUntouched.run();
              return "";
            },
            _ -> {},
            fault -> ground.notices().found(fault, this::checkFile));
  }

  /** Reads the screens anew when another day has begun since they were read. */
  void checkDay() {
    LocalDate now = settings.dayOf(ZonedDateTime.now(clock));
    if (!now.equals(day)) {
      day = now;
      changes.announceAll();
    }
  }

  /** Saves what is still being typed and then closes; asks if something cannot be saved. */
  void leave(Runnable close) {
    controllers.session().leave();
    ground
        .background()
        .run(() -> "", _ -> controllers.askBefore(close), _ -> controllers.askBefore(close));
  }

  /** Saves what is still being typed, without the screen: the system ends the program. */
  void saveTyped() {
    controllers.session().saveNoted();
  }

  /** Says that something went wrong in the program, with the details to copy. */
  void report(Throwable bug) {
    bugs.show(bug);
  }

  /** How the window is left, apart from its place on the screen. */
  Preferences preferences(Preferences before) {
    return before
        .withTheme(Preferences.Theme.valueOf(appearance.theme.get().name()))
        .withTextPercent(appearance.textSize.get())
        .withScreen(mainState.place().get().name())
        .withInspector(
            new Preferences.Inspector(
                (int) Math.round(controllers.calendar().state().inspectorWidth.get()),
                controllers.session().state().scrolled.get()))
        .withBackups(backups.map(BackupsController::remember).orElse(before.backups()))
        .withChoice(choice());
  }

  private Optional<Preferences.Choice> choice() {
    return controllers
        .calendar()
        .state()
        .choice()
        .get()
        .map(it -> new Preferences.Choice(it.date(), day));
  }

  /**
   * Shows the place and the day that were shown when the program was left, at first the start of a
   * plan; who chose to go on without one is not asked again.
   */
  void restore(Preferences left) {
    backups.ifPresent(it -> it.remembered(left.backups()));
    controllers.calendar().state().inspectorWidth.set(left.inspector().width());
    left.choice().ifPresent(it -> controllers.calendar().restore(it.day(), it.on()));
    if (left.choice().equals(choice())) {
      controllers.session().state().scrolled.set(left.inspector().scrolled());
    }
    Optional<Place> place =
        Arrays.stream(Place.values())
            .filter(it -> it != Place.START && it.name().equals(left.screen()))
            .findFirst();
    place.filter(it -> it != Place.CALENDAR).ifPresent(mainController::open);
    if (place.isEmpty() && isEmpty) {
      controllers.later().start().openFirst();
    }
  }
}
