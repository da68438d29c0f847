package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.EndResult.Pair;
import app.milestone.controller.ProgressChart.Part;
import app.milestone.controller.ProgressChart.Point;
import app.milestone.controller.ProgressPage.Tile;
import app.milestone.controller.SessionStrip.Count;
import app.milestone.model.session.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgressControllerTest {
  private static final LocalDate OVER = LocalDate.of(2026, 12, 6);

  @TempDir Path folder;

  private static List<String> line(Tile tile) {
    return List.of(tile.name(), tile.number(), tile.unit(), tile.gain(), tile.detail());
  }

  private static Point point(ProgressDesk desk, int index) {
    return desk.page().chart().points().get(index);
  }

  @Test
  void sixFiguresSayHowTheMileStands() {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      assertEquals(
          "Day 24 of 42  ·  last test 2.1 s ahead of the expected line", desk.page().subtitle());
      assertEquals(
          List.of(
              List.of("Baseline", "8:02.0", "", "", "Sat 24 Oct"),
              List.of("Best", "7:49.2", "", "−12.8 s", "Sun 8 Nov"),
              List.of("Target", "7:32.0", "", "", "by Sat 5 Dec"),
              List.of("To go", "17.2", "s", "", "43 % of 30 s gained"),
              List.of("Age grade", "55.6", "%", "", "woman, 41  ·  was 54.1 %"),
              List.of("Predicted 5K", "26:22", "", "", "from the 7:49.2 mile")),
          desk.page().tiles().stream().map(ProgressControllerTest::line).toList());
      assertEquals("Your baseline less 30 s.", desk.page().tiles().get(2).rule());
      assertTrue(desk.page().tiles().get(5).rule().endsWith("Likely 26:00 to 27:13."));
    }
  }

  @Test
  void theChartHoldsTestsLinesAndDays() {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      ProgressChart chart = desk.page().chart();
      assertEquals(
          List.of("7:58.0 from 5K 26:50", "8:02.0 ", "7:49.2 −12.8 s", "7:41.7 from 5K 25:58"),
          chart.points().stream().map(it -> it.value() + " " + it.detail()).toList());
      assertEquals(
          List.of(true, false, false, true),
          chart.points().stream().map(Point::isEstimate).toList());
      assertEquals(
          List.of(
              "Mile test, Sun 8 Nov: 7:49.2",
              "track, calm, 9 °C",
              "−12.8 s to the baseline",
              "2.1 s ahead of the expected line"),
          point(desk, 2).about());
      assertEquals("Baseline 8:02.0", chart.baseline().orElseThrow().words());
      assertEquals("baseline − 30 s", chart.goalLabel().orElseThrow().detail());
      assertEquals(
          List.of(new ProgressChart.Step(LocalDate.of(2026, 10, 24), chart.to(), 452_000)),
          chart.goals());
      assertEquals("Next test, Sat 5 Dec", chart.next().orElseThrow().words());
      assertEquals(452_000, chart.next().orElseThrow().millis());
      assertEquals(
          List.of("Cycle 1", "Cycle 2"),
          chart.cycles().stream().map(ProgressChart.Day::words).toList());
      assertEquals(
          "4 tests. Baseline 8 minutes 2.0 seconds. Best 7 minutes 49.2 seconds."
              + " Target 7 minutes 32.0 seconds."
              + " Now: last test 2.1 s ahead of the expected line.",
          chart.summary());
    }
  }

  @Test
  void anEstimateCarriesItsUncertainty() {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      Point estimate = point(desk, 3);
      assertTrue(estimate.faster() < estimate.millis() && estimate.millis() < estimate.slower());
      assertTrue(estimate.about().get(1).startsWith("about 7:41.7 for a mile, likely"));
    }
  }

  @Test
  void aNewGoalIsAStepFromItsDay() {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      LocalDate day = LocalDate.of(2026, 11, 14);
      ProgressSeasons.aim(desk.database, day, 448_000);
      desk.changes.announce(Change.TESTS);
      assertEquals(
          List.of(
              new ProgressChart.Step(LocalDate.of(2026, 10, 24), day, 452_000),
              new ProgressChart.Step(day, desk.page().chart().to(), 448_000)),
          desk.page().chart().goals());
      assertEquals("7:28.0", desk.page().tiles().get(2).number());
      assertEquals("chosen by you", desk.page().chart().goalLabel().orElseThrow().detail());
    }
  }

  @Test
  void theLapsOfTheNewestMileAreJudged() {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      LapsCard card = desk.state().laps().get();
      assertEquals("Sun 8 Nov, 7:49.2", card.caption());
      assertEquals("1:56.6", card.even());
      assertEquals("Even, then a kick", card.verdict());
      assertEquals(
          List.of("1:59.7 +0.4 s", "1:57.8 +1.2 s", "1:58.4 +1.8 s", "1:53.3 −3.3 s"),
          card.laps().stream().map(lap -> lap.time() + " " + lap.difference()).toList());
      assertTrue(card.checks().stream().allMatch(LapsCard.Check::passed));
    }
  }

  @Test
  void aTestJustLoggedIsTheOneWhoseLapsAreShown() {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      desk.controller.choose(point(desk, 1).test());
      ProgressSeasons.logMile(desk.database, LocalDate.of(2026, 11, 18), 465_000);
      desk.changes.announce(Change.TESTS);
      assertEquals("Wed 18 Nov, 7:45.0", desk.state().laps().get().caption());
    }
  }

  @Test
  void aChosenTestWithoutLapsAsksForThem() {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      UUID baseline = point(desk, 1).test();
      desk.controller.choose(baseline);
      assertEquals(
          "Add the four laps of your baseline to see how you paced it.",
          desk.state().laps().get().empty());
      desk.controller.addLaps();
      assertEquals(List.of("edit " + baseline), desk.visited);
    }
  }

  @Test
  void activatingTwiceOpensTheTest() {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      UUID race = point(desk, 0).test();
      desk.controller.activate(race);
      assertEquals(Optional.of(race), desk.state().chosen().get());
      assertEquals(List.of(), desk.visited);
      desk.controller.activate(race);
      assertEquals(List.of("edit " + race), desk.visited);
    }
  }

  @Test
  void sessionsAreCountedAsDue() {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      SessionStrip strip = desk.page().strip().orElseThrow();
      assertEquals("18 of 20 so far, 90 %", strip.caption());
      assertEquals("5 in a row, best 11", strip.inARow());
      assertEquals(
          List.of("Week 1, 16.4 km", "Week 2, 18.2 km", "Week 3, 20.5 km"),
          strip.groups().getFirst().weeks().stream().map(SessionStrip.Week::caption).toList());
      assertEquals(List.of(17, 1, 1, 1, 16), strip.counts().stream().map(Count::number).toList());
      SessionStrip.Square today = strip.groups().get(1).weeks().getFirst().squares().get(2);
      assertTrue(today.isToday());
      assertEquals(Status.PLANNED, today.status());
    }
  }

  @Test
  void onlyTheBaselineOffersTheNextTest() {
    LocalDate first = LocalDate.of(2026, 10, 26);
    try (ProgressDesk desk = new ProgressDesk(folder, first, ProgressSeasons::baselineOnly)) {
      assertTrue(desk.page().chart().hasOnlyBaseline());
      assertEquals(
          "Day 1 of 42  ·  your first test after the baseline adds the first line",
          desk.page().subtitle());
      assertEquals("the baseline so far", desk.page().tiles().get(1).detail());
      assertEquals("0 % of 30 s gained", desk.page().tiles().get(3).detail());
      assertEquals("0 of 36 done", desk.page().strip().orElseThrow().caption());
    }
  }

  @Test
  void withoutAnyTestThereAreDashes() {
    try (ProgressDesk desk = new ProgressDesk(folder, ProgressDesk.TODAY, _ -> {})) {
      assertTrue(desk.page().isEmpty());
      assertEquals(
          List.of("–", "–", "–", "–", "–", "–"),
          desk.page().tiles().stream().map(Tile::number).toList());
      assertTrue(desk.page().tiles().get(4).asksForBirthYear());
      assertEquals("all your tests", desk.page().subtitle());
    }
  }

  @Test
  void allTimeShowsEarlierPlansWithTheirOwnLines() {
    try (ProgressDesk desk =
        new ProgressDesk(folder, ProgressDesk.TODAY, ProgressSeasons::withEarlierPlan)) {
      assertEquals(4, desk.page().chart().points().size());
      desk.controller.showAllTime(true);
      ProgressChart chart = desk.page().chart();
      assertEquals(6, chart.points().size());
      assertTrue(chart.has(Part.EARLIER));
      assertEquals(501_000, chart.earlier().getFirst().baseline());
      assertEquals(Optional.of(471_000L), chart.earlier().getFirst().target());
      assertEquals("Your fastest mile of all time.", desk.page().tiles().get(1).rule());
      desk.controller.showAllTime(false);
      assertEquals(4, desk.page().chart().points().size());
    }
  }

  @Test
  void theEndIsJudgedAgainstTheTargetAndThirtySeconds() {
    try (ProgressDesk desk =
        new ProgressDesk(folder, OVER, database -> ProgressSeasons.ended(database, 451_400))) {
      EndResult end = desk.page().end().orElseThrow();
      assertEquals("7:31.4", end.time());
      assertEquals("target reached with 0.6 s to spare", end.headline());
      assertEquals("−30.6 s", end.gained());
      assertEquals("30 s faster: yes, with 0.6 s to spare", end.thirty());
      assertEquals("6.3 % faster than 8:02.0", end.percent());
      assertEquals("Faster, beyond normal variation", end.variation());
      assertEquals("", end.remarks());
      assertEquals(new Pair("Lap 1", "1:59.0", "1:54.9", "−4.2", -1), end.laps().getFirst());
      assertTrue(end.cycles().stream().anyMatch(pair -> pair.name().equals("Power Run, week 2")));
      assertTrue(end.cycles().getLast().name().startsWith("Effort, mean of"));
      assertEquals("Run the plan again from 7:31", end.again());
      assertEquals("0.0", desk.page().tiles().get(3).number());
      assertEquals(Optional.empty(), desk.page().chart().next());
    }
  }

  @Test
  void aRetestThatFallsShortSaysWhatIsMissing() {
    try (ProgressDesk desk =
        new ProgressDesk(folder, OVER, database -> ProgressSeasons.ended(database, 456_000))) {
      EndResult end = desk.page().end().orElseThrow();
      assertEquals("26.0 s gained of 30.0 s, 4.0 s to go", end.headline());
      assertEquals("30 s faster: not yet, 4.0 s missing", end.thirty());
      assertEquals("Run the plan again from 7:36", end.again());
    }
  }

  @Test
  void anEstimatedBaselineLeavesNoVerdict() {
    try (ProgressDesk desk =
        new ProgressDesk(
            folder,
            OVER,
            database -> {
              ProgressSeasons.ended(database, 451_400);
              ProgressSeasons.estimate(database);
            })) {
      EndResult end = desk.page().end().orElseThrow();
      assertEquals("measured at the end", end.headline());
      assertEquals("", end.thirty());
      assertEquals("The baseline was only estimated, so there is no verdict.", end.variation());
      assertEquals("from an estimated baseline", desk.page().tiles().get(3).detail());
    }
  }

  @Test
  void legendEntriesSwitchParts() {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      desk.controller.toggle(Part.ESTIMATES);
      assertEquals(false, desk.state().parts().get().contains(Part.ESTIMATES));
      desk.controller.toggle(Part.ESTIMATES);
      assertTrue(desk.state().parts().get().contains(Part.ESTIMATES));
    }
  }

  @Test
  void otherLocalesWriteTheirOwnNumbers() {
    try (ProgressDesk desk =
        new ProgressDesk(folder, ProgressDesk.TODAY, Locale.GERMANY, ProgressDesk::sample)) {
      assertEquals("17,2", desk.page().tiles().get(3).number());
      assertEquals("7:49,2", desk.page().tiles().get(1).number());
    }
  }
}
