package app.milestone.model.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a session stands. */
final class StatusTest {
  private static final Run RUN = SamplePlans.started().run();
  private static final PlannedSession POWER = SamplePlans.planned(sessions(), 2);
  private static final LocalDate LATER = POWER.date().plusDays(1);
  private static final Figures EFFORT = Figures.NONE.withEffort(OptionalInt.of(8));

  private static List<PlannedSession> sessions() {
    return SamplePlans.started().sessions();
  }

  private static Status status(LocalDate today) {
    return Status.of(POWER, Optional.empty(), RUN, List.of(), today);
  }

  private static Status logged(LogState state, Figures figures) {
    LogEntry log = SamplePlans.log(POWER, state, figures);
    return Status.of(POWER, Optional.of(log), RUN, List.of(), LATER);
  }

  @Test
  void aSessionIsPlannedUntilItsDayIsOver() {
    assertEquals(Status.PLANNED, status(POWER.date().minusDays(1)));
    assertEquals(Status.PLANNED, status(POWER.date()));
    assertEquals(Status.MISSED, status(LATER));
  }

  @Test
  void aLogEntrySaysWhatItIs() {
    assertEquals(Status.DONE, logged(LogState.DONE, Figures.NONE));
    assertEquals(Status.PARTLY, logged(LogState.PARTLY, Figures.NONE));
    assertEquals(Status.SKIPPED, logged(LogState.SKIPPED, Figures.NONE));
  }

  @Test
  void figuresWithoutATickAreNeverMissed() {
    assertEquals(Status.PLANNED, logged(LogState.OPEN, EFFORT));
  }

  @Test
  void aTickTakenBackWithNothingEnteredIsMissed() {
    Figures estimates = Figures.NONE.withSeconds(OptionalInt.of(60), true);
    assertEquals(Status.MISSED, logged(LogState.OPEN, estimates));
  }

  @Test
  void aRestDayIsRest() {
    PlannedSession rest = SamplePlans.planned(sessions(), 7);
    LocalDate today = rest.date().plusDays(9);
    assertEquals(Status.REST, Status.of(rest, Optional.empty(), RUN, List.of(), today));
  }

  @Test
  void nothingIsMissedBeforeTheRunnerJoined() {
    RunStart late = RunStart.of(SamplePlans.sixWeeks(), SamplePlans.MONDAY, LATER);
    Run run = late.begin(SamplePlans.ids(1)).run();
    assertEquals(Status.BEFORE_JOINED, Status.of(POWER, Optional.empty(), run, List.of(), LATER));
    assertEquals(
        Status.DONE, Status.of(POWER, Optional.of(SamplePlans.done(POWER)), run, List.of(), LATER));
  }

  @Test
  void nothingIsMissedInAPause() {
    Pause pause = new Pause(new UUID(5, 1), RUN.id(), POWER.date(), Optional.empty());
    assertEquals(
        Status.PLANNED,
        Status.of(POWER, Optional.empty(), RUN, List.of(pause), LATER.plusDays(30)));
  }

  @Test
  void nothingIsMissedAfterAStop() {
    Run stopped = RUN.withStopped(Optional.of(POWER.date()));
    assertEquals(
        Status.PLANNED, Status.of(POWER, Optional.empty(), stopped, List.of(), LATER.plusDays(30)));
    Run later = RUN.withStopped(Optional.of(LATER));
    assertEquals(
        Status.MISSED, Status.of(POWER, Optional.empty(), later, List.of(), LATER.plusDays(3)));
  }
}
