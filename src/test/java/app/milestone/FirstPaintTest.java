package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.view.Shots;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class FirstPaintTest {
  private final FirstPaint paint = new FirstPaint();
  private final List<String> done = new ArrayList<>();
  private int frames;

  @Test
  void workWaitsUntilItsFramesArePaintedAndThenRunsAtOnceInItsOrder() throws Exception {
    CompletableFuture<Integer> painted = new CompletableFuture<>();
    Shots.onScreen(
        () -> {
          paint.run(() -> done.add("first"));
          paint.run(() -> done.add("second"));
          paint.run(() -> painted.complete(frames));
          assertEquals(List.of(), done, "nothing is shown yet");
          count();
          paint.watch();
          assertEquals(List.of(), done, "nothing is painted yet");
        });
    assertTrue(painted.get(20, TimeUnit.SECONDS) >= 3, "after frames, not at once");
    Shots.onScreen(
        () -> {
          paint.run(() -> done.add("third"));
          assertEquals(List.of("first", "second", "third"), done);
        });
  }

  @Test
  void asLongAsNothingIsShownAllWorkWaits() {
    Shots.onScreen(() -> paint.run(() -> done.add("early")));
    Shots.onScreen(() -> assertEquals(List.of(), done));
  }

  private void count() {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        frames++;
        if (frames > 100) {
          stop();
        }
      }
    }.start();
  }
}
