package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.model.session.PlannedSession;
import app.milestone.model.session.Run;
import app.milestone.model.session.Status;
import app.milestone.storage.Reschedule;
import app.milestone.storage.RunRepository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the squares of the days of a run. */
final class ProgressStripTest {
  @TempDir Path folder;

  @Test
  void aDayOfADoneAndAnOpenSessionIsPartlyDone() {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      RunRepository runs = new RunRepository(desk.database);
      Run run = runs.active().orElseThrow();
      PlannedSession next =
          runs.sessions(run.id()).stream()
              .filter(session -> session.date().equals(ProgressDesk.TODAY.plusDays(1)))
              .findFirst()
              .orElseThrow();
      PlannedSession moved = next.movedTo(ProgressDesk.TODAY.minusDays(2));
      runs.reschedule(ProgressDesk.STEP, new Reschedule(run, List.of(moved), List.of(), List.of()));
      desk.controller.refresh();
      SessionStrip strip = desk.page().strip().orElseThrow();
      SessionStrip.Square monday = strip.groups().get(1).weeks().getFirst().squares().getFirst();
      assertEquals(Status.PARTLY, monday.status());
    }
  }
}
