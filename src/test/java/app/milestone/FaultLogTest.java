package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FaultLogTest {
  private static final String FORMAT = "java.util.logging.SimpleFormatter.format";
  private static final Logger LOG = Logger.getLogger(FaultLog.class.getName());

  private final List<LogRecord> entries = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          entries.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private String before;

  @BeforeEach
  void listen() {
    before = System.getProperty(FORMAT);
    System.clearProperty(FORMAT);
    LOG.addHandler(handler);
    LOG.setUseParentHandlers(false);
  }

  @AfterEach
  void leave() {
    LOG.removeHandler(handler);
    LOG.setUseParentHandlers(true);
    if (before == null) {
      System.clearProperty(FORMAT);
    } else {
      System.setProperty(FORMAT, before);
    }
  }

  @Test
  void anEntryIsOneLineWithItsMoment() {
    FaultLog.shorten();
    FaultLog.log(new StorageException(Kind.LOCKED, Path.of("milestone.db"), "in use"));
    String line = line(entries.getFirst());
    assertTrue(
        line.matches(
            "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d \\S+: LOCKED milestone\\.db: in use\\R"),
        line);
  }

  /** As the formatter of the system writes it; that reads the format once for all. */
  private static String line(LogRecord entry) {
    return System.getProperty(FORMAT)
        .formatted(
            entry.getInstant().atZone(ZoneOffset.UTC),
            "",
            entry.getLoggerName(),
            entry.getLevel().getLocalizedName(),
            entry.getMessage(),
            "");
  }

  @Test
  void aFormatOfTheSystemIsLeftAlone() {
    System.setProperty(FORMAT, "%5$s");
    FaultLog.shorten();
    assertEquals("%5$s", System.getProperty(FORMAT));
  }

  @Test
  void whatNobodyForesawIsWrittenWithItsTrace() {
    IllegalStateException bug = new IllegalStateException("a bug");
    FaultLog.log(bug);
    assertEquals(Level.SEVERE, entries.getFirst().getLevel());
    assertEquals(bug, entries.getFirst().getThrown());
  }

  @Test
  void whatIsForeseenIsAWarningWithoutATrace() {
    FaultLog.log(new StorageException(Kind.LOCKED, Path.of("milestone.db"), "in use"));
    assertEquals(Level.WARNING, entries.getFirst().getLevel());
    assertEquals(null, entries.getFirst().getThrown());
  }
}
