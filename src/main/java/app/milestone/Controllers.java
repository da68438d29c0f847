package app.milestone;

import app.milestone.controller.Background;
import app.milestone.controller.CalendarController;
import app.milestone.controller.CalendarLinks;
import app.milestone.controller.Changes;
import app.milestone.controller.Dialogs;
import app.milestone.controller.LogController;
import app.milestone.controller.LogLinks;
import app.milestone.controller.MainController;
import app.milestone.controller.MoveController;
import app.milestone.controller.Notices;
import app.milestone.controller.Place;
import app.milestone.controller.PlanLibrary;
import app.milestone.controller.ProgressController;
import app.milestone.controller.ProgressLinks;
import app.milestone.controller.RescheduleController;
import app.milestone.controller.SessionController;
import app.milestone.controller.StartController;
import app.milestone.controller.StartLinks;
import app.milestone.controller.TestController;
import app.milestone.controller.Texts;
import app.milestone.model.session.Run;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The controllers of one window, each built when it is first needed by those before it. */
final class Controllers {
  /**
   * What every controller is given.
   *
   * @param data where things are kept
   * @param background runs work on the data
   * @param showSample opens another window on sample data
   */
  record Ground(
      Repositories data,
      Background background,
      Changes changes,
      Notices notices,
      Dialogs dialogs,
      Texts texts,
      Clock clock,
      Runnable showSample) {}

  private final Ground ground;
  private final MainController main;
  private final SessionController session;
  private final TestController test;
  private final CalendarController calendar;
  private final MoveController move;
  private final RescheduleController reschedule;
  private Optional<StartController> start = Optional.empty();
  private Runnable showMove = () -> {};

  Controllers(Ground ground, MainController main) {
    this.ground = ground;
    this.main = main;
    test = makeTest();
    session = makeSession();
    calendar = makeCalendar();
    calendar.follow(session.state());
    move =
        new MoveController(
            calendar,
            ground.data().runs(),
            ground.background(),
            ground.changes(),
            ground.texts(),
            ground.notices());
    reschedule = makeReschedule();
  }

  private TestController makeTest() {
    Repositories data = ground.data();
    return new TestController(
        new TestController.Repositories(
            data.seasons(), data.runs(), data.logs(), data.tests(), data.goals()),
        ground.background(),
        ground.changes(),
        ground.notices(),
        ground.dialogs(),
        ground.texts(),
        ground.clock());
  }

  private SessionController makeSession() {
    Repositories data = ground.data();
    return new SessionController(
        data.seasons(),
        data.runs(),
        data.logs(),
        ground.background(),
        ground.changes(),
        ground.texts(),
        ground.clock(),
        ground.notices(),
        ground.dialogs(),
        new SessionDoors());
  }

  private CalendarController makeCalendar() {
    Repositories data = ground.data();
    return new CalendarController(
        data.seasons(),
        data.runs(),
        data.logs(),
        ground.background(),
        ground.changes(),
        ground.texts(),
        ground.clock(),
        new CalendarLinks(
            session::toggleDone,
            session::show,
            session::showEntry,
            session::showDay,
            () -> main.open(Place.PROGRESS),
            () -> start().openFirst(),
            test::logMile,
            this::runAgain),
        ground.notices());
  }

  private RescheduleController makeReschedule() {
    Repositories data = ground.data();
    return new RescheduleController(
        calendar,
        data.seasons(),
        data.runs(),
        data.goals(),
        ground.background(),
        ground.changes(),
        ground.texts(),
        ground.clock(),
        ground.notices());
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
        new StartController.Data(
            new PlanLibrary(data.plans()), data.seasons(), data.runs(), data.settings()),
        ground.background(),
        ground.changes(),
        ground.texts(),
        ground.clock(),
        ground.notices(),
        ground.dialogs(),
        main,
        new StartLinks(calendar::choose, ground.showSample()));
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
            test::logMile,
            test::edit,
            this::openDay,
            () -> main.open(Place.SETTINGS),
            _ -> runAgain(),
            _ -> runAgain()),
        ground.notices(),
        ground.dialogs());
  }

  LogController makeLog(Consumer<LocalDate> logSession) {
    Repositories data = ground.data();
    return new LogController(
        new LogController.Repositories(
            data.logs(), data.tests(), data.runs(), data.seasons(), data.settings()),
        ground.background(),
        ground.changes(),
        ground.texts(),
        ground.clock(),
        ground.notices(),
        ground.dialogs(),
        new LogLinks(test::edit, test::delete, session::showEntry, logSession));
  }

  private void openDay(LocalDate day) {
    main.open(Place.CALENDAR);
    calendar.choose(day);
  }

  private void runAgain() {
    ground
        .background()
        .run(
            () -> ground.data().runs().all(),
            this::startAgain,
            _ -> ground.notices().failed(ground.texts().get("start.couldNotRead"), this::runAgain));
  }

  private void startAgain(List<Run> runs) {
    if (runs.isEmpty()) {
      start().openFirst();
    } else {
      start().open(runs.getLast().planId());
    }
  }

  /** Closes, but asks first while an entry is not saved. */
  void askBefore(Runnable close) {
    if (!session.hasUnsaved()) {
      close.run();
      return;
    }
    Texts texts = ground.texts();
    ground
        .dialogs()
        .ask(
            texts.get("errors.unsaved.title"),
            texts.get("errors.unsaved.text"),
            List.of(
                new Dialogs.Answer(
                    texts.get("errors.unsaved.keep"), Dialogs.Kind.PRIMARY, session::tryAgain),
                new Dialogs.Answer(texts.get("errors.unsaved.close"), Dialogs.Kind.DANGER, close)));
  }

  /** Says how the popover for moving the chosen session is shown. */
  void showMoveBy(Runnable act) {
    showMove = act;
  }

  SessionController session() {
    return session;
  }

  TestController test() {
    return test;
  }

  CalendarController calendar() {
    return calendar;
  }

  MoveController move() {
    return move;
  }

  RescheduleController reschedule() {
    return reschedule;
  }

  private final class SessionDoors implements SessionController.Doors {
    @Override
    public void logTest(UUID plannedId) {
      test.logFor(plannedId);
    }

    @Override
    public void openTest(UUID testId) {
      test.edit(testId);
    }

    @Override
    public void extraTest(LocalDate day) {
      test.logMile(day);
    }

    @Override
    public void move(UUID plannedId) {
      showMove.run();
    }
  }
}
