package app.milestone;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;

/** Lets work wait until the first picture is on the screen, so that nothing delays it. */
final class FirstPaint {
  private static final int FRAMES = 4;

  private final List<Runnable> waiting = new ArrayList<>();
  private boolean isPainted;

  /** Runs the work once the first picture is painted, at once if it is. */
  void run(Runnable work) {
    if (isPainted) {
      work.run();
    } else {
      waiting.add(work);
    }
  }

  /** Counts the frames from now on, when the window shows something, if only a question. */
  void watch() {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        frames++;
        if (frames == FRAMES) {
          stop();
          painted();
        }
      }
    }.start();
  }

  private void painted() {
    isPainted = true;
    waiting.forEach(Runnable::run);
    waiting.clear();
  }
}
