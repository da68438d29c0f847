package app.milestone;

import app.milestone.controller.Background;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The one thread that may touch the data, one beside it for copies of the data, and one for disks
 * that may not answer; what they find goes back to the screen's thread.
 */
final class DatabaseThread implements Background {
  static final String NAME = "milestone-database";
  static final String COPIES = "milestone-copies";
  static final String DISTANT = "milestone-distant";

  private final Executor screen;
  private final ScheduledExecutorService queue = queue(NAME);
  private final ScheduledExecutorService copies = queue(COPIES);
  private final ScheduledExecutorService distant = queue(DISTANT);

  /**
   * Starts the thread.
   *
   * @param screen brings work to the screen's thread, as {@code Platform::runLater}
   */
  DatabaseThread(Executor screen) {
    this.screen = screen;
  }

  private static ScheduledExecutorService queue(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        work -> {
          Thread thread = new Thread(work, name);
          thread.setDaemon(name.equals(DISTANT)); // A disk that never answers ends nothing.
          return thread;
        });
  }

  @Override
  public <T> void run(
      Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
    run(queue, work, whenDone, whenFailed);
  }

  /**
   * Runs work on files that nobody else has open while the data is read and written. It never opens
   * the data itself: closing that a second time would drop its locks.
   */
  Background copies() {
    return on(copies);
  }

  /** The same for files on disks that may not answer: nothing else waits for them. */
  Background distant() {
    return on(distant);
  }

  /** What is done on such disks as the last of all, once {@link #finish} has begun. */
  void last(Runnable work) {
    distant.execute(work);
  }

  private Background on(Executor thread) {
    return new Background() {
      @Override
      public <T> void run(
          Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
        DatabaseThread.this.run(thread, work, whenDone, whenFailed);
      }
    };
  }

  private <T> void run(
      Executor thread,
      Supplier<T> work,
      Consumer<T> whenDone,
      Consumer<RuntimeException> whenFailed) {
    if (isEnded()) {
      return; // The window is gone, and nobody waits for what it would show.
    }
    thread.execute(
        () -> {
          T result;
          try {
            result = work.get();
          } catch (RuntimeException e) {
            screen.execute(() -> whenFailed.accept(e));
            return;
          } catch (Error e) { // Memory or stack that ran out must not fail in silence either.
            screen.execute(() -> whenFailed.accept(new CompletionException(e)));
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

  /** Whether it takes no more work. */
  boolean isEnded() {
    return queue.isShutdown();
  }

  /** Ends the threads once what is queued is done. */
  void end() {
    distant.shutdown();
    copies.shutdown();
    queue.shutdown();
  }

  /**
   * Finishes what is queued, runs {@code last} and what that leaves to {@link #last(Runnable)}, and
   * ends the threads. The caller waits for it.
   *
   * @return whether all was done within {@code seconds}
   */
  boolean finish(Runnable last, long seconds) {
    queue.execute(
        () -> {
          try {
            last.run();
          } finally {
            distant.shutdown();
          }
        });
    copies.shutdown();
    queue.shutdown();
    try {
      return queue.awaitTermination(seconds, TimeUnit.SECONDS)
          && distant.awaitTermination(seconds, TimeUnit.SECONDS)
          && copies.awaitTermination(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
