package app.milestone.model.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.milestone.model.plan.Prescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a tile says about a session, and what it says beside the same session of before. */
final class SessionResultTest {
  private static final List<PlannedSession> SESSIONS = SamplePlans.started().sessions();

  private static Figures figures(List<Rep> reps) {
    return Figures.NONE.withReps(reps);
  }

  private static SessionResult result(Prescription content, Figures figures) {
    PlannedSession any = SESSIONS.getFirst();
    PlannedSession session =
        new PlannedSession(
            any.id(), any.runId(), "any", 1, 1, 1, 1, any.date(), any.date(), any.date(), content);
    return SessionResult.of(SamplePlans.log(session, LogState.DONE, figures));
  }

  private static List<Rep> splits(long... millis) {
    return IntStream.range(0, millis.length)
        .mapToObj(i -> Rep.timed(i / 6, i % 6, millis[i]))
        .toList();
  }

  @Test
  void repsHaveAnAverageABestAndAFade() {
    Figures figures = figures(splits(55_800, 56_400, 56_000, 55_900, 56_300, 55_600, 56_100));
    assertEquals(
        new SessionResult.Reps(
            200,
            392_100 / 7.0,
            55_600,
            OptionalDouble.of((55_600 + 56_100) / 2.0 - (55_800 + 56_400) / 2.0),
            7,
            12),
        result(SamplePlans.reps(), figures));
  }

  @Test
  void twoRepsDoNotFade() {
    assertEquals(
        new SessionResult.Reps(200, 56_000, 55_000, OptionalDouble.empty(), 2, 12),
        result(SamplePlans.reps(), figures(splits(55_000, 57_000))));
  }

  @Test
  void climbsAreCounted() {
    assertEquals(
        new SessionResult.Climbs(4, 3, 120_000),
        result(
            SamplePlans.hills(3),
            figures(IntStream.range(0, 4).mapToObj(i -> Rep.timed(0, i, 120_000)).toList())));
  }

  @Test
  void blocksHaveAMeanPaceHoweverTheyWereEntered() {
    Rep paced =
        new Rep(0, 0, OptionalLong.of(300_000), OptionalInt.of(1000), OptionalInt.empty(), false);
    Rep covered = Rep.covered(0, 1, 2000);
    assertEquals(
        new SessionResult.Blocks(300_000, 2, 2, 1200, 1200),
        result(SamplePlans.blocks(), figures(List.of(paced, covered))));
    assertEquals(
        new SessionResult.Blocks(300_000, 1, 2, 600, 1200),
        result(SamplePlans.blocks(), figures(List.of(covered))));
  }

  @Test
  void strengthIsSetsByRepetitions() {
    List<Rep> reps = new ArrayList<>();
    for (int group = 0; group < 2; group++) {
      for (int set = 0; set < 3; set++) {
        reps.add(Rep.counted(group, set, 8));
      }
    }
    assertEquals(
        new SessionResult.Sets(3, 3, OptionalInt.of(8)),
        result(SamplePlans.strength(), figures(reps)));
    assertEquals(
        new SessionResult.Sets(2, 3, OptionalInt.of(8)),
        result(SamplePlans.strength(), figures(List.of(reps.get(0), reps.get(1)))));
  }

  @Test
  void choicesHaveTheirNamesAndMinutes() {
    Figures walk = figures(List.of(Rep.ticked(0, 1)));
    assertEquals(
        new SessionResult.Chosen(List.of("Walk"), OptionalInt.empty()),
        result(SamplePlans.recovery(), walk));
    assertEquals(
        new SessionResult.Chosen(List.of("Walk"), OptionalInt.of(45)),
        result(SamplePlans.recovery(), walk.withSeconds(OptionalInt.of(2700), false)));
  }

  @Test
  void withoutFieldsTheMinutesRemain() {
    assertEquals(
        new SessionResult.Minutes(31),
        result(SamplePlans.reps(), Figures.NONE.withSeconds(OptionalInt.of(1830), true)));
    assertEquals(new SessionResult.Nothing(), result(SamplePlans.reps(), Figures.NONE));
  }

