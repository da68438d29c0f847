package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the strip above the calendar says after the retest. */
final class GoalStripTest {
  private static final Consumer<Database> NOTHING = _ -> {};

  @TempDir Path folder;

  private GoalStrip ended(long millis, Consumer<Database> then) {
    CalendarDesk desk = CalendarDesk.ended(folder, millis, then);
    GoalStrip strip = desk.calendar.state().goal().get();
    desk.database.close();
    return strip;
  }

  private static List<String> words(GoalStrip strip) {
    return List.of(strip.sentence(), strip.line(), strip.again());
  }

  @Test
  void aReachedTargetHasTheFlagAndStartsAgainFromItsTime() {
    GoalStrip strip = ended(451_400, NOTHING);
    assertEquals(
        List.of(
            "7:31.4, target reached with 0.6 s to spare",
            ", reached with 0.6 s to spare",
            "Run the plan again from 7:31"),
        words(strip));
    assertTrue(strip.reached());
  }

  @Test
  void aRetestThatFallsShortSaysWhatWasGained() {
    GoalStrip strip = ended(456_000, NOTHING);
    assertEquals(
        List.of("7:36.0, 26 s gained of 30", ", 26 s gained of 30", "Run the plan again from 7:36"),
        words(strip));
    assertFalse(strip.reached());
  }

  @Test
  void aRetestSlowerThanTheBaselineSaysSo() {
    assertEquals(
        List.of(
            "8:05.0, 3 s slower than the baseline", ", 3 s slower", "Run the plan again from 8:05"),
        words(ended(485_000, NOTHING)));
  }

  @Test
  void anEstimatedBaselineIsMarkedAndLeavesNoVerdict() {
    GoalStrip strip = ended(451_400, ProgressSeasons::estimate);
    assertEquals(
        List.of(
            "7:31.4, no verdict: the baseline was only estimated",
            ", no verdict",
            "Run the plan again from 7:31"),
        words(strip));
    assertTrue(strip.estimated());
    assertFalse(strip.reached());
  }

  @Test
  void aTargetChangedAfterTheRetestDoesNotChangeTheVerdict() {
    GoalStrip strip =
        ended(
            451_400, database -> ProgressSeasons.aim(database, LocalDate.of(2026, 12, 6), 445_000));
    assertEquals("7:31.4, target reached with 0.6 s to spare", strip.sentence());
    assertEquals("7:32", strip.target());
  }

  @Test
  void whileThePlanIsPausedTheStripSaysSo() {
    CalendarDesk desk = CalendarDesk.season(folder);
    desk.pause(CalendarDesk.TODAY.minusDays(1));
    GoalStrip strip = desk.calendar.state().goal().get();
    assertEquals("Paused", strip.pill());
    assertEquals(GoalStrip.Tone.NEUTRAL, strip.tone());
    assertEquals("Paused since 17 Nov. Nothing becomes due until you go on.", strip.pillTooltip());
    assertEquals("13 s gained, 17 s to go", strip.sentence());
  }
}
