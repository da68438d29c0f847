package app.milestone.model.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What holds after any sequence of rescheduling. */
final class ScheduleRandomTest {
  private static final int SEQUENCES = 25;
  private static final int STEPS = 25;

  @Test
  void noSequenceLosesASessionOrTouchesThePast() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      Supplier<UUID> ids = SamplePlans.ids(100 + seed);
      Schedule schedule = SamplePlans.schedule(SamplePlans.day(1 + random.nextInt(40)));
      for (int step = 0; step < STEPS; step++) {
        Proposal proposal = proposal(schedule, random, ids);
        check(proposal, "seed " + seed + " step " + step + " " + proposal.operation());
        schedule = settle(proposal.after(), random);
      }
    }
  }

  private static void check(Proposal proposal, String where) {
    Schedule before = proposal.before();
    assertEquals(List.of(), proposal.removed(), where);
    for (PlannedSession session : before.sessions()) {
      PlannedSession after = proposal.after().find(session.id()).orElseThrow();
      assertEquals(session.original(), after.original(), where);
      assertEquals(session.slotKey(), after.slotKey(), where);
      assertTrue(before.isMovable(session) || session.equals(after), where);
    }
    assertEquals(
        before.sessions().size() + proposal.added().size(),
        proposal.after().sessions().size(),
        where);
    gridHoldsAll(proposal.after(), where);
  }

  private static void gridHoldsAll(Schedule schedule, String where) {
    RunProgress progress =
        new RunProgress(
            schedule.run(), schedule.sessions(), List.of(), schedule.pauses(), schedule.today());
    PlanGrid grid = PlanGrid.of(progress);
    List<PlannedSession> shown = new ArrayList<>();
    LocalDate next = null;
    for (PlanGrid.Row row : grid.rows()) {
      assertTrue(next == null || row.from().equals(next), where);
      next = row instanceof PlanGrid.Break one ? one.until() : row.from().plusDays(7);
    }
    grid.cells().forEach(cell -> shown.addAll(cell.sessions()));
    assertEquals(progress.sessions(), shown.stream().sorted(RunProgress.BY_DATE).toList(), where);
  }

  private static Schedule settle(Schedule schedule, Random random) {
    Set<UUID> settled = new HashSet<>(schedule.settled());
    for (PlannedSession session : schedule.on(schedule.today())) {
      if (random.nextInt(3) > 0 && Schedule.isTraining(session)) {
        settled.add(session.id());
      }
    }
    return new Schedule(
        schedule.run(),
        schedule.sessions(),
        schedule.pauses(),
        settled,
        schedule.today().plusDays(random.nextInt(5)));
  }

  private static Proposal proposal(Schedule schedule, Random random, Supplier<UUID> ids) {
    PlannedSession any = schedule.sessions().get(random.nextInt(schedule.sessions().size()));
    LocalDate day = schedule.today().plusDays(random.nextInt(20) - 3);
    return switch (random.nextInt(13)) {
      case 0 -> schedule.move(any.id(), day, MoveMode.SWAP);
      case 1 -> schedule.move(any.id(), day, MoveMode.KEEP_BOTH);
      case 2 -> schedule.move(any.id(), day, MoveMode.SHIFT_LATER);
      case 3 -> schedule.swapDays(any.date(), day);
      case 4 -> schedule.swapWeekdays(weekday(random), weekday(random));
      case 5 -> schedule.insertRestDays(day, 1 + random.nextInt(4));
      case 6 -> schedule.pause(ids.get(), day, Optional.empty());
      case 7 -> schedule.pause(ids.get(), day, Optional.of(day.plusDays(random.nextInt(20))));
      case 8 -> schedule.resume(day);
      case 9 -> schedule.redoWeek(any.cycle(), any.week(), ids);
      case 10 -> schedule.continueToday();
      case 11 -> schedule.changeStart(day);
      default -> random.nextBoolean() ? schedule.stop() : schedule.startAgain();
    };
  }

  private static DayOfWeek weekday(Random random) {
    return DayOfWeek.of(1 + random.nextInt(7));
  }
}
