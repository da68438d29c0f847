package app.milestone;

/** Closes the data in order when the system ends the program, as where a person logs out. */
final class SystemEnd {
  private final Thread hook;

  /**
   * Prepares for the end.
   *
   * @param saveTyped runs first, on a thread of its own: the screen's may take no more work
   * @param close runs next; the program ends after it
   */
  SystemEnd(Runnable saveTyped, Runnable close) {
    hook =
        new Thread(
            () -> {
              try {
                saveTyped.run();
              } finally {
                close.run();
              }
            },
            "milestone-end");
  }

  /** From now on the system's wish is followed in order. */
  void watch() {
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException | IllegalArgumentException _) {
      // It ends already, or this is watched for.
    }
  }

  /** The data is closed by other means. */
  void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // It ends already, and finds nothing left to close.
    }
  }
}
