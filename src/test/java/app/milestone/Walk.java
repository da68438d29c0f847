package app.milestone;

import app.milestone.controller.Appearance;
import app.milestone.controller.CalendarPicture;
import app.milestone.controller.RescheduleKind;
import app.milestone.controller.TestForm;
import app.milestone.controller.Texts;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.TestKind;
import app.milestone.storage.Database;
import app.milestone.storage.Preferences;
import app.milestone.storage.SeasonRepository;
import app.milestone.view.Shots;
import app.milestone.view.shared.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Opens every screen, dialog, popover and menu of the sample season in turn. */
final class Walk {
  private static final LocalDate TODAY = SampleMoment.TODAY;
  private static final String TILE = "day-" + TODAY;

  private final BiConsumer<String, Parent> visit;
  private final Wiring wiring;
  private final Path file;
  private final Controllers controllers;
  private final Parent root;
  private final Texts texts;

  private Walk(Wiring wiring, Path file, Texts texts, BiConsumer<String, Parent> visit) {
    this.visit = visit;
    this.wiring = wiring;
    this.file = file;
    this.texts = texts;
    controllers = wiring.controllers();
    Scene scene = new Scene(wiring.root(), 1280, 820);
    Theme.dress(scene, new Appearance(), AppWindow.SHEETS);
    wiring.listen(scene);
    root = wiring.root();
  }

  /** Walks in a scene of its own; {@code visit} is told where it is, on the screen's thread. */
  static void through(Path folder, HandClock clock, Texts texts, BiConsumer<String, Parent> visit) {
    try (Database database =
        Database.open(folder.resolve("milestone.db"), folder.resolve("last-seen"))) {
      Shots.onScreen(() -> wire(folder, clock, texts, database, visit).start());
      SampleData.write(database, TODAY, texts);
      Shots.onScreen(() -> wire(folder, clock, texts, database, visit).everything());
      Shots.onScreen(() -> {});
    }
  }

  private void everything() {
    calendar();
    popovers();
    rescheduling();
    tests();
    otherScreens();
    backups();
  }

  private static Walk wire(
      Path folder,
      HandClock clock,
      Texts texts,
      Database database,
      BiConsumer<String, Parent> visit) {
    Wiring wiring =
        new Wiring(
            database,
            CalendarPicture.of(new SeasonRepository(database).load(), clock, texts),
            WholeApp.INLINE,
            clock,
            texts,
            new Appearance(),
            SampleBackups.outside(folder, WholeApp.INLINE));
    wiring.restore(Preferences.DEFAULT);
    return new Walk(wiring, database.file(), texts, visit);
  }

  private void start() {
    at("start page");
    press("start-five-k");
    at("start from a 5K");
    press("start-later");
    at("start with a test");
    press("start-back");
    at("choice of a plan");
    press("start-not-now");
    at("calendar without a plan");
    for (String place : List.of("progress", "log", "plans")) {
      press("rail-" + place);
      at(place + " without a plan");
    }
  }

  private void calendar() {
    at("calendar");
    for (int days : List.of(-20, -19, -18, -17, -16, -15, -11, -10, -7, -5, -4, 1, 4, 17)) {
      LocalDate day = TODAY.plusDays(days);
      controllers.calendar().choose(day);
      at("calendar on " + day);
    }
    controllers.calendar().showMonth();
    at("month");
    controllers.calendar().showPlan();
    controllers.calendar().choose(TODAY);
  }

  private void popovers() {
    for (KeyCode code : List.of(KeyCode.P, KeyCode.S, KeyCode.M, KeyCode.N)) {
      key(TILE, code);
      at("popover of " + code);
      escape();
    }
    key(TILE, KeyCode.CONTEXT_MENU);
    at("menu of a session");
    escape();
    press("calendar-more");
    at("menu of the calendar");
    escape();
    key(TILE, KeyCode.F1);
    at("list of keys");
    escape();
  }

  private void rescheduling() {
    for (RescheduleKind kind : RescheduleKind.values()) {
      controllers.reschedule().open(kind);
      at("rescheduling " + kind);
      controllers.reschedule().cancel();
    }
  }

  private void tests() {
    controllers.test().logMile();
    at("empty mile test");
    TestForm mile = controllers.test().state().form().get().orElseThrow();
    mile.time.set("7:75");
    controllers.test().fields().leaveTime();
    mile.temperature.set("?");
    controllers.test().fields().leaveTemperature();
    at("wrong mile test");
    mile.time.set("7:40");
    List<String> laps = List.of("1:59.7", "1:57.8", "1:58.4", "1:33.3");
    for (int lap = 0; lap < laps.size(); lap++) {
      mile.laps.get(lap).set(laps.get(lap));
      controllers.test().fields().leaveLap(lap);
    }
    at("mile test with wrong laps");
    controllers.test().cancel();
    at("question before discarding");
    Sight.nodes(root, ButtonBase.class).stream()
        .filter(button -> Sight.isCalled(button, texts.get("test.discard")))
        .forEach(ButtonBase::fire);
    controllers.test().log(TestKind.FIVE_K, TODAY);
    controllers.test().state().form().get().orElseThrow().time.set("24:40");
    at("5K");
    controllers.test().save();
    at("choice of a goal");
    controllers.test().keepGoal();
  }

  private void otherScreens() {
    press("rail-progress");
    at("progress");
    press("asTable");
    at("progress as a table");
    press("rail-log");
    at("log");
    press("rail-plans");
    at("plans");
    press("rail-settings");
    at("settings");
  }

  private void backups() {
    press("backups-restore");
    at("list without backups");
    escape();
    press("backups-now");
    press("backups-choose");
    at("settings with a backup and a second folder");
    controllers.session().addExtra(TODAY, SessionType.RUN);
    press("backups-now");
    press("backups-restore");
    at("list of backups");
    escape();
    writtenAt(SampleMoment.TODAY);
    press("check-data");
    at("settings with checked data");
    wiring.warn(texts.get("errors.abrupt"), () -> {});
    at("settings below a warning");
    press("close-warning");
  }

  /** What the system says of the file would be another minute each time. */
  private void writtenAt(LocalDate day) {
    try {
      Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
      Files.setLastModifiedTime(file, FileTime.from(noon));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void at(String place) {
    root.applyCss();
    root.layout();
    visit.accept(place, root);
  }

  private Node node(String id) {
    return Optional.ofNullable(root.lookup("#" + id))
        .or(() -> Sight.nodes(root).stream().filter(it -> Sight.isCalled(it, id)).findFirst())
        .orElseThrow(() -> new AssertionError("no " + id + " among " + Sight.words(root)));
  }

  private void press(String id) {
    ((ButtonBase) node(id)).fire();
  }

  private void key(String id, KeyCode code) {
    press(node(id), code);
  }

  private void escape() {
    press(root, KeyCode.ESCAPE);
  }

  private static void press(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
