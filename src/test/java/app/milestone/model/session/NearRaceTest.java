package app.milestone.model.session;

import static app.milestone.model.session.SamplePlans.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A race that is too near for all that is left of a plan. */
final class NearRaceTest {
  private static final LocalDate RACE = day(30);
  private static final Schedule SCHEDULE = SamplePlans.schedule(day(1));

  private static UUID id(int number) {
    return SamplePlans.planned(SCHEDULE.sessions(), number).id();
  }

  private static Schedule at(LocalDate today, Set<UUID> settled) {
    return new Schedule(SCHEDULE.run(), SCHEDULE.sessions(), List.of(), settled, today);
  }

  @Test
  void onlyARaceTooNearAsksForALaterCycle() {
    assertEquals(Optional.empty(), SCHEDULE.laterCycle(day(41)));
    assertEquals(Optional.empty(), SCHEDULE.laterCycle(day(60)));
    assertEquals(Optional.of(2), SCHEDULE.laterCycle(RACE));
    assertEquals(Optional.empty(), SCHEDULE.laterCycle(day(15)));
    assertEquals(Optional.empty(), at(day(10), Set.of()).laterCycle(day(41)));
  }

  @Test
  void aPlanNotBegunBeginsWithTheLaterCycle() {
    Proposal proposal = SCHEDULE.changeRaceDate(RACE, 2, Set.of());
    assertEquals(21, proposal.removed().size());
    assertEquals(Optional.of(day(11)), proposal.newStart());
    assertEquals(Optional.of(RACE), proposal.newTestDate());
    assertEquals(day(11), proposal.after().sessions().getFirst().date());
    assertEquals(day(22), proposal.after().sessions().getFirst().original());
  }

  @Test
  void whatWasLoggedOrEnteredStays() {
    Schedule begun = at(day(10), Set.of(id(1)));
    Proposal proposal = begun.changeRaceDate(RACE, 2, Set.of(id(2)));
    assertEquals(19, proposal.removed().size());
    assertEquals(Optional.empty(), proposal.newStart());
    assertTrue(proposal.after().find(id(1)).isPresent());
    assertEquals(day(2), proposal.after().find(id(2)).orElseThrow().date());
    assertEquals(Optional.of(RACE), proposal.newTestDate());
  }
}
