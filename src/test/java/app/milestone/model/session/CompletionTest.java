package app.milestone.model.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Counting sessions, with the season of the pictures. */
final class CompletionTest {
  private static final LocalDate TODAY = SamplePlans.day(24);
  private static final List<PlannedSession> SESSIONS = season();

  private static List<PlannedSession> season() {
    Schedule schedule = SamplePlans.schedule(SamplePlans.day(22));
    return schedule.swapDays(SamplePlans.day(23), SamplePlans.day(24)).after().sessions();
  }

  private static Figures distance(int metres) {
    return Figures.NONE
        .withMetres(OptionalInt.of(metres), false)
        .withSeconds(OptionalInt.of(600), true);
  }

  private static LogState state(LocalDate date) {
    if (date.equals(SamplePlans.day(13))) {
      return LogState.SKIPPED;
    }
    return date.equals(SamplePlans.day(19)) ? LogState.PARTLY : LogState.DONE;
  }

  /** Everything before day 24 but the recovery of day 17, which was missed. */
  private static RunProgress progress() {
    List<LogEntry> logs = new ArrayList<>();
    for (PlannedSession session : SESSIONS) {
      boolean over = session.date().isBefore(TODAY) && Schedule.isTraining(session);
      if (over && !session.date().equals(SamplePlans.day(17))) {
        logs.add(SamplePlans.log(session, state(session.date()), distance(1000)));
      }
    }
    logs.add(SamplePlans.extra(SamplePlans.day(14), distance(1609)));
    return new RunProgress(SamplePlans.started().run(), SESSIONS, logs, List.of(), TODAY);
  }

  @Test
  void theRunOfThePicturesIsNinetyPercentDone() {
    Completion run = progress().completion();
    assertEquals(new Completion(17, 1, 1, 1, 0, 16, 5, 11, 19 * 600, 18_000 + 1609), run);
    assertEquals(20, run.due());
    assertEquals(18, run.trained());
    assertEquals(OptionalInt.of(90), run.percent());
  }

  @Test
  void cyclesAndWeeksAreCountedApart() {
    RunProgress progress = progress();
    assertEquals(16, progress.cycle(1).trained());
    assertEquals(18, progress.cycle(1).total());
    assertEquals(2, progress.cycle(2).trained());
    assertEquals(18, progress.cycle(2).total());
    assertEquals(new Completion(5, 0, 1, 0, 0, 0, 0, 5, 3600, 6609), progress.week(1, 2, 1));
    assertEquals(1, progress.weeksCompleted());
  }

  @Test
  void whatIsToComeHasNoPercentage() {
    Completion week = progress().week(2, 2, 1);
    assertEquals(true, week.isToCome());
    assertEquals(OptionalInt.empty(), week.percent());
    assertEquals(6, week.total());
  }

  @Test
  void openEntriesAreDueOnceTheirDayIsOverAndNeverSummed() {
    PlannedSession first = SESSIONS.getFirst();
    LogEntry open = SamplePlans.log(first, LogState.OPEN, distance(5000));
    Run run = SamplePlans.started().run();
    RunProgress same = new RunProgress(run, SESSIONS, List.of(open), List.of(), first.date());
    assertEquals(new Completion(0, 0, 0, 0, 0, 36, 0, 0, 0, 0), same.completion());
    RunProgress next =
        new RunProgress(run, SESSIONS, List.of(open), List.of(), first.date().plusDays(1));
    assertEquals(new Completion(0, 0, 0, 0, 1, 35, 0, 0, 0, 0), next.completion());
  }

  @Test
  void nothingIsToComeAfterAStop() {
    Run stopped = SamplePlans.started().run().withStopped(Optional.of(SamplePlans.day(3)));
    RunProgress progress =
        new RunProgress(stopped, SESSIONS, List.of(), List.of(), SamplePlans.day(30));
    assertEquals(new Completion(0, 0, 0, 2, 0, 0, 0, 0, 0, 0), progress.completion());
  }

  @Test
  void daysAreNumberedFromTheFirst() {
    RunProgress progress = progress();
    assertEquals(OptionalInt.of(24), progress.dayNumber(TODAY));
    assertEquals(42, progress.dayCount());
    assertEquals(OptionalInt.empty(), progress.dayNumber(SamplePlans.day(0)));
    assertEquals(OptionalInt.empty(), progress.dayNumber(SamplePlans.day(43)));
  }

  @Test
  void theNextTestIsTheRetest() {
    assertEquals(Optional.of(SamplePlans.day(41)), progress().nextTest().map(PlannedSession::date));
  }
}
