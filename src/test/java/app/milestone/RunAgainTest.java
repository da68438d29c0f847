package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.LibraryPlan;
import app.milestone.controller.Notices;
import app.milestone.controller.StartController;
import app.milestone.storage.CustomPlan;
import app.milestone.storage.PlanRepository;
import app.milestone.storage.UndoStep;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks which plan is offered when the last one is to be run again. */
final class RunAgainTest {
  private static final String PLAN =
      """
      milestonePlan: 1
      name: Easy Week
      weeks: 1
      schedule:
        - {key: run, day: 1-6, type: run, title: Run, steps: ["30 min @ easy"]}
        - {key: rest, day: 7, type: rest, title: Rest}
      """;

  private final CustomPlan own = new CustomPlan(UUID.randomUUID(), "Easy Week", PLAN);

  @TempDir Path folder;

  private static String offered(SeasonDesk desk) {
    return start(desk).state().plan().get().map(LibraryPlan::key).orElseThrow();
  }

  private static StartController start(SeasonDesk desk) {
    return desk.controllers.later().start();
  }

  private PlanRepository run(SeasonDesk desk) {
    PlanRepository plans = new PlanRepository(desk.database);
    plans.add(UndoStep.of("plans.undoAdd", own.name()), own);
    start(desk).open(own.id().toString());
    start(desk).start();
    return plans;
  }

  @Test
  void thePlanThatWasRunLastIsOffered() {
    try (SeasonDesk desk = new SeasonDesk(folder)) {
      run(desk);
      desk.controllers.runAgain();
      assertEquals(own.id().toString(), offered(desk));
    }
  }

  @Test
  void aPlanThatWasDeletedIsNamedBeforeAnotherIsOffered() {
    try (SeasonDesk desk = new SeasonDesk(folder)) {
      run(desk).delete(UndoStep.of("plans.undoDelete", own.name()), own.id());
      desk.controllers.runAgain();
      assertEquals("fastest-mile", offered(desk));
      String notice = desk.notices.current().get().map(Notices.Notice::text).orElse("");
      assertTrue(notice.startsWith("Easy Week is no longer among your plans."), notice);
    }
  }
}
