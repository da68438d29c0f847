package app.milestone;

import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.lang.System.Logger.Level;

/** Writes each fault to the log of the process: in one line where it was foreseen. */
final class FaultLog {
  private static final String FORMAT = "java.util.logging.SimpleFormatter.format";

  private FaultLog() {}

  /** One line for each entry, unless the system says otherwise; comes before the first entry. */
  static void shorten() {
    if (System.getProperty(FORMAT) == null) {
      System.setProperty(FORMAT, "%1$tF %1$tT %4$s: %5$s%6$s%n");
    }
  }

  /** What nobody foresaw is written with all that helps to mend it. */
  static void log(Throwable fault) {
    System.Logger logger = System.getLogger(FaultLog.class.getName());
    if (isForeseen(fault)) {
      logger.log(Level.WARNING, fault.getMessage());
    } else {
      logger.log(Level.ERROR, "fault", fault);
    }
  }

  /** Whether the person is told in words of its own what happened and what to do. */
  static boolean isForeseen(Throwable fault) {
    return fault instanceof StorageException known && known.kind() != Kind.FAILED;
  }
}
