package app.milestone.promise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;

/** Counts the cases of one test of a promise, and what went wrong in them. */
public final class Proof {
  private static final int MOST_MESSAGES = 20;

  private final Promise promise;
  private final String test;
  private final boolean full;
  private final long start = System.nanoTime();
  private final List<String> failures = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int cases;
  private int failed;
  private String skipped = "";
  private Duration time = Duration.ZERO;

  Proof(Promise promise, String test, boolean full) {
    this.promise = promise;
    this.test = test;
    this.full = full;
  }

  /** The larger number in the full proof, which may take its time. */
  public int count(int quick, int whole) {
    return full ? whole : quick;
  }

  public boolean isFull() {
    return full;
  }

  /** Chance with a seed that failures name: {@code -Dpromise.seed=7} changes it. */
  public Random random(int part) {
    return new Random(Long.getLong("promise.seed", 1) * 1_000_003 + part);
  }

  /** One case: it counts, and if it fails the others still run. */
  public void check(String what, Executable body) {
    try {
      body.execute();
      passed(1);
    } catch (TestAbortedException e) {
      throw e;
    } catch (Throwable e) {
      passed(1);
      fail(what + ": " + e);
      if (failed <= 3) {
        System.err.println(what + ": " + e);
        Arrays.stream(e.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("app.milestone"))
            .limit(8)
            .forEach(frame -> System.err.println("    " + frame));
      }
    }
  }

  /** Counts cases that were looked at together. */
  public synchronized void passed(int number) {
    cases += number;
  }

  /** A case counted before has failed. */
  public synchronized void fail(String message) {
    failed++;
    if (failures.size() < MOST_MESSAGES) {
      failures.add(message);
    }
  }

  /** Something worth knowing beside the numbers. */
  public void note(String text) {
    notes.add(text);
  }

  /** Skips what cannot be tried on this machine, and says so. */
  public void require(boolean possible, String reason) {
    if (!possible) {
      skip(reason);
      throw new TestAbortedException(reason);
    }
  }

  /** Notes that a part was left out, and goes on. */
  public void skip(String reason) {
    skipped = reason;
    System.out.println("Promise " + promise.number() + ", " + test + ", skipped: " + reason);
  }

  void stop() {
    time = Duration.ofNanos(System.nanoTime() - start);
  }

  void assertHeld() {
    Assertions.assertEquals(List.of(), failures, failed + " of " + cases + " cases failed");
  }

  Promise promise() {
    return promise;
  }

  String test() {
    return test;
  }

  int cases() {
    return cases;
  }

  int failed() {
    return failed;
  }

  List<String> failures() {
    return failures;
  }

  List<String> notes() {
    return notes;
  }

  String skipped() {
    return skipped;
  }

  Duration time() {
    return time;
  }
}
