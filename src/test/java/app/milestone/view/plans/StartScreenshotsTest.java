package app.milestone.view.plans;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.StartDesk;
import app.milestone.controller.StartState;
import app.milestone.view.Shots;
import app.milestone.view.Shots.Shot;
import app.milestone.view.shared.Overlay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of the start of a plan. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class StartScreenshotsTest {
  @TempDir Path folder;

  private StartDesk desk(boolean filled) {
    StartDesk desk = StartDesk.empty(folder);
    Shots.onScreen(() -> fill(desk, filled));
    return desk;
  }

  private static void fill(StartDesk desk, boolean filled) {
    desk.start.openFirst();
    StartState state = desk.start.state();
    if (filled) {
      state.time.set("8:02.0");
      state.testDate.set(LocalDate.of(2026, 10, 24));
      state.birthYear.set("1985");
      state.sex.set(java.util.Optional.of(app.milestone.model.race.Sex.WOMAN));
    }
  }

  private static void set(StartDesk desk, java.util.function.Consumer<StartState> change) {
    Shots.onScreen(() -> change.accept(desk.start.state()));
  }

  @Test
  void startInAllSizes() {
    StartDesk desk = desk(true);
    take(desk, "part-05-start-plan", 1280, 820, 100);
    take(desk, "05h-start-plan-960x640", 960, 640, 100);
    take(desk, "05i-start-plan-text-150", 1280, 820, 150);
    take(desk, "05j-start-plan-1920x1080", 1920, 1080, 100);
    take(desk, "05k-start-plan-text-125", 1280, 820, 125);
  }

  @Test
  void waysToAMile() {
    StartDesk desk = desk(true);
    set(desk, state -> state.time.set("8:62"));
    take(desk, "05c-start-error", 1280, 820, 100);
    set(desk, state -> state.time.set("8:02.0"));
    set(desk, state -> state.fourLaps.set(true));
    take(desk, "05f-start-four-laps", 1280, 820, 100);
    set(desk, state -> state.fromFiveK.set(true));
    set(desk, state -> state.time.set("26:50"));
    take(desk, "05b-start-five-k", 1280, 820, 100);
    set(desk, state -> state.way.set(StartState.Way.LATER));
    take(desk, "05a-start-test-first", 1280, 820, 100);
  }

  @Test
  void datesAndRecords() {
    StartDesk desk = desk(true);
    set(desk, state -> state.byRace.set(true));
    set(desk, state -> state.raceDate.set(LocalDate.of(2026, 11, 21)));
    take(desk, "05d-start-race-near", 1280, 820, 100);
    set(desk, state -> state.time.set("4:05"));
    Shots.onScreen(() -> desk.start.swap(2, 3));
    take(desk, "05e-start-record", 1280, 820, 100);
    Shots.onScreen(() -> desk.start.back());
    take(desk, "05g-start-choose", 1280, 820, 100);
  }

  private static void take(StartDesk desk, String name, double width, double height, int textSize) {
    Shots.take(new Shot(name, width, height, textSize, List.of("plans")), () -> screen(desk));
    Path picture = Path.of("target", "screenshots", name + "-light.png");
    assertTrue(Files.exists(picture), name);
  }

  private static Parent screen(StartDesk desk) {
    BorderPane frame = new BorderPane();
    Overlay overlay = new Overlay(frame);
    StartView view = new StartView(desk.start, desk.archive, overlay, desk.texts);
    frame.setCenter(view.root());
    view.opened();
    return overlay.root();
  }
}
