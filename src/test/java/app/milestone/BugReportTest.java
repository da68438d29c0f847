package app.milestone;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Checks what a report of a bug tells, and what it keeps to itself. */
final class BugReportTest {
  @Test
  void theDetailsNameThePlaceAndNotTheData() {
    Throwable bug =
        new IllegalStateException("7:49.2 by Winifred", new RuntimeException("her secret"));

    String details = BugReport.details(bug);

    assertTrue(details.startsWith("Milestone "));
    assertTrue(details.contains("java.lang.IllegalStateException"));
    assertTrue(details.contains("at " + BugReportTest.class.getName()));
    assertFalse(details.contains("Winifred"));
    assertFalse(details.contains("secret"));
  }
}
