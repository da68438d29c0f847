package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.model.session.Completion;
import app.milestone.model.settings.Units;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Checks what is said at the end of a week: only what there is. */
final class SummaryWriterTest {
  private final Texts texts = new Texts(Locale.UK);

  private WeekSummary week(int done, int missed, int toCome, long seconds, long metres) {
    Completion sum = new Completion(done, 0, 0, missed, 0, toCome, 0, 0, seconds, metres);
    return new SummaryWriter(texts, new Formats(texts, Units.KILOMETRES)).week(sum, List.of());
  }

  @Test
  void aWeekSaysItsSessionsDistanceAndTime() {
    WeekSummary week = week(5, 1, 0, 14_160, 18_200);
    assertEquals("18.2 km", week.distance());
    assertEquals("5 of 6 sessions, 18.2 km, 3 h 56 min", week.tooltip());
  }

  @Test
  void aWeekWithoutARunHasADashAndNoDistanceToRead() {
    WeekSummary week = week(2, 4, 0, 4_800, 0);
    assertEquals("2/6 –", week.count() + " " + week.distance());
    assertEquals("2 of 6 sessions, 1 h 20 min", week.tooltip());
  }

  @Test
  void aWeekToComeCountsItsSessionsAlone() {
    WeekSummary week = week(0, 0, 6, 0, 0);
    assertEquals("to come", week.distance());
    assertEquals("0 of 6 sessions", week.tooltip());
  }

  @Test
  void aRunInAWeekWithoutAPlanHasNoSessions() {
    assertEquals("5.0 km, 25 min", week(0, 0, 0, 1_500, 5_000).tooltip());
  }
}
