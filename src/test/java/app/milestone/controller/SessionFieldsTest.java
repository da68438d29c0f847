package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.session.Feeling;
import app.milestone.model.session.Figures;
import app.milestone.model.session.LogState;
import app.milestone.model.session.Rep;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionFieldsTest {
  private static final int POWER_WEEK_1_OF_CYCLE_2 = 23;
  private static final int HILLS = 25;
  private static final int ENDURANCE = 27;

  @TempDir static Path prepared;
  @TempDir Path folder;
  private SessionDesk desk;

  @BeforeAll
  static void prepare() {
    SessionDesk.prepare(prepared);
  }

  @BeforeEach
  void open() {
    desk = new SessionDesk(prepared, folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyRepHasAFieldWithThisRunnersTarget() {
    SessionSteps steps = desk.show(POWER_WEEK_1_OF_CYCLE_2).steps().get();
    assertEquals("target 0:56.2 per 200 m", steps.target());
    assertEquals(12, steps.fields().size());
    assertEquals("56.2", steps.fields().getFirst().prompt());
    assertEquals("Round 1, Rep 1, target 56.2 seconds", steps.fields().getFirst().name());
    assertEquals("6 × 200 m, rest 90 s", steps.groups().getFirst().head().subtitle());
  }

  @Test
  void typedRepsAreSavedWithDifferenceAndAverage() {
    SessionState state = desk.show(POWER_WEEK_1_OF_CYCLE_2);
    clear(state);
    type(state, 0, "55.8");
    type(state, 1, "564");
    type(state, 2, "0:56,2");
    desk.controller().leave();
    assertEquals(
        List.of(Rep.timed(0, 0, 55_800), Rep.timed(0, 1, 56_400), Rep.timed(0, 2, 56_200)),
        desk.logged(POWER_WEEK_1_OF_CYCLE_2).figures().reps());
    assertEquals(
        List.of("−0.4", "+0.2", "±0.0"),
        state.steps().get().fields().subList(0, 3).stream()
            .map(field -> field.delta().get().text())
            .toList());
    assertEquals("56.4", state.steps().get().fields().get(1).text.get());
    assertEquals("avg 0:56.1", state.steps().get().groups().getFirst().average().get());
    assertEquals(LogState.OPEN, desk.logged(POWER_WEEK_1_OF_CYCLE_2).state());
  }

  private static EntryField.Delta delta(SessionState state, int field) {
    return state.steps().get().fields().get(field).delta().get();
  }

  @Test
  void bareDigitsAreEchoedWhileTheyAreTyped() {
    SessionState state = desk.show(POWER_WEEK_1_OF_CYCLE_2);
    type(state, 0, "558");
    assertEquals("= 55.8", delta(state, 0).text());
    type(state, 0, "55,8");
    assertEquals("−0.4", delta(state, 0).text());
    assertEquals("0.4 seconds faster than target", delta(state, 0).spoken());
    type(state, 1, "400");
    assertEquals("= 40.0?", delta(state, 1).text());
    desk.controller().leave();
    assertEquals(
        new EntryField.Delta(
            "−16.2?",
            EntryField.Sign.DOUBT,
            "16.2 seconds faster than target, far from it: is it right?"),
        delta(state, 1));
  }

  private static void clear(SessionState state) {
    state.steps().get().fields().forEach(field -> field.text.set(""));
  }

  private static void type(SessionState state, int field, String text) {
    state.steps().get().fields().get(field).text.set(text);
  }

  @Test
  void textThatIsNotATimeStaysOnTheScreenAndTheOldValueStaysSaved() {
    SessionState state = desk.show(POWER_WEEK_1_OF_CYCLE_2);
    clear(state);
    type(state, 0, "55.8");
    desk.controller().commit();
    type(state, 0, "fast");
    desk.controller().commit();
    EntryField field = state.steps().get().fields().getFirst();
    assertEquals("fast", field.text.get());
    assertTrue(field.wrong().get());
    assertEquals(
        "Write seconds, like 56.1.", state.steps().get().groups().getFirst().problem().get());
    assertEquals(
        List.of(Rep.timed(0, 0, 55_800)), desk.logged(POWER_WEEK_1_OF_CYCLE_2).figures().reps());
    assertTrue(desk.controller().hasUnsaved());
  }

  @Test
  void entriesThatCannotBeReadAreCountedAsLongAsThatIsSo() {
    SessionState state = desk.show(POWER_WEEK_1_OF_CYCLE_2);
    type(state, 0, "abc");
    type(state, 1, "-5");
    state.duration.set("long");
    assertEquals(0, state.unreadable().get());
    desk.controller().commit();
    assertEquals(3, state.unreadable().get());
    desk.show(HILLS);
    assertEquals(0, state.unreadable().get());
    desk.show(POWER_WEEK_1_OF_CYCLE_2);
    assertEquals(3, state.unreadable().get());
    type(state, 0, "56.1");
    state.duration.set("40");
    assertEquals(1, state.unreadable().get());
    type(state, 1, "");
    assertEquals(0, state.unreadable().get());
  }

  @Test
  void textThatIsNotATimeIsStillThereAfterLookingAtAnotherDay() {
    SessionState state = desk.show(POWER_WEEK_1_OF_CYCLE_2);
    type(state, 5, "quick");
    desk.show(HILLS);
    desk.show(POWER_WEEK_1_OF_CYCLE_2);
    assertEquals("quick", state.steps().get().fields().get(5).text.get());
    assertTrue(state.steps().get().fields().get(5).wrong().get());
  }

  @Test
  void effortAndFeelingAreSavedByOneClick() {
    SessionState state = desk.show(HILLS);
    state.effort.set(8);
    state.feeling.set(4);
    assertEquals(OptionalInt.of(8), desk.logged(HILLS).figures().effort());
    assertEquals(Optional.of(Feeling.GOOD), desk.logged(HILLS).figures().feeling());
  }

  @Test
  void editsOfOneFieldAreOneStepOfUndo() {
    SessionState state = desk.show(HILLS);
    state.notes.set("Up");
    desk.controller().commit();
    state.notes.set("Up the hill");
    desk.controller().commit();
    desk.undo();
    assertEquals(List.of(), desk.entries(desk.planned(HILLS).date()));
  }

  @Test
  void editsOfTwoFieldsAreTwoStepsOfUndo() {
    SessionState state = desk.show(HILLS);
    state.notes.set("Up");
    desk.controller().leave();
    state.duration.set("40");
    desk.controller().leave();
    desk.undo();
    assertEquals(Figures.NONE.withNotes("Up"), desk.logged(HILLS).figures());
  }

  @Test
  void durationAndDistanceAreReadAsPeopleWriteThem() {
    SessionState state = desk.show(HILLS);
    state.duration.set("1h05");
    state.distance.set("3.7 mi");
    desk.controller().leave();
    assertEquals(OptionalInt.of(3900), desk.logged(HILLS).figures().seconds());
    assertEquals(OptionalInt.of(5955), desk.logged(HILLS).figures().metres());
    assertEquals(List.of("65", "5.96"), List.of(state.duration.get(), state.distance.get()));
    state.distance.set("far");
    desk.controller().leave();
    assertEquals("Write a distance, like 6.0 or 3.7 mi.", state.distanceProblem().get());
    assertEquals(OptionalInt.of(5955), desk.logged(HILLS).figures().metres());
  }

  @Test
  void climbsAreWrittenInMinutesAndProposeMoreAfterAnEasySession() {
    SessionState state = desk.show(HILLS);
    assertEquals(5, state.steps().get().fields().size());
    for (int climb = 0; climb < 3; climb++) {
      type(state, climb, "2");
    }
    desk.controller().leave();
    state.effort.set(6);
    assertEquals("2:00", state.steps().get().fields().getFirst().text.get());
    assertEquals("Next time: 4 × 2:00 or 3 × 2:30, not both.", state.hints().get().proposal());
  }

  @Test
  void climbsThatFeltEasierProposeMoreWhateverTheEffort() {
    SessionState state = desk.show(HILLS);
    for (int climb = 0; climb < 3; climb++) {
      type(state, climb, "2");
    }
    desk.controller().leave();
    state.effort.set(9);
    assertEquals("Next time: 3 × 2:00 again.", state.hints().get().proposal());
    state.feeling.set(5);
    assertEquals("Next time: 4 × 2:00 or 3 × 2:30, not both.", state.hints().get().proposal());
  }

  @Test
  void enduranceBlocksTakeAPaceOrADistance() {
    SessionState state = desk.show(ENDURANCE);
    type(state, 0, "5:30");
    type(state, 1, "1.9");
    desk.controller().leave();
    List<Rep> reps = desk.logged(ENDURANCE).figures().reps();
    assertEquals(OptionalInt.of(1000), reps.getFirst().metres());
    assertEquals(330_000, reps.getFirst().millis().orElseThrow());
    assertEquals(Rep.covered(1, 0, 1900), reps.get(1));
  }

  @Test
  void aSessionCutShortIsToldInMinutes() {
    SessionState state = desk.show(ENDURANCE);
    type(state, 0, "5:30");
    desk.controller().leave();
    assertEquals("10 of 25 min", counted(state));
    desk.show(31);
    state.duration.set("14");
    desk.controller().leave();
    assertEquals("14 of 30 min", counted(state));
  }

  private static String counted(SessionState state) {
    return state.hints().get().partly();
  }

  @Test
  void strengthHasFieldsForRepetitionsAndChecksForHolds() {
    SessionState state = desk.show(26);
    assertEquals(7, state.steps().get().groups().size());
    type(state, 0, "8");
    state.steps().get().fields().getLast().ticked.set(true);
    assertEquals(List.of(Rep.counted(0, 0, 8), Rep.ticked(6, 1)), desk.logged(26).figures().reps());
  }

  @Test
  void recoveryTakesMinutesOfEachChoice() {
    SessionState state = desk.show(31);
    type(state, 0, "30");
    desk.controller().leave();
    assertTrue(state.steps().get().fields().getFirst().ticked.get());
    assertEquals(1_800_000, desk.logged(31).figures().reps().getFirst().millis().orElseThrow());
  }

  @Test
  void anExtraRepOfARangeCanBeUsed() {
    List<EntryField> fields = desk.show(37).steps().get().fields();
    assertEquals(
        List.of(false, false, false, false, false, true),
        fields.stream().map(EntryField::isExtra).toList());
  }

  @Test
  void aPastedListFillsTheFieldsFromThereOn() {
    SessionState state = desk.show(POWER_WEEK_1_OF_CYCLE_2);
    clear(state);
    assertTrue(desk.controller().fill(state.steps().get().fields().get(4), "55.8 56.4 56.0"));
    assertEquals(
        List.of(Rep.timed(0, 4, 55_800), Rep.timed(0, 5, 56_400), Rep.timed(1, 0, 56_000)),
        desk.logged(POWER_WEEK_1_OF_CYCLE_2).figures().reps());
  }

  @Test
  void arrowsChangeARepByATenth() {
    SessionState state = desk.show(POWER_WEEK_1_OF_CYCLE_2);
    clear(state);
    EntryField field = state.steps().get().fields().getFirst();
    desk.controller().step(field, -1);
    assertEquals("56.1", field.text.get());
    desk.controller().step(field, 1);
    assertEquals("56.2", field.text.get());
  }
}
