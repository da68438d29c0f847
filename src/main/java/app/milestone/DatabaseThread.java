package app.milestone;

import app.milestone.controller.Background;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The one thread that may touch the data; what it finds goes back to the screen's thread. */
final class DatabaseThread implements Background {
  static final String NAME = "milestone-database";

  private final Executor screen;
  private final ScheduledExecutorService queue;

  /**
   * Starts the thread.
   *
   * @param screen brings work to the screen's thread, as {@code Platform::runLater}
   */
  DatabaseThread(Executor screen) {
    this.screen = screen;
    queue = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, NAME));
  }

  @Override
  public <T> void run(
      Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
    queue.execute(
        () -> {
          T result;
          try {
            result = work.get();
          } catch (RuntimeException e) {
            screen.execute(() -> whenFailed.accept(e));
            return;
          }
          screen.execute(() -> whenDone.accept(result));
        });
  }

  /** Calls {@code act} on the screen's thread again and again until the thread ends. */
  void every(Duration pause, Runnable act) {
    queue.scheduleWithFixedDelay(
        () -> screen.execute(act), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Runs work before the screen exists, such as opening the data while the toolkit starts. */
  <T> CompletableFuture<T> ahead(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, queue);
  }

  /** Ends the thread once what is queued is done. */
  void end() {
    queue.shutdown();
  }

  /**
   * Finishes what is queued, runs {@code last} and ends the thread. The caller waits for it.
   *
   * @return whether all was done within {@code seconds}
   */
  boolean finish(Runnable last, long seconds) throws InterruptedException {
    queue.execute(last);
    queue.shutdown();
    return queue.awaitTermination(seconds, TimeUnit.SECONDS);
  }
}
