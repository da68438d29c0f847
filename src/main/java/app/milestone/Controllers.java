package app.milestone;

import app.milestone.controller.Background;
import app.milestone.controller.BackupsController;
import app.milestone.controller.CalendarController;
import app.milestone.controller.CalendarLinks;
import app.milestone.controller.Changes;
import app.milestone.controller.Dialogs;
import app.milestone.controller.MainController;
import app.milestone.controller.MoveController;
import app.milestone.controller.Notices;
import app.milestone.controller.Place;
import app.milestone.controller.PlanLibrary;
import app.milestone.controller.RescheduleController;
import app.milestone.controller.SessionController;
import app.milestone.controller.TestController;
import app.milestone.controller.Texts;
import app.milestone.model.race.TestKind;
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
   * @param afterPaint runs what can wait until the first picture is on the screen
   */
  record Ground(
      Repositories data,
      Background background,
      Changes changes,
      Notices notices,
      Dialogs dialogs,
      Texts texts,
      Clock clock,
      Runnable showSample,
      Consumer<Runnable> afterPaint,
      Optional<BackupsController> backups) {}

  private final Ground ground;
  private final MainController main;
  private final SessionController session;
  private final TestController test;
  private final CalendarController calendar;
  private final MoveController move;
  private final RescheduleController reschedule;
  private final LaterControllers later;
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
    later = new LaterControllers(ground, main, this);
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
            id -> ground.afterPaint().accept(() -> session.show(id)),
            session::showEntry,
            session::showDay,
            () -> main.open(Place.PROGRESS),
            () -> later().start().openFirst(),
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

  /** Shows a day in the calendar. */
  void openDay(LocalDate day) {
    main.open(Place.CALENDAR);
    calendar.choose(day);
  }

  /** Opens the start of the plan that was run last. */
  void runAgain() {
    ground
        .background()
        .run(
            this::lastRun,
            this::startAgain,
            fault -> {
              String text = ground.texts().get("start.couldNotRead");
              ground.notices().notRead(fault, text, this::runAgain);
            });
  }

  private LastRun lastRun() {
    List<Run> runs = ground.data().runs().all();
    PlanLibrary library = new PlanLibrary(ground.data().plans());
    return runs.isEmpty()
        ? new LastRun(Optional.empty(), false)
        : new LastRun(Optional.of(runs.getLast()), library.holds(runs.getLast().planId()));
  }

  private void startAgain(LastRun last) {
    if (last.hasPlan()) {
      later.start().open(last.run().orElseThrow().planId());
    } else {
      later.start().openFirst();
      last.run().ifPresent(this::sayPlanGone);
    }
  }

  private void sayPlanGone(Run run) {
    ground.notices().say(Notices.Kind.INFO, ground.texts().get("start.planGone", run.planName()));
  }

  /** The run that began last, and whether its plan can still be started. */
  private record LastRun(Optional<Run> run, boolean hasPlan) {}

  /** Closes, but asks first while an entry is not saved. */
  void askBefore(Runnable close) {
    if (!session.hasUnsaved() && !ground.notices().hasUnsaved()) {
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
                    texts.get("errors.unsaved.keep"), Dialogs.Kind.PRIMARY, this::keepTrying),
                new Dialogs.Answer(texts.get("errors.unsaved.close"), Dialogs.Kind.DANGER, close)));
  }

  private void keepTrying() {
    ground.notices().tryAgain();
    session.tryAgain();
  }

  /** Says how the popover for moving the chosen session is shown. */
  void showMoveBy(Runnable act) {
    showMove = act;
  }

  /** The controllers of the screens that are not shown first. */
  LaterControllers later() {
    return later;
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
    public void extraTest(LocalDate day, TestKind kind) {
      test.log(kind, day);
    }

    @Override
    public void move(UUID plannedId) {
      showMove.run();
    }
  }
}
