package app.milestone.model.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.race.RaceTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PacesTest {
  private static final Paces PACES = new Paces(RaceTime.parse("7:32.0"), RaceTime.parse("25:58"));

  @Test
  void goalPaceGivesTheSplitsOfTheTrack() {
    assertEquals("0:56.2", PACES.target(PaceTarget.GOAL_MILE, 200).get().rounded(1));
    assertEquals("1:52.3", PACES.target(PaceTarget.GOAL_MILE, 400).get().rounded(1));
    assertEquals(RaceTime.parse("7:32.0"), PACES.perMile(PaceTarget.GOAL_MILE));
  }

  @Test
  void fiveKPaceGivesTheKilometres() {
    assertEquals(RaceTime.parse("5:11.6"), PACES.perKilometre(PaceTarget.FIVE_K));
    assertEquals(RaceTime.parse("25:58"), PACES.target(PaceTarget.FIVE_K, 5000));
  }

  @Test
  void sustainablePaceHasASlowerEdge() {
    Paces.Range range = PACES.sustainable(1000).orElseThrow();
    assertEquals(PACES.perKilometre(PaceTarget.SUSTAINABLE), Optional.of(range.pace()));
    assertTrue(range.pace().isFasterThan(range.slowerEdge()));
    RaceTime easy = PACES.perKilometre(PaceTarget.EASY).orElseThrow();
    assertTrue(range.slowerEdge().isFasterThan(easy));
    RaceTime fiveK = PACES.perKilometre(PaceTarget.FIVE_K).orElseThrow();
    assertTrue(fiveK.isFasterThan(range.pace()));
  }

  @Test
  void effortHasNoTarget() {
    assertEquals(Optional.empty(), PACES.target(PaceTarget.EFFORT, 400));
  }

  @Test
  void beforeTheFirstTestThereAreNoTargets() {
    for (PaceTarget target : PaceTarget.values()) {
      assertEquals(Optional.empty(), Paces.NONE.target(target, 400));
    }
    assertEquals(Optional.empty(), Paces.NONE.sustainable(1000));
  }

  @Test
  void everyTargetGrowsWithTheDistance() {
    Random random = new Random(21);
    for (PaceTarget target : PaceTarget.values()) {
      for (int i = 0; target != PaceTarget.EFFORT && i < 500; i++) {
        double metres = 50 + random.nextInt(10_000);
        RaceTime shorter = PACES.target(target, metres).orElseThrow();
        assertTrue(shorter.isFasterThan(PACES.target(target, metres + 1).orElseThrow()));
      }
    }
  }

  @Test
  void aDayGoneByKeepsItsGoalAndComingDaysTakeTheNewest() {
    UUID run = new UUID(0, 1);
    LocalDate start = LocalDate.of(2026, 11, 2);
    Goal first = Goal.own(new UUID(0, 2), run, RaceTime.parse("7:32.0").orElseThrow(), start);
    LocalDate later = start.plusDays(14);
    Goal second = Goal.own(new UUID(0, 3), run, RaceTime.parse("7:36.0").orElseThrow(), later);
    List<Goal> goals = List.of(first, second);

    assertEquals(
        List.of("7:32.0", "7:32.0", "7:36.0", "7:36.0"),
        Stream.of(0, 13, 14, 30)
            .map(days -> Paces.inForce(goals, List.of(), start.plusDays(days), later))
            .map(paces -> paces.goalMile().orElseThrow().rounded(1))
            .toList());
  }
}
