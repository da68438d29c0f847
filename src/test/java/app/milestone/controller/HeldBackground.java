package app.milestone.controller;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps work until the test lets it run, so that something else can happen before it. */
final class HeldBackground implements Background {
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  @Override
  public <T> void run(
      Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed) {
    waiting.add(() -> BackupsDesk.inline().run(work, whenDone, whenFailed));
  }

  /** How much work waits. */
  int waiting() {
    return waiting.size();
  }

  /** Runs the work that waits longest. */
  void next() {
    waiting.remove().run();
  }

  /** Runs all work, and what follows from it. */
  void all() {
    while (!waiting.isEmpty()) {
      next();
    }
  }
}
