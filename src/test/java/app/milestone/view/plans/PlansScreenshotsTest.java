package app.milestone.view.plans;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.StartDesk;
import app.milestone.transfer.BuiltInPlans;
import app.milestone.view.Shots;
import app.milestone.view.Shots.Shot;
import app.milestone.view.shared.Overlay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of the plans. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class PlansScreenshotsTest {
  @TempDir Path folder;

  @Test
  void plansInAllSizes() {
    StartDesk desk = StartDesk.season(folder);
    take(desk, "part-06-plans", 1280, 820, 100);
    take(desk, "06c-plans-960x640", 960, 640, 100);
    take(desk, "06d-plans-text-150", 1280, 820, 150);
    take(desk, "06g-plans-960x640-text-150", 960, 640, 150);
    take(desk, "06e-plans-1920x1080", 1920, 1080, 100);
  }

  @Test
  void ownPlans() throws IOException {
    StartDesk desk = StartDesk.season(folder);
    Path file = folder.resolve("my plan.yaml");
    Files.writeString(
        file,
        BuiltInPlans.text("fastest-mile")
            .replaceFirst("type: strength", "type: swim")
            .replaceFirst("10 min @ easy", "10 min @ fast"));
    Shots.onScreen(() -> desk.shelf.refresh());
    Shots.onScreen(() -> desk.shelf.check(file));
    take(desk, "06a-plans-problems", 1280, 820, 100);
    Files.writeString(file, BuiltInPlans.example());
    Shots.onScreen(() -> desk.shelf.check(file));
    Shots.onScreen(() -> desk.shelf.add());
    take(desk, "06b-plans-own", 1280, 820, 100);
    Shots.onScreen(() -> desk.shelf.choose("mile-a-day"));
    take(desk, "06f-plans-mile-a-day", 1280, 820, 100);
  }

  @Test
  void aPlanThatIsOver() {
    take(StartDesk.seasonOver(folder), "06g-plans-over", 1280, 820, 100);
  }

  private static void take(StartDesk desk, String name, double width, double height, int textSize) {
    Shots.take(
        new Shot(name, width, height, textSize, List.of("plans")), () -> screen(desk, textSize));
    assertTrue(Files.exists(Path.of("target", "screenshots", name + "-light.png")), name);
  }

  private static Parent screen(StartDesk desk, int textSize) {
    BorderPane frame = new BorderPane();
    Overlay overlay = new Overlay(frame);
    PlansView view = new PlansView(desk.shelf, overlay, desk.texts);
    frame.setCenter(view.root());
    Region rail = new Region();
    rail.setPrefWidth(76 * textSize / 100.0);
    frame.setLeft(rail);
    view.opened();
    return overlay.root();
  }
}
