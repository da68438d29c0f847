package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.controller.Texts;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Plays a whole season with the whole program, then finds every figure on its screens. */
@ExtendWith(ApplicationExtension.class)
final class SeasonTest {
  @TempDir Path folder;
  private WholeApp app;
  private Stage stage;

  @Start
  void start(Stage window) {
    stage = window;
  }

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void aSeasonIsPlayedFromTheFirstTestToTheRetestAndFoundAgain(FxRobot robot) {
    app = new WholeApp(stage, folder, new HandClock("2026-10-25", "10:00"), new Texts(Locale.UK));
    app.open();
    Runner runner = new Runner(robot, app);
    SeasonStory story = new SeasonStory(app, runner);
    story.start();
    story.firstWeek();
    story.secondWeek();
    story.thirdWeek();
    story.secondCycle();
    Map<String, List<String>> screens = screens(runner);
    new SeasonFigures(screens).check();
    app.close();
    app.open();
    assertEquals(screens, screens(runner));
  }

  /** What stands on each screen. */
  private Map<String, List<String>> screens(Runner runner) {
    Map<String, List<String>> screens = new LinkedHashMap<>();
    for (String place : List.of("progress", "log", "calendar")) {
      runner.click("rail-" + place);
      screens.put(place, app.words(place));
    }
    return screens;
  }
}
