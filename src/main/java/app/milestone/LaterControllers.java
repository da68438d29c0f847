package app.milestone;

import app.milestone.controller.ArchiveController;
import app.milestone.controller.Background;
import app.milestone.controller.BackupLinks;
import app.milestone.controller.BackupsController;
import app.milestone.controller.Dialogs;
import app.milestone.controller.LogController;
import app.milestone.controller.LogLinks;
import app.milestone.controller.MainController;
import app.milestone.controller.Notices;
import app.milestone.controller.Place;
import app.milestone.controller.PlanLibrary;
import app.milestone.controller.PlansController;
import app.milestone.controller.PlansLinks;
import app.milestone.controller.ProgressController;
import app.milestone.controller.ProgressLinks;
import app.milestone.controller.RescheduleController;
import app.milestone.controller.RescheduleKind;
import app.milestone.controller.SettingsController;
import app.milestone.controller.StartController;
import app.milestone.controller.StartLinks;
import app.milestone.controller.Texts;
import app.milestone.storage.BackupRepository;
import app.milestone.storage.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the controllers of the screens that are not shown first, so that the first opens fast. */
final class LaterControllers {
  private final Controllers.Ground ground;
  private final MainController main;
  private final Controllers first;
  private Optional<StartController> start = Optional.empty();
  private Optional<ArchiveController> archive = Optional.empty();

  LaterControllers(Controllers.Ground ground, MainController main, Controllers first) {
    this.ground = ground;
    this.main = main;
    this.first = first;
  }

  /** The start of a plan, made when it is first opened. */
  StartController start() {
    if (start.isEmpty()) {
      start = Optional.of(makeStart());
    }
    return start.get();
  }

  private StartController makeStart() {
    Repositories data = ground.data();
    return new StartController(
        new StartController.Data(new PlanLibrary(data.plans()), data.seasons(), data.runs()),
        ground.background(),
        ground.changes(),
        ground.texts(),
        ground.clock(),
        ground.notices(),
        ground.dialogs(),
        main,
        new StartLinks(
            first.calendar()::choose, ground.showSample(), then -> archive().importArchive(then)));
  }

  ProgressController makeProgress() {
    Repositories data = ground.data();
    return new ProgressController(
        data.seasons(),
        data.runs(),
        data.goals(),
        ground.background(),
        ground.changes(),
        ground.texts(),
        ground.clock(),
        new ProgressLinks(
            first.test()::logMile,
            first.test()::edit,
            first::openDay,
            () -> main.open(Place.SETTINGS),
            _ -> first.runAgain(),
            _ -> newTarget()),
        ground.notices(),
        ground.dialogs());
  }

  /** Opens the start of the plan that was run last, where its target is typed. */
  private void newTarget() {
    start().state().asksTarget.set(true);
    first.runAgain();
  }

  LogController makeLog(Consumer<LocalDate> logSession) {
    Repositories data = ground.data();
    return new LogController(
        new LogController.Repositories(
            data.logs(), data.tests(), data.runs(), data.seasons(), data.goals(), data.settings()),
        ground.background(),
        ground.changes(),
        ground.texts(),
        ground.clock(),
        ground.notices(),
        ground.dialogs(),
        new LogLinks(
            first.test()::edit,
            first.test()::delete,
            first.session()::showEntry,
            logSession,
            entries -> ground.backups().ifPresent(it -> it.beforeDeletion(entries))));
  }

  PlansController makePlans() {
    Repositories data = ground.data();
    RescheduleController dates = first.reschedule();
    return new PlansController(
        new PlansController.Data(new PlanLibrary(data.plans()), data.plans(), data.seasons()),
        ground.background(),
        ground.changes(),
        ground.texts(),
        ground.clock(),
        ground.notices(),
        ground.dialogs(),
        new PlansLinks(
            key -> start().open(key),
            () -> dates.open(RescheduleKind.DATES),
            () -> dates.open(RescheduleKind.TARGET),
            () -> dates.open(RescheduleKind.STOP)));
  }

  /** Exports and imports, made when first needed; the start and the settings share it. */
  ArchiveController archive() {
    if (archive.isEmpty()) {
      archive = Optional.of(makeArchive());
    }
    return archive.get();
  }

  private ArchiveController makeArchive() {
    return new ArchiveController(
        ground.data().archive(),
        ground.background(),
        ground.changes(),
        ground.texts(),
        ground.clock(),
        ground.notices(),
        ground.dialogs(),
        () -> ground.backups().ifPresent(BackupsController::beforeImport));
  }

  SettingsController makeSettings(Path folder) {
    return new SettingsController(
        ground.data().settings(),
        ground.background(),
        ground.changes(),
        ground.texts(),
        ground.clock(),
        ground.notices(),
        ground.dialogs(),
        folder,
        Main.version());
  }

  /** Backs up, where the window can do what that takes. */
  static Optional<BackupsController> backups(
      Optional<BackupLinks> links,
      Database database,
      Background background,
      Clock clock,
      Notices notices,
      Dialogs dialogs,
      Texts texts) {
    BackupRepository repository = new BackupRepository(database);
    return links.map(
        it ->
            new BackupsController(
                repository, background, texts, clock, notices, dialogs, it, Main.version()));
  }
}
