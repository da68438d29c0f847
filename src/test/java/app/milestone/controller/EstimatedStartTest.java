package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.pace.PaceHistory;
import app.milestone.model.pace.PaceSource;
import app.milestone.model.race.RaceTime;
import app.milestone.model.race.TestKind;
import app.milestone.model.race.TestResult;
import app.milestone.storage.SeasonRepository;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks a start whose mile is worked out from a 5K. */
final class EstimatedStartTest {
  @TempDir Path folder;
  private StartDesk desk;
  private StartState state;

  @BeforeEach
  void openFirstRun() {
    desk = StartDesk.empty(folder);
    desk.start.openFirst();
    state = desk.start.state();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theFiveKOfAnEstimateIsKeptAndDrivesThePaces() {
    state.fromFiveK.set(true);
    state.time.set("26:56");
    desk.start.start();
    TestResult fiveK =
        desk.tests.all().stream()
            .filter(test -> test.kind() == TestKind.FIVE_K)
            .findFirst()
            .orElseThrow();
    assertEquals(new RaceTime(1_616_000), fiveK.time());
    assertFalse(fiveK.estimated());
    PaceSource source =
        new PaceHistory(new SeasonRepository(desk.database).load().sources())
            .on(StartDesk.BEFORE)
            .orElseThrow();
    assertEquals(PaceSource.Kind.MEASURED_5K, source.kind());
    assertEquals(Optional.of(fiveK.id()), source.sourceTest());
  }

  @Test
  void anEstimatedMileIsMarkedWhereTheNextStartOffersIt() {
    state.fromFiveK.set(true);
    state.time.set("26:56");
    desk.start.start();
    desk.start.open("fastest-mile");
    assertEquals("7:59.9", state.page().get().orElseThrow().mile().latest());
    assertTrue(state.page().get().orElseThrow().mile().latestText().startsWith("estimated, "));
  }
}
