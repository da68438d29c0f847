package app.milestone;

import app.milestone.controller.RescheduleKind;
import app.milestone.controller.SessionState;
import app.milestone.controller.StartController;
import app.milestone.controller.TestController;
import app.milestone.controller.TestForm;
import app.milestone.model.plan.SessionType;
import app.milestone.model.session.SkipReason;
import app.milestone.model.settings.Units;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The acts of a whole season, from the first test to the retest, each with its name. */
final class SeasonActs {
  /** One thing that a runner does. */
  record Act(String name, Runnable run) {}

  private final SeasonDesk desk;
  private final Path folder;
  private final List<Act> acts = new ArrayList<>();

  SeasonActs(SeasonDesk desk, Path folder) {
    this.desk = desk;
    this.folder = folder;
  }

  /** The acts in order; each finds what it needs on the screen when it is run. */
  List<Act> all() {
    add("start", this::start);
    tick(1);
    evening(2, "reps", this::powerReps);
    tick(2);
    evening(2, "effort", () -> type(2, state -> state.effort.set(8)));
    evening(4, "skip", () -> skip(4));
    tick(6);
    tick(8);
    add("undo", () -> desk.main.undo());
    add("redo", () -> desk.main.redo());
    tick(9);
    tick(10);
    tick(11);
    evening(14, "second mile", () -> test(null, "7:49.2", "1:59.7", "1:57.8", "1:58.4", "1:53.3"));
    tick(15);
    tick(16);
    evening(19, "partly", () -> desk.controllers.session().partly(id(19), "Two sets"));
    evening(20, "5K", () -> test(day(20), "25:58"));
    add("keep the goal", () -> desk.controllers.test().keepGoal());
    evening(22, "swap", () -> desk.controllers.move().drop(id(23), day(24)));
    evening(22, "duration", () -> type(22, state -> state.duration.set("50")));
    evening(22, "notes", () -> type(22, state -> state.notes.set("Easy, with friends")));
    add("extra", () -> desk.controllers.session().addExtra(day(22), SessionType.RUN));
    add("pause", () -> reschedule(RescheduleKind.PAUSE));
    add("undo the pause", () -> desk.main.undo());
    add("rest days", () -> reschedule(RescheduleKind.INSERT));
    add("undo the rest days", () -> desk.main.undo());
    add("miles", () -> settings(Units.MILES));
    add("kilometres", () -> settings(Units.KILOMETRES));
    for (int number : new int[] {23, 24, 25, 26, 27, 29, 30, 33, 36, 40}) {
      tick(number);
    }
    evening(41, "retest", () -> test(day(41), "7:31.4", "1:56.0", "1:52.4", "1:52.6", "1:50.4"));
    add("stop", () -> reschedule(RescheduleKind.STOP));
    add("undo the stop", () -> desk.main.undo());
    return acts;
  }

  private void add(String name, Runnable run) {
    acts.add(new Act(name, run));
  }

  private void evening(int number, String name, Runnable run) {
    add("evening " + number, () -> desk.evening(day(number)));
    add(name, run);
  }

  private void tick(int number) {
    evening(number, "tick " + number, () -> desk.controllers.session().toggleDone(id(number)));
  }

  private static LocalDate day(int number) {
    return SeasonStory.day(number);
  }

  private UUID id(int number) {
    return desk.session(day(number));
  }

  private void start() {
    StartController start = desk.controllers.later().start();
    start.openFirst();
    start.state().time.set("8:02.0");
    start.state().testDate.set(LocalDate.of(2026, 10, 24));
    start.state().birthYear.set("1990");
    start.start();
  }

  private void powerReps() {
    desk.controllers.session().show(id(2));
    SessionState state = desk.controllers.session().state();
    state.steps().get().fields().getFirst().text.set("55.8");
    desk.controllers.session().leave();
  }

  private void type(int number, Consumer<SessionState> typing) {
    desk.controllers.session().show(id(number));
    typing.accept(desk.controllers.session().state());
    desk.controllers.session().leave();
  }

  private void skip(int number) {
    desk.controllers.session().skip(id(number), Optional.of(SkipReason.ILL), "");
  }

  private void test(LocalDate day, String time, String... laps) {
    TestController test = desk.controllers.test();
    if (day == null) {
      test.logMile();
    } else {
      test.logFor(desk.session(day));
    }
    TestForm form = test.state().form().get().orElseThrow();
    form.time.set(time);
    for (int lap = 0; lap < laps.length; lap++) {
      form.laps.get(lap).set(laps[lap]);
      test.fields().typedLap(lap);
    }
    test.save();
  }

  private void reschedule(RescheduleKind kind) {
    desk.controllers.reschedule().open(kind);
    desk.controllers.reschedule().submit();
  }

  private void settings(Units units) {
    var settings = desk.controllers.later().makeSettings(folder);
    settings.refresh();
    settings.units(units);
  }
}
