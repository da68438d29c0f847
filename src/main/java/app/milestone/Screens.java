package app.milestone;

import app.milestone.controller.Appearance;
import app.milestone.controller.BackupsController;
import app.milestone.controller.LogController;
import app.milestone.controller.MainController;
import app.milestone.controller.Place;
import app.milestone.controller.Texts;
import app.milestone.view.MainKeys;
import app.milestone.view.MainView;
import app.milestone.view.calendar.CalendarHooks;
import app.milestone.view.calendar.CalendarView;
import app.milestone.view.calendar.RescheduleView;
import app.milestone.view.log.LogView;
import app.milestone.view.plans.PlansView;
import app.milestone.view.plans.StartView;
import app.milestone.view.progress.ProgressView;
import app.milestone.view.session.InspectorView;
import app.milestone.view.session.SessionPopovers;
import app.milestone.view.settings.SettingsView;
import app.milestone.view.shared.Overlay;
import app.milestone.view.shared.WindowMode;
import app.milestone.view.test.TestDialogs;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Makes the screens of one window, each when it is first opened. */
final class Screens {
  private final Controllers controllers;
  private final Optional<BackupsController> backups;
  private final MainView main;
  private final Overlay overlay;
  private final Texts texts;
  private final Appearance appearance;
  private final Wiring.Outside outside;
  private final WindowMode mode;
  private Optional<InspectorView> inspector = Optional.empty();
  private Optional<LogView> log = Optional.empty();
  private Runnable leaveInspector = () -> {};

  Screens(
      Controllers controllers,
      Optional<BackupsController> backups,
      MainView main,
      Texts texts,
      Appearance appearance,
      Wiring.Outside outside) {
    this.appearance = appearance;
    this.outside = outside;
    this.controllers = controllers;
    this.backups = backups;
    this.main = main;
    this.overlay = main.overlay();
    this.texts = texts;
    mode = new WindowMode(main.root(), appearance);
  }

  /** Says how each screen is made, opens the dialogs when asked to, and adds their keys. */
  void connect(MainKeys keys, MainController controller) {
    main.add(Place.START, this::start);
    main.add(Place.CALENDAR, this::calendar);
    main.add(Place.PROGRESS, this::progress);
    main.add(Place.LOG, this::log);
    main.add(Place.PLANS, this::plans);
    main.add(Place.SETTINGS, this::settings);
    new TestDialogs(overlay, controllers.test(), texts);
    new RescheduleView(controllers.reschedule(), overlay, texts);
    keys.on(KeyCode.F, () -> searchLog(controller));
    keys.on(KeyCode.T, controllers.test()::logMile);
    keys.on(KeyCode.L, () -> popovers().extra(controllers.session().today()));
  }

  private StartView start() {
    LaterControllers later = controllers.later();
    return new StartView(later.start(), later.archive(), overlay, texts);
  }

  private ProgressView progress() {
    return new ProgressView(controllers.later().makeProgress(), overlay, texts);
  }

  private LogView log() {
    LogController controller = controllers.later().makeLog(day -> popovers().extra(day));
    LogView view = new LogView(controller, overlay, texts, mode, () -> newInspector().root());
    log = Optional.of(view);
    return view;
  }

  private PlansView plans() {
    return new PlansView(controllers.later().makePlans(), overlay, texts);
  }

  private SettingsView settings() {
    LaterControllers later = controllers.later();
    return new SettingsView(
        later.makeSettings(outside.folder()), later.archive(), backups, overlay, appearance, texts);
  }

  private void searchLog(MainController controller) {
    controller.open(Place.LOG);
    log.ifPresent(LogView::focusSearch);
  }

  private CalendarView calendar() {
    CalendarHooks hooks =
        new CalendarHooks(
            this::inspectorPlace,
            () -> inspector().focusFirstEmpty(),
            this::onEscape,
            (anchor, id) -> popovers().partly(anchor, id),
            (anchor, id) -> popovers().skip(anchor, id),
            day -> popovers().extra(day));
    CalendarView view =
        new CalendarView(controllers.calendar(), controllers.move(), hooks, overlay, texts, mode);
    controllers.showMoveBy(view::showMove);
    return view;
  }

  /** The calendar is painted first; the inspector takes its place right after. */
  private Region inspectorPlace() {
    if (inspector.isPresent()) {
      return inspector.get().root();
    }
    StackPane place = new StackPane();
    outside.afterPaint().accept(() -> place.getChildren().setAll(inspector().root()));
    return place;
  }

  private InspectorView inspector() {
    if (inspector.isEmpty()) {
      InspectorView made = newInspector();
      made.keepPlace(controllers.session().state().scrolled);
      made.onEscape(() -> leaveInspector.run());
      inspector = Optional.of(made);
    }
    return inspector.get();
  }

  private void onEscape(Runnable act) {
    leaveInspector = act;
  }

  private InspectorView newInspector() {
    return new InspectorView(controllers.session().state(), controllers.session(), texts, overlay);
  }

  private SessionPopovers popovers() {
    return inspector().popovers();
  }
}
