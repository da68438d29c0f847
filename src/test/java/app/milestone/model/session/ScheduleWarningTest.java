package app.milestone.model.session;

import static app.milestone.model.session.SamplePlans.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is unwise about another order of days. */
final class ScheduleWarningTest {
  private static final Schedule SCHEDULE = SamplePlans.schedule(day(10));

  private static PlannedSession planned(int number) {
    return SamplePlans.planned(SCHEDULE.sessions(), number);
  }

  @Test
  void hardNeighboursAndATestAfterHardRepsAreUnwise() {
    Proposal hills = SCHEDULE.move(planned(39).id(), day(40), MoveMode.SWAP);
    assertEquals(
        List.of(ScheduleWarning.Kind.HARD_NEIGHBOURS),
        SCHEDULE.swapDays(day(10), day(9)).warnings().stream().map(ScheduleWarning::kind).toList());
    assertEquals(List.of(), hills.warnings());
    Proposal power = SCHEDULE.move(planned(37).id(), day(40), MoveMode.SWAP);
    assertEquals(
        List.of(ScheduleWarning.Kind.HARD_NEIGHBOURS, ScheduleWarning.Kind.TEST_AFTER_HARD),
        power.warnings().stream().map(ScheduleWarning::kind).toList());
  }

  @Test
  void twoHardNeighboursThatTradePlacesAreNothingNew() {
    Schedule close = SCHEDULE.swapDays(day(10), day(9)).after();
    assertEquals(List.of(), close.swapDays(day(10), day(11)).warnings());
  }

  @Test
  void aSessionBeyondItsCycleIsUnwise() {
    Proposal proposal = SCHEDULE.move(planned(19).id(), day(22), MoveMode.SWAP);
    assertEquals(
        Set.of(ScheduleWarning.Kind.BEYOND_CYCLE),
        Set.copyOf(proposal.warnings().stream().map(ScheduleWarning::kind).toList()));
    assertEquals(2, proposal.warnings().size());
  }
}
