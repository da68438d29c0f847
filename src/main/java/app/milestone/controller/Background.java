package app.milestone.controller;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs work on the data away from the screen and brings its outcome back to the screen. */
public interface Background {
  /**
   * Runs {@code work} in the order of the calls. Work captures its values beforehand and never
   * reads what is on the screen.
   *
   * @param whenDone receives the result on the screen's thread
   * @param whenFailed receives what the work threw, on the screen's thread
   */
  <T> void run(Supplier<T> work, Consumer<T> whenDone, Consumer<RuntimeException> whenFailed);
}
