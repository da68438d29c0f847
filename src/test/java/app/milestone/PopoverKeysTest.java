package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.controller.Texts;
import app.milestone.storage.Database;
import app.milestone.view.shared.Styles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Checks what the calendar's letter keys open, and where the inspector begins. */
@ExtendWith(ApplicationExtension.class)
final class PopoverKeysTest {
  private static final LocalDate HILLS = LocalDate.of(2026, 11, 19);

  @TempDir Path folder;
  private Stage stage;
  private WholeApp app;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @AfterEach
  void close() {
    app.close();
  }

  @BeforeEach
  void open() {
    Texts texts = new Texts(Locale.UK);
    try (Database data =
        Database.open(folder.resolve("milestone.db"), folder.resolve("last-seen.properties"))) {
      SampleData.write(data, SampleMoment.TODAY, texts);
    }
    app = new WholeApp(stage, folder, new HandClock("2026-11-18", "18:42"), texts);
    app.open();
  }

  @Test
  void theLetterThatOpensAPopoverIsNotTypedIntoIt(FxRobot robot) {
    Runner runner = new Runner(robot, app);
    runner.choose(HILLS);

    runner.keys(KeyCode.P);

    List<String> typed =
        app.read(
            () ->
                Sight.nodes(app.root(), TextInputControl.class).stream()
                    .filter(TextInputControl::isFocused)
                    .map(TextInputControl::getText)
                    .toList());
    assertEquals(List.of(""), typed);
  }

  @Test
  void anotherDayBeginsAtTheTopOfTheInspector(FxRobot robot) {
    Runner runner = new Runner(robot, app);
    runner.choose(SampleMoment.TODAY);
    ScrollPane scroll =
        app.read(
            () ->
                Sight.nodes(app.root(), ScrollPane.class).stream()
                    .filter(pane -> pane.getParent().getStyleClass().contains(Styles.INSPECTOR))
                    .findFirst()
                    .orElseThrow());
    robot.interact(() -> scroll.setVvalue(1));

    runner.choose(HILLS);

    assertEquals(0, app.read(scroll::getVvalue));
  }
}
