package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.TestCheck.Part;
import app.milestone.controller.TestPreview.Fact;
import app.milestone.model.pace.GoalRule;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.LapScheme;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.Surface;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.model.session.LogState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks what the dialog of a test says while it is filled in. */
final class TestControllerTest {
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
  void aNewMileStandsOnTodayAndOnTheTrack() {
    TestForm form = mile();
    assertEquals(DAY_14, form.date.get());
    assertEquals(Surface.TRACK, form.surface.get());
    assertEquals(LapScheme.LONG_FIRST, form.scheme.get());
    assertEquals("Log a mile test", form.frame().title());
    assertEquals("–", preview().result());
    assertEquals("Target 7:32.0", preview().difference());
    assertEquals(false, check().canSave());
  }

  @Test
  void thePreviewFollowsWhatIsTyped() {
    mile().time.set("7:49.2");
    TestPreview preview = preview();
    assertEquals("7:49.2", preview.result());
    assertEquals("12.8 s faster", preview.strong());
    assertEquals("than your baseline", preview.difference());
    assertEquals("17.2 s to go", preview.bar().orElseThrow().left());
    assertEquals("Probably faster, not yet beyond normal variation", preview.variation());
    assertEquals(
        "A mile varies by about 2.0 % from day to day without any change in fitness: see Settings."
            + " By that measure you are truly faster with a likelihood of 83 %.",
        preview.variationAbout());
    assertTrue(preview.newBest());
    assertEquals(
        List.of(
            new Fact("Against the expected line", "2.1 s ahead"),
            new Fact("Pace", "4:51.5 /km"),
            new Fact("Predicted 5K", "about 26:22, 26:00 to 27:13"),
            new Fact("Age grade", "about 55.6 %")),
        preview.facts());
    assertTrue(desk.form().updatePaces.get());
  }

  @Test
  void aTimeIsReadForgivinglyAndEchoed() {
    TestForm form = mile();
    form.time.set("749");
    assertEquals("Read as 7:49.0", check().echo());
    desk.controller().fields().leaveTime();
    assertEquals("7:49.0", form.time.get());
    assertEquals("", check().echo());
  }

  @Test
  void fourLapsShowTheConvertedTime() {
    TestForm form = mile();
    desk.controller().fields().chooseFourLaps(true);
    form.time.set("7:58.0");
    assertEquals("1600 m in 7:58.0 is 8:00.8 for the full mile", check().conversion());
    assertEquals(LapScheme.FOUR_400, form.scheme.get());
    assertEquals("8:00.8", preview().result());
    assertEquals("Not quite comparable: other distance", preview().flags());
  }

  @Test
  void timesNobodyRunsAreRefused() {
    TestForm form = mile();
    form.time.set("3:39.9");
    desk.controller().fields().leaveTime();
    assertEquals("That is faster than the world record.", check().timeError());
    form.time.set("20:00.1");
    assertEquals("Up to 20:00.", check().timeError());
    form.time.set("7:61");
    assertEquals("Seconds go up to 59. Write a time like 7:49.2.", check().timeError());
    assertEquals(List.of(Part.TIME), check().problems());
    form.time.set("20:00");
    assertEquals("", check().timeError());
    assertTrue(check().canSave());
  }

  @Test
  void theFutureIsRefusedAndASecondTestOfADayIsAHint() {
    TestForm form = mile();
    form.time.set("7:49.2");
    form.date.set(DAY_14.plusDays(1));
    assertEquals("Choose today or an earlier day.", check().dateError());
    assertEquals(false, check().canSave());
    form.date.set(LocalDate.of(2026, 10, 24));
    assertEquals("You logged 8:02.0 on this day. Save a second test?", check().dateHint());
    assertTrue(check().canSave());
  }

  @Test
  void onTheRoadLapsAreQuarters() {
    TestForm form = mile();
    desk.controller().fields().chooseSurface(Surface.ROAD);
    assertEquals(LapScheme.QUARTERS, form.scheme.get());
    form.time.set("7:49.2");
    assertEquals("Not quite comparable: other surface", preview().flags());
  }

  @Test
  void aSavedMileIsLoggedWithItsToast() {
    mile().time.set("7:49.2");
    laps("1:59.7", "1:57.8", "1:58.4", "1:53.3");
    desk.form().effort.set(9);
    desk.form().temperature.set("9");
    desk.form().notes.set(" alone ");
    desk.controller().save();
    TestResult saved = desk.newest(TestKind.MILE);
    assertEquals(new RaceTime(469_200), saved.time());
    assertEquals(9, saved.temperature().orElseThrow());
    assertEquals("alone", saved.notes());
    assertEquals(LogState.DONE, desk.entryOf(saved).state());
    assertTrue(desk.entryOf(saved).isExtra());
    assertEquals(1609, desk.entryOf(saved).figures().metres().orElseThrow());
    assertEquals(List.of("Mile test 7:49.2 saved"), desk.heard);
    assertEquals(Optional.empty(), desk.controller().state().form().get());
    PaceSource source = desk.read().sources().getLast();
    assertEquals(PaceSource.Kind.UPDATED_FROM_MILE, source.kind());
    desk.undo();
    assertEquals(2, desk.read().tests().size());
    assertEquals(1, desk.read().sources().size());
  }

  @Test
  void theTargetIsReachedWithOneSentence() {
    mile().time.set("7:31.4");
    assertEquals("Target 7:32.0 reached with 0.6 s to spare", preview().reached());
    assertEquals("0.6 s beyond", preview().bar().orElseThrow().left());
    assertEquals("Faster, beyond normal variation", preview().variation());
  }

  @Test
  void aFailureKeepsTheForm() {
    mile().time.set("7:49.2");
    desk.breakDisk(true);
    desk.controller().save();
    assertEquals("7:49.2", desk.form().time.get());
    assertEquals(List.of(desk.texts.get("errors.notSaved.bug")), desk.heard);
    desk.breakDisk(false);
    desk.controller().save();
    assertEquals(3, desk.read().tests().size());
  }

  @Test
  void closingAsksOnlyWhenSomethingWasTyped() {
    mile();
    desk.controller().cancel();
    assertEquals(List.of(), desk.heard);
    desk.controller().logMile();
    desk.form().time.set("7");
    desk.answer("Keep editing");
    desk.controller().cancel();
    assertEquals("7", desk.form().time.get());
    desk.answer("Discard");
    desk.controller().cancel();
    assertEquals(Optional.empty(), desk.controller().state().form().get());
    assertEquals(List.of("Discard this test?", "Discard this test?"), desk.heard);
  }

  @Test
  void withoutARunAMileIsComparedWithNothing() {
    desk = new TestDesk(folder, DAY_14, false);
    desk.controller().logMile();
    desk.form().time.set("8:02.0");
    assertEquals("", preview().difference());
    assertEquals(Optional.empty(), preview().paces());
    desk.controller().save();
    assertEquals(new RaceTime(482_000), desk.newest(TestKind.MILE).time());
  }

  @Test
  void aRetestEndsTheRun() {
    desk = new TestDesk(folder, LocalDate.of(2026, 12, 5), true);
    desk.controller().logFor(desk.planned(41).id());
    desk.form().time.set("7:31.4");
    assertEquals("Counts as the plan’s “Mile test” of this day", check().dateHint());
    desk.controller().save();
    TestResult saved = desk.newest(TestKind.MILE);
    assertEquals(Optional.of(saved.id()), desk.read().run().orElseThrow().retest());
    assertEquals(Optional.of(desk.planned(41).id()), desk.entryOf(saved).plannedId());
    assertEquals(GoalRule.GAIN, desk.goal().rule());
  }
}
