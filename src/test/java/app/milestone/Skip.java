package app.milestone;

import org.opentest4j.TestAbortedException;

/** Leaves out a test that this machine cannot run, and never silently. */
public final class Skip {
  private Skip() {}

  /** Prints the reason and ends the test unless it is possible. */
  public static void unless(boolean possible, String reason) {
    if (!possible) {
      String test =
          StackWalker.getInstance()
              .walk(frames -> frames.skip(1).findFirst())
              .map(frame -> frame.getClassName() + "." + frame.getMethodName())
              .orElseThrow();
      System.out.println(test + ", skipped: " + reason);
      throw new TestAbortedException(reason);
    }
  }
}