  @Test
  void theSameSessionOfCycleOneIsCompared() {
    PlannedSession first = SamplePlans.planned(SESSIONS, 2);
    PlannedSession second = SamplePlans.planned(SESSIONS, 23);
    Figures then = figures(splits(57_000, 57_200)).withEffort(OptionalInt.of(9));
    Figures now = figures(splits(56_000, 56_200)).withEffort(OptionalInt.of(8));
    LogEntry before = SamplePlans.log(first, LogState.DONE, then);
    LogEntry after = SamplePlans.log(second, LogState.DONE, now);
    RunProgress progress =
        new RunProgress(
            SamplePlans.started().run(),
            SESSIONS,
            List.of(before, after),
            List.of(),
            second.date());
    SlotComparison comparison = SlotComparison.of(progress, second).orElseThrow();
    assertEquals(first, comparison.session());
    assertEquals(OptionalDouble.of(-1000), comparison.averageDifference(after));
    assertEquals(OptionalInt.of(-1), comparison.effortDifference(after));
    assertEquals(Optional.empty(), SlotComparison.of(progress, first));
    assertEquals(Optional.empty(), SlotComparison.of(progress, SamplePlans.planned(SESSIONS, 41)));
  }

  @Test
  void anEasyHillSessionProposesMore() {
    HillProposal first = HillProposal.FIRST;
    assertEquals(
        List.of(new HillProposal(4, 120), new HillProposal(3, 150)),
        first.next(OptionalInt.of(7), false));
    assertEquals(List.of(first), first.next(OptionalInt.of(8), false));
    assertEquals(List.of(first), first.next(OptionalInt.empty(), false));
    assertEquals(2, first.next(OptionalInt.of(9), true).size());
  }

  @Test
  void hillsStopAtFiveTimesFourMinutes() {
    OptionalInt easy = OptionalInt.of(5);
    assertEquals(List.of(new HillProposal(5, 150)), new HillProposal(5, 120).next(easy, false));
    assertEquals(List.of(new HillProposal(4, 240)), new HillProposal(3, 240).next(easy, false));
    assertEquals(List.of(new HillProposal(5, 240)), new HillProposal(5, 225).next(easy, false));
    assertEquals(List.of(new HillProposal(5, 240)), new HillProposal(5, 240).next(easy, false));
  }

  @Test
  void climbsThatWereRunAreTheirMeanLength() {
    assertEquals(
        Optional.of(new HillProposal(2, 120)),
        HillProposal.done(List.of(Rep.timed(0, 0, 118_000), Rep.timed(0, 1, 123_000))));
    assertEquals(Optional.empty(), HillProposal.done(List.of()));
  }

  @Test
  void everyEffortHasItsWord() {
    assertEquals(
        List.of(
            EffortWord.VERY_EASY,
            EffortWord.VERY_EASY,
            EffortWord.EASY,
            EffortWord.EASY,
            EffortWord.STEADY,
            EffortWord.STEADY,
            EffortWord.HARD,
            EffortWord.VERY_HARD,
            EffortWord.NEARLY_ALL_OUT,
            EffortWord.ALL_OUT),
        IntStream.rangeClosed(1, 10).mapToObj(EffortWord::of).toList());
    assertThrows(IllegalArgumentException.class, () -> EffortWord.of(11));
  }

  @Test
  void aRepeatedSessionIsComparedWithTheEarlierCycleToo() {
    PlannedSession first = SamplePlans.planned(SESSIONS, 2);
    PlannedSession second = SamplePlans.planned(SESSIONS, 23);
    PlannedSession again = again(second);
    List<LogEntry> logs =
        Stream.of(first, second, again)
            .map(it -> SamplePlans.log(it, LogState.DONE, figures(splits(57_000, 57_200))))
            .toList();
    List<PlannedSession> sessions = Stream.concat(SESSIONS.stream(), Stream.of(again)).toList();
    RunProgress progress =
        new RunProgress(SamplePlans.started().run(), sessions, logs, List.of(), again.date());
    assertEquals(second, SlotComparison.of(progress, again).orElseThrow().session());
    assertEquals(first, SlotComparison.inEarlierCycle(progress, again).orElseThrow().session());
  }

  private static PlannedSession again(PlannedSession session) {
    return new PlannedSession(
        UUID.randomUUID(),
        session.runId(),
        session.slotKey(),
        2,
        session.cycle(),
        session.week(),
        session.day(),
        session.original().plusDays(7),
        session.scheduled().plusDays(7),
        session.date().plusDays(7),
        session.content());
  }
}
