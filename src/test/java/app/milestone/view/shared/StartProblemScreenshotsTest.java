package app.milestone.view.shared;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.StartProblem;
import app.milestone.controller.Texts;
import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import app.milestone.view.Shots;
import app.milestone.view.Shots.Shot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of the window that says why the data cannot be used. */
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
final class StartProblemScreenshotsTest {
  private static final Texts TEXTS = new Texts(Locale.UK);
  private static final Path FILE = Path.of("/home/runner/.local/share/milestone/milestone.db");

  @Test
  void everyReason() {
    for (Kind kind : Kind.values()) {
      String name = "start-problem-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      take(new Shot(name, 1280, 820, "problem"), kind);
      assertTrue(Files.exists(Path.of("target", "screenshots", name + "-dark.png")));
    }
  }

  @Test
  void theSmallestWindowWithTheLargestText() {
    String name = "start-problem-960x640-text-150";
    take(new Shot(name, 960, 640, 150, List.of("problem")), Kind.LOCKED);
    assertTrue(Files.exists(Path.of("target", "screenshots", name + "-light.png")));
  }

  private static void take(Shot shot, Kind kind) {
    StorageException failure = new StorageException(kind, FILE, "seen");
    StartProblem problem = StartProblem.of(failure, 2, TEXTS);
    Shots.take(shot, () -> new StartProblemView(problem, TEXTS, _ -> {}).root());
  }
}
