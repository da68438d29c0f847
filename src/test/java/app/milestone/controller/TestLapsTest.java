package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.TestCheck.LapState;
import app.milestone.controller.TestCheck.Part;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the laps of a test: what they add up to, and the ways out when that is not the time. */
final class TestLapsTest {
  private static final LocalDate DAY_14 = LocalDate.of(2026, 11, 8);

  @TempDir Path folder;
  private TestDesk desk;

  @AfterEach
  void close() {
    desk.close();
  }

  private TestForm mile() {
    desk = new TestDesk(folder, DAY_14, true);
    desk.controller().logMile();
    return desk.form();
  }

  private void laps(String... times) {
    for (int lap = 0; lap < times.length; lap++) {
      desk.form().laps.get(lap).set(times[lap]);
      desk.controller().fields().typedLap(lap);
    }
    desk.controller().fields().leaveLap(times.length - 1);
  }

  private TestCheck check() {
    return desk.form().check().get();
  }

  private TestPreview preview() {
    return desk.form().preview().get();
  }

  @Test
  void lapsThatDisagreeOfferThreeWaysOut() {
    mile().time.set("7:49.2");
    laps("1:59.7", "1:57.8", "2:00.2", "1:53.3");
    TestCheck.LapLine line = check().laps();
    assertEquals(LapState.DISAGREE, line.state());
    assertEquals("Laps add up to 7:51.0, not 7:49.2.", line.strong());
    assertEquals("One lap may be 1.8 s too long.", line.more());
    assertEquals("Use 7:51.0 as the time", line.useSum());
    assertEquals(List.of(3), line.outlined());
    assertEquals(List.of(Part.LAPS), check().problems());
    assertEquals("Shown when the laps and the time agree.", preview().pacing().verdict());
    desk.controller().fields().useSum();
    assertEquals("7:51.0", desk.form().time.get());
    assertEquals(LapState.AGREE, check().laps().state());
  }

  @Test
  void everyLapThatCannotBeReadIsOutlinedAndCounted() {
    mile().time.set("7:49.2");
    laps("1:5x", "1:57.8", "abc", "1:53.3");
    assertEquals(List.of(0, 2), check().laps().outlined());
    assertEquals(2, check().problemCount());
    desk.form().time.set("abc");
    desk.controller().fields().leaveTime();
    assertEquals(List.of(Part.TIME, Part.LAPS), check().problems());
    assertEquals(3, check().problemCount());
    desk.form().laps.get(0).set("1:57.9");
    assertEquals(List.of(2), check().laps().outlined());
    assertEquals(2, check().problemCount());
  }

  @Test
  void aDifferenceOfMoreThanALapIsNotBlamedOnOne() {
    mile().time.set("12:00");
    laps("1:59.7", "1:57.8", "1:58.4", "1:53.3");
    assertEquals("Laps add up to 7:49.2, not 12:00.0.", check().laps().strong());
    assertEquals("", check().laps().more());
  }

  @Test
  void theTimeCanBeRightAgainstItsLaps() {
    mile().time.set("7:49.2");
    laps("1:59.7", "1:57.8", "2:00.2", "1:53.3");
    desk.controller().fields().timeIsRight();
    assertEquals(LapState.DISPUTED, check().laps().state());
    assertTrue(check().canSave());
    desk.controller().save();
    assertTrue(desk.newest(TestKind.MILE).lapsDisputed());
  }

  @Test
  void lapsCanBeCleared() {
    mile().time.set("7:49.2");
    laps("1:59.7", "1:57.8", "2:00.2", "1:53.3");
    desk.controller().fields().clearLaps();
    assertEquals(LapState.NONE, check().laps().state());
    assertEquals("", desk.form().laps.get(2).get());
    assertTrue(check().canSave());
  }

  @Test
  void pastedLapsFillOnAndTheOddOneIsOutlined() {
    mile().time.set("7:49.2");
    assertTrue(desk.controller().fields().pasteLaps(0, "119.7 117.8 120.2 113.3"));
    assertEquals("1:57.8", desk.form().laps.get(1).get());
    assertEquals(List.of(3), check().laps().outlined());
    assertEquals(false, desk.controller().fields().pasteLaps(0, "119.7"));
  }

  @Test
  void threeLapsAndTheTimeGiveTheFourth() {
    mile().time.set("7:49.2");
    laps("1:59.7", "1:57.8", "1:58.4");
    assertEquals(List.of("", "", "", "1:53.3"), check().laps().prompts());
    assertEquals("Lap 4 would be 1:53.3", check().laps().strong());
    assertEquals("Even, then a kick", preview().pacing().verdict());
    desk.controller().save();
    assertEquals(new RaceTime(113_300), desk.newest(TestKind.MILE).laps().getLast());
  }

  @Test
  void theLastAllowedDifferenceIsTwoTenths() {
    mile().time.set("7:49.2");
    laps("1:59.7", "1:57.8", "1:58.4", "1:53.5");
    assertEquals(LapState.AGREE, check().laps().state());
    laps("1:59.7", "1:57.8", "1:58.4", "1:53.6");
    assertEquals(LapState.DISAGREE, check().laps().state());
  }

  @Test
  void someMissingLapsAreAProblemOnlyWhenSaving() {
    mile().time.set("7:49.2");
    laps("1:59.7", "1:57.8");
    assertEquals("2 of 4 laps", check().laps().strong());
    assertTrue(check().canSave());
    desk.controller().save();
    assertEquals("Fill in all 4 laps, or clear the lap splits.", check().laps().strong());
    assertEquals(List.of(2), check().laps().outlined());
    assertEquals(2, desk.read().tests().size());
  }
}
