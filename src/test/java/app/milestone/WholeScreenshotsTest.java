package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.Album.Page;
import app.milestone.controller.LogLine;
import app.milestone.controller.TestForm;
import app.milestone.controller.Texts;
import app.milestone.model.race.Condition;
import app.milestone.storage.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of the whole window that stand beside the design. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class WholeScreenshotsTest {
  private static final LocalDate SECOND_TEST = LocalDate.of(2026, 11, 8);
  private static final Texts TEXTS = new Texts(Locale.UK);

  @TempDir Path folder;

  @Test
  void calendar() {
    try (Album album = season()) {
      album.take("01-calendar", _ -> {});
      album.take("01d-calendar-960x640", 960, 640, 100, _ -> {});
      album.take("01e-calendar-text-150", 1280, 820, 150, _ -> {});
      album.take("01f-calendar-1920x1080", 1920, 1080, 100, _ -> {});
      album.take("01g-calendar-text-125", 1280, 820, 125, _ -> {});
      album.take("01h-calendar-2560x1440", 2560, 1440, 100, _ -> {});
      album.takeAllSizes("01c-calendar-month", page -> page.controllers().calendar().showMonth());
    }
    assertTaken("01-calendar", "01d-calendar-960x640", "01c-calendar-month-text-150");
  }

  @Test
  void calendarAfterMarkDone() {
    try (Album album = season()) {
      album.takeChanged("01b-calendar-done", page -> page.controllers().session().act());
    }
    assertTaken("01b-calendar-done");
  }

  @Test
  void progress() {
    try (Album album = season()) {
      album.takeAllSizes("02-progress", page -> page.press("rail-progress"));
    }
    LocalDate first = LocalDate.of(2026, 10, 26);
    try (Album album =
        album("first", first, data -> SampleMoment.onlyBaseline(data, first, TEXTS))) {
      album.take("02b-progress-empty", page -> page.press("rail-progress"));
    }
    assertTaken("02-progress", "02b-progress-empty");
  }

  @Test
  void log() {
    try (Album album = season()) {
      album.takeAllSizes("03-log", WholeScreenshotsTest::showFiveK);
    }
    assertTaken("03-log");
  }

  @Test
  void mileTest() {
    try (Album album =
        album("test", SECOND_TEST, data -> SampleMoment.withRace(data, SECOND_TEST, TEXTS))) {
      album.takeAllSizes("04-log-test", page -> fillTest(page, "1:58.4"));
      album.takeAllSizes("04b-log-test-error", WholeScreenshotsTest::fillWrongTest);
    }
    assertTaken("04-log-test", "04b-log-test-error");
  }

  @Test
  void startAndPlans() {
    LocalDate before = LocalDate.of(2026, 10, 25);
    try (Album album = album("start", before, _ -> {})) {
      album.takeAllSizes(
          "05-start-plan",
          page -> {
            page.write("start-time", "8:02.0");
            page.write("start-born", "1985");
          });
    }
    try (Album album = season()) {
      album.takeAllSizes("06-plans", page -> page.press("rail-plans"));
      album.takeAllSizes("09-settings", page -> page.press("rail-settings"));
    }
    assertTaken("05-start-plan", "06-plans", "09-settings");
  }

  private static void showFiveK(Page page) {
    page.press("rail-log");
    TableView<?> table = (TableView<?>) page.root().lookup(".table-view");
    for (int row = 0; row < table.getItems().size(); row++) {
      if (((LogLine) table.getItems().get(row)).result().equals("25:58")) {
        table.getSelectionModel().clearAndSelect(row);
      }
    }
  }

  private static void fillWrongTest(Page page) {
    fillTest(page, "2:00.2");
    page.controllers().test().fields().typedLap(2);
    page.controllers().test().fields().leaveLap(2);
  }

  private static void fillTest(Page page, String thirdLap) {
    page.press("rail-progress");
    page.controllers().test().logMile();
    TestForm form = page.controllers().test().state().form().get().orElseThrow();
    form.time.set("7:49.2");
    List<String> laps = List.of("1:59.7", "1:57.8", thirdLap, "1:53.3");
    for (int lap = 0; lap < laps.size(); lap++) {
      form.laps.get(lap).set(laps.get(lap));
    }
    form.conditions.set(Set.of(Condition.CALM));
    form.temperature.set("9");
    form.effort.set(9);
    form.notes.set(TEXTS.get("sample.noteMile"));
  }

  private Album season() {
    return album(
        "season", SampleMoment.TODAY, data -> SampleData.write(data, SampleMoment.TODAY, TEXTS));
  }

  private Album album(String name, LocalDate today, Consumer<Database> fill) {
    try {
      Path place = Files.createTempDirectory(folder, name);
      return new Album(place, new HandClock(today.toString(), "18:42"), fill);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void assertTaken(String... names) {
    List<Path> missing =
        Stream.of(names)
            .flatMap(name -> Stream.of(name + "-light.png", name + "-dark.png"))
            .map(name -> Path.of("target/screenshots", name))
            .filter(Files::notExists)
            .toList();
    assertEquals(List.of(), missing);
  }
}
