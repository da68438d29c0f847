package app.milestone.view.progress;

import app.milestone.controller.ProgressDesk;
import app.milestone.controller.ProgressSeasons;
import app.milestone.view.Shots;
import app.milestone.view.Shots.Shot;
import app.milestone.view.shared.Overlay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of the progress screen. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class ProgressScreenshotsTest {
  @TempDir Path folder;

  @Test
  void progressInAllSizes() {
    ProgressDesk desk = ProgressDesk.season(folder);
    take(desk, "part-02-progress", 1280, 820, 100);
    take(desk, "02c-progress-960x640", 960, 640, 100);
    take(desk, "02d-progress-text-150", 1280, 820, 150);
    take(desk, "02e-progress-1920x1080", 1920, 1080, 100);
    take(desk, "02f-progress-text-125", 1280, 820, 125);
    take(desk, "02g-progress-2560x1440", 2560, 1440, 100);
    desk.controller.showTable(true);
    take(desk, "02h-progress-table", 1280, 820, 100);
    take(desk, "02h-progress-table-960x640", 960, 640, 100);
    Assertions.assertFalse(desk.page().isEmpty());
  }

  @Test
  void onlyTheBaseline() {
    LocalDate first = LocalDate.of(2026, 10, 26);
    ProgressDesk desk = new ProgressDesk(folder, first, ProgressSeasons::baselineOnly);
    take(desk, "part-02b-progress-empty", 1280, 820, 100);
    take(desk, "02b-progress-empty-960x640", 960, 640, 100);
    Assertions.assertTrue(desk.page().chart().hasOnlyBaseline());
  }

  @Test
  void noTestAtAll() {
    ProgressDesk desk = new ProgressDesk(folder, ProgressDesk.TODAY, _ -> {});
    take(desk, "02i-progress-no-test", 1280, 820, 100);
    Assertions.assertTrue(desk.page().isEmpty());
  }

  @Test
  void allTime() {
    ProgressDesk desk =
        new ProgressDesk(folder, ProgressDesk.TODAY, ProgressSeasons::withEarlierPlan);
    desk.controller.showAllTime(true);
    take(desk, "02j-progress-all-time", 1280, 820, 100);
    take(desk, "02j-progress-all-time-960x640", 960, 640, 100);
    Assertions.assertEquals(1, desk.page().chart().earlier().size());
  }

  @Test
  void endOfThePlan() {
    ProgressDesk desk =
        new ProgressDesk(
            folder,
            LocalDate.of(2026, 12, 6),
            database -> ProgressSeasons.ended(database, 451_400));
    take(desk, "02k-progress-end", 1280, 820, 100);
    take(desk, "02k-progress-end-960x640", 960, 640, 100);
    Assertions.assertTrue(desk.page().end().isPresent());
  }

  private static void take(
      ProgressDesk desk, String name, double width, double height, int textSize) {
    Shot shot = new Shot(name, width, height, textSize, List.of("progress"));
    Shots.take(shot, () -> screen(desk, textSize));
  }

  private static Parent screen(ProgressDesk desk, int textSize) {
    BorderPane frame = new BorderPane();
    Overlay overlay = new Overlay(frame);
    ProgressView view = new ProgressView(desk.controller, overlay, desk.texts);
    frame.setCenter(view.root());
    Region rail = new Region();
    rail.setPrefWidth(76 * textSize / 100.0);
    frame.setLeft(rail);
    view.opened();
    return overlay.root();
  }
}
