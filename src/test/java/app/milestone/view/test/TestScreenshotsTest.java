package app.milestone.view.test;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.TestDesk;
import app.milestone.controller.TestForm;
import app.milestone.model.race.Condition;
import app.milestone.model.race.Surface;
import app.milestone.model.race.TestKind;
import app.milestone.view.Shots;
import app.milestone.view.Shots.Shot;
import app.milestone.view.shared.Overlay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of the dialogs about tests. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class TestScreenshotsTest {
  @TempDir Path folder;
  private TestDesk desk;

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void mileTest() {
    open(LocalDate.of(2026, 11, 8), true);
    desk.controller().logMile();
    fill();
    take("part-04-log-test", 1280, 820, 100);
    take("04d-log-test-960x640", 960, 640, 100);
    take("04e-log-test-text-150", 1280, 820, 150);
    typeLaps("1:59.7", "1:57.8", "2:00.2", "1:53.3");
    desk.controller().fields().typedLap(2);
    desk.controller().fields().leaveLap(2);
    take("part-04b-log-test-error", 1280, 820, 100);
  }

  @Test
  void emptyAndFourLaps() {
    open(LocalDate.of(2026, 11, 8), true);
    desk.controller().logMile();
    take("04c-log-test-empty", 1280, 820, 100);
    desk.controller().fields().chooseFourLaps(true);
    desk.form().time.set("7:31");
    desk.form().surface.set(Surface.ROAD);
    desk.controller().fields().leaveTime();
    take("04f-log-test-target-reached", 1280, 820, 100);
  }

  @Test
  void fiveKAndGoalChoices() {
    open(LocalDate.of(2026, 11, 14), true);
    desk.controller().logFor(desk.planned(20).id());
    desk.form().time.set("25:58");
    typeLaps("5:14", "5:13", "5:15", "5:12", "5:04");
    take("04g-log-5k", 1280, 820, 100);
    desk.controller().save();
    take("04h-goal-choice-keep", 1280, 820, 100);
    desk.controller().keepGoal();
    goalChoice("24:40", "04i-goal-choice-stretch");
    goalChoice("23:00", "04j-goal-choice-test-again");
  }

  private void goalChoice(String time, String name) {
    desk.controller().log(TestKind.FIVE_K, LocalDate.of(2026, 11, 14));
    desk.form().time.set(time);
    desk.controller().save();
    take(name, 1280, 820, 100);
    desk.controller().keepGoal();
  }

  private void open(LocalDate today, boolean withRun) {
    desk = new TestDesk(folder, today, withRun);
  }

  private void fill() {
    TestForm form = desk.form();
    form.time.set("7:49.2");
    typeLaps("1:59.7", "1:57.8", "1:58.4", "1:53.3");
    form.conditions.set(Set.of(Condition.CALM));
    form.temperature.set("9");
    form.effort.set(9);
    form.notes.set(desk.texts.get("sample.noteMile"));
  }

  private void typeLaps(String... times) {
    for (int lap = 0; lap < times.length; lap++) {
      desk.form().laps.get(lap).set(times[lap]);
    }
  }

  private void take(String name, double width, double height, int textSize) {
    Shots.take(new Shot(name, width, height, textSize, List.of("test")), this::screen);
    assertTrue(Files.exists(Path.of("target/screenshots", name + "-dark.png")));
  }

  private Parent screen() {
    Overlay overlay = new Overlay(new StackPane());
    new TestDialogs(overlay, desk.controller(), desk.texts);
    return overlay.root();
  }
}
