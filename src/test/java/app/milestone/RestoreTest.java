package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.controller.Texts;
import app.milestone.storage.Database;
import app.milestone.storage.Preferences;
import app.milestone.storage.Preferences.Choice;
import app.milestone.storage.Preferences.Inspector;
import app.milestone.view.Shots;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The program opens where it was left. */
@ExtendWith(ApplicationExtension.class)
final class RestoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
  private static final Preferences LOG =
      Preferences.DEFAULT
          .withTheme(Preferences.Theme.LIGHT)
          .withTextPercent(100)
          .withScreen("LOG")
          .withChoice(Optional.of(new Choice(TODAY.plusDays(2), TODAY)))
          .withInspector(new Inspector(420, 0.5));

  @TempDir Path folder;
  private Stage stage;

  @Start
  void start(Stage window) {
    stage = window;
  }

  @Test
  void thePlaceAndTheDayAreFoundAgainUntilAnotherDayBegins() {
    Texts texts = new Texts(Locale.UK);
    HandClock clock = new HandClock("2026-11-18", "10:00");
    WholeApp app = new WholeApp(stage, folder, clock, texts);
    List<Preferences> found = new ArrayList<>();
    try (Database data = Database.open(folder.resolve("data.db"), folder.resolve("seen"))) {
      SampleData.write(data, TODAY, texts);
      Shots.onScreen(
          () -> {
            app.appearance.textSize.set(100);
            found.add(left(app, data));
            clock.set(TODAY.plusDays(1), "10:00");
            found.add(left(app, data));
          });
    }
    Choice tomorrow = new Choice(TODAY.plusDays(1), TODAY.plusDays(1));
    Preferences another =
        LOG.withChoice(Optional.of(tomorrow)).withInspector(new Inspector(420, 0));
    assertEquals(List.of(LOG, another), found);
  }

  @Test
  void whoWentOnWithoutAPlanIsNotAskedForOneAgain() {
    WholeApp app =
        new WholeApp(stage, folder, new HandClock("2026-11-18", "10:00"), new Texts(Locale.UK));
    List<String> places = new ArrayList<>();
    try (Database data = Database.open(folder.resolve("data.db"), folder.resolve("seen"))) {
      for (String screen : List.of("", "START", "CALENDAR", "LOG")) {
        Shots.onScreen(
            () -> {
              app.appearance.textSize.set(100);
              Wiring wiring = app.wire(data, WholeApp.INLINE);
              wiring.restore(Preferences.DEFAULT.withScreen(screen));
              places.add(wiring.preferences(Preferences.DEFAULT).screen());
            });
      }
    }
    assertEquals(List.of("START", "START", "CALENDAR", "LOG"), places);
  }

  private static Preferences left(WholeApp app, Database data) {
    Wiring wiring = app.wire(data, WholeApp.INLINE);
    wiring.restore(LOG);
    return wiring.preferences(Preferences.DEFAULT);
  }
}
