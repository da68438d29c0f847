package app.milestone.model.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class WorldRecordTest {

  @Test
  void theRecordIsTheMensUnlessTheRunnerIsAWoman() {
    assertEquals("3:43.13", WorldRecord.mile(Optional.empty()).toString());
    assertEquals("3:43.13", WorldRecord.mile(Optional.of(Sex.MAN)).toString());
    assertEquals("4:07.64", WorldRecord.mile(Optional.of(Sex.WOMAN)).toString());
  }

  @Test
  void onlyAGoalBelowTheRecordBeatsIt() {
    RaceTime fourMinutes = new RaceTime(240_000);
    assertFalse(WorldRecord.isBeatenBy(fourMinutes, Optional.empty()));
    assertTrue(WorldRecord.isBeatenBy(fourMinutes, Optional.of(Sex.WOMAN)));
    assertFalse(WorldRecord.isBeatenBy(new RaceTime(223_130), Optional.empty()));
    assertTrue(WorldRecord.isBeatenBy(new RaceTime(223_129), Optional.empty()));
  }

  @Test
  void aPercentageIsProposedThatKeepsShortOfTheRecord() {
    assertEquals(OptionalDouble.of(2), proposed(245_000));
    assertEquals(OptionalDouble.of(0.8), proposed(225_000));
    assertEquals(OptionalDouble.empty(), proposed(223_200));
    assertEquals(OptionalDouble.empty(), proposed(220_000));
  }

  private static OptionalDouble proposed(long baseline) {
    return WorldRecord.proposedPercent(new RaceTime(baseline), Optional.empty());
  }
}
