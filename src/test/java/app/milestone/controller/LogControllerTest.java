package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.LogDetails.Fact;
import app.milestone.controller.LogDetails.Line;
import app.milestone.controller.LogPage.Foot;
import app.milestone.controller.LogPage.TypeChip;
import app.milestone.model.plan.SessionType;
import app.milestone.storage.Example;
import app.milestone.storage.UndoStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the log over the sample season on its 24th day. */
final class LogControllerTest {
  @TempDir Path folder;
  private LogDesk desk;

  @BeforeEach
  void open() {
    desk = LogDesk.season(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private LogPage page() {
    return desk.log.state().page().get();
  }

  private List<String> sessions() {
    return page().lines().stream().map(LogLine::session).toList();
  }

  private LogDetails details() {
    return desk.log.state().details().get().orElseThrow();
  }

  @Test
  void theSampleSeasonSumsUpAsDrawn() {
    assertEquals("22 entries since 18 Oct", page().subtitle());
    assertEquals(new Foot("21 logged, 1 skipped", "13 h 19 min", "68.4 km"), page().foot());
    assertEquals(
        List.of(
            new TypeChip(SessionType.STRENGTH, "Strength", 7),
            new TypeChip(SessionType.POWER, "Power Run", 3),
            new TypeChip(SessionType.RECOVERY, "Recovery", 3),
            new TypeChip(SessionType.HILLS, "Hills", 3),
            new TypeChip(SessionType.ENDURANCE, "Endurance", 2),
            new TypeChip(SessionType.TEST, "Test", 4)),
        page().chips());
  }

  @Test
  void rowsReadAsDrawnNewestFirst() {
    assertEquals(
        List.of(
            "Tue 17 Nov|Yoga class, Walk|moved||2|45 min|2.2 km",
            "Mon 16 Nov|Strength, 7 moves||3 × 10 reps|6|36 min|",
            "Sat 14 Nov|5K time trial||25:58|9|45 min|7.8 km",
            "Fri 13 Nov|Strength, 7 moves||2 of 3 sets|5|22 min|",
            "Thu 12 Nov|5 × 2 min uphill|||8|34 min|5.0 km",
            "Tue 10 Nov|5 × 1000 m||avg 5:13|8|48 min|7.7 km",
            "Mon 9 Nov|Strength, 7 moves||3 × 9 reps|6|36 min|",
            "Sun 8 Nov|Mile test|extra|7:49.2|9|35 min|4.1 km",
            "Sat 7 Nov|2 × 12 min hard||Skipped|||"),
        page().lines().stream().limit(9).map(LogControllerTest::row).toList());
  }

  private static String row(LogLine line) {
    String effort = line.effort().isPresent() ? "" + line.effort().getAsInt() : "";
    return String.join(
        "|",
        line.dateText(),
        line.session(),
        line.mark(),
        line.result(),
        effort,
        line.time(),
        line.distance());
  }

  @Test
  void missedAndOpenSessionsAreNoEntries() {
    assertTrue(page().lines().stream().allMatch(line -> line.isLogged() || line.isSkipped()));
    assertTrue(page().lines().stream().noneMatch(line -> line.date().equals(LogDesk.TODAY)));
  }

  @Test
  void everyWordMustOccurAndCountsFollow() {
    desk.search("STRENGTH 10");
    assertEquals(List.of("Strength, 7 moves"), sessions());
    assertEquals(1, page().allCount());
    assertEquals(new TypeChip(SessionType.POWER, "Power Run", 0), page().chips().get(1));
    assertEquals(new Foot("1 logged", "36 min", ""), page().foot());
    desk.search("river");
    assertEquals(List.of("5K time trial"), sessions());
  }

  @Test
  void nothingFoundSaysWhatWasLookedFor() {
    desk.search("tempo");
    assertEquals("Nothing matches “tempo”", page().nothingFound());
    desk.log.clearSearch();
    assertEquals(22, page().lines().size());
  }

  @Test
  void chipsShowOneKindAloneThenAllOrSeveral() {
    desk.log.showOnly(SessionType.HILLS);
    assertEquals(3, page().lines().size());
    desk.log.showAlso(SessionType.TEST);
    assertEquals(7, page().lines().size());
    desk.log.showOnly(SessionType.HILLS);
    desk.log.showOnly(SessionType.HILLS);
    assertEquals(22, page().lines().size());
  }

  @Test
  void rowsSortByEachColumnBothWays() {
    desk.log.sort(LogColumn.DISTANCE, true);
    assertEquals("7.8 km", page().lines().getFirst().distance());
    desk.log.sort(LogColumn.DATE, false);
    assertEquals("Sun 18 Oct", page().lines().getFirst().dateText());
  }

  @Test
  void aFiveKSaysWhatItMeansForTheMileWithItsArithmetic() {
    desk.log.choose(List.of(desk.withResult("25:58").id()));
    LogDetails details = details();
    assertEquals("Cycle 1, week 3, day 6  ·  road, 8 °C", details.caption());
    assertEquals(
        List.of(
            new Fact("Pace", "5:11.6", "/km"),
            new Fact("Pace", "8:21.5", "/mile"),
            new Fact("Effort", "9", "of 10"),
            new Fact("Total time", "45", "min"),
            new Fact("Distance", "7.8", "km"),
            new Fact("Feeling", "Good", "")),
        details.facts());
    assertEquals(
        List.of("+2.4 s", "+1.4 s", "+3.4 s", "+0.4 s", "−7.6 s"),
        details.groups().getFirst().lines().stream().map(Line::delta).toList());
    LogDetails.Arithmetic mile = details.mile().orElseThrow();
    assertEquals(
        List.of("7:41.7", "8:21.5", "7:51.5", "7:49.2", "7:32.0"),
        mile.lines().stream().map(Line::value).toList());
    assertTrue(mile.conclusion().endsWith("so the target stays at 7:32.0."));
  }

  @Test
  void aFiveKWhoseGoalWasTakenShowsTheTargetBeforeAndAfterIt() {
    LogLine row = desk.withResult("25:58");
    desk.adopt(row.testId().orElseThrow());
    desk.log.choose(List.of(row.id()));
    LogDetails.Arithmetic mile = details().mile().orElseThrow();
    assertEquals(
        List.of("Your target then: 7:32.0", "Your target after it: 7:51.5"),
        mile.lines().stream().skip(4).map(line -> line.label() + ": " + line.value()).toList());
    assertEquals(
        "You took the goal by the plan’s rule: 7:51.5 is the target since then.",
        mile.conclusion());
  }

  @Test
  void theLapsOfAMileSayHowItWasPaced() {
    desk.log.choose(List.of(desk.withResult("7:49.2").id()));
    assertEquals("Even, then a kick", details().groups().getFirst().remark());
  }

  @Test
  void repsAreComparedWithTheTargetTheyWereRunAgainst() {
    desk.log.choose(List.of(desk.withResult("avg 0:57.1").id()));
    assertEquals("slower  |  faster than 0:56.2", details().groups().getFirst().hint());
    assertEquals("+1.2 s", details().groups().getFirst().lines().getFirst().delta());
  }

  @Test
  void severalRowsAreSummedUp() {
    desk.log.choose(page().lines().stream().limit(3).map(LogLine::id).toList());
    assertEquals("3 entries chosen", details().title());
    assertEquals(
        List.of(
            new Fact("Sessions", "3", ""),
            new Fact("Total time", "2 h 6 min", ""),
            new Fact("Distance", "10.0", "km"),
            new Fact("Mean effort", "5.7", "of 10")),
        details().facts());
  }

  @Test
  void deletingNeedsNoQuestionAndCanBeUndone() {
    desk.log.choose(List.of(desk.line(1).id()));
    desk.log.delete();
    assertEquals(21, page().lines().size());
    assertEquals("Strength, 7 moves on Mon 16 Nov deleted", desk.notice());
    assertEquals(Optional.empty(), desk.log.state().details().get());
    desk.undo();
    assertEquals(22, page().lines().size());
    assertEquals(List.of(), desk.asked);
  }

  @Test
  void severalAreDeletedAsOneStepWithTheirTests() {
    desk.log.choose(page().lines().stream().limit(3).map(LogLine::id).toList());
    desk.log.delete();
    assertEquals(19, page().lines().size());
    assertEquals("3 entries deleted", desk.notice());
    desk.undo();
    assertEquals(new Foot("21 logged, 1 skipped", "13 h 19 min", "68.4 km"), page().foot());
    assertEquals("25:58", desk.line(2).result());
  }

  @Test
  void testsAreEditedAndDeletedByTheirOwnDialogs() {
    desk.log.choose(List.of(desk.withResult("7:49.2").id()));
    desk.log.edit();
    desk.log.delete();
    desk.log.choose(List.of(desk.line(0).id()));
    desk.log.edit();
    assertEquals(List.of("edit test", "delete test", "edit session"), desk.asked);
    assertEquals(Optional.of(desk.line(0).id()), desk.log.state().edited().get());
  }

  @Test
  void aSessionIsLoggedForToday() {
    desk.log.logSession();
    assertEquals(List.of("log session 2026-11-18"), desk.asked);
  }

  @Test
  void aSessionAddedElsewhereLaterIsNotOpenedHere() {
    desk.log.logSession();
    desk.log.shown(false);
    desk.logs.save(UndoStep.of("added"), new Example(7).entry(Optional.empty(), Optional.empty()));
    desk.changes.announceAll();
    desk.log.shown(true);
    assertEquals(Optional.empty(), desk.log.state().edited().get());
  }

  @Test
  void theShownRowsAreExportedInTheirOrder() throws IOException {
    desk.log.showOnly(SessionType.TEST);
    desk.log.exportShown();
    assertEquals("4 entries exported", desk.notice());
    List<String> lines = Files.readAllLines(folder.resolve("milestone-log.csv"));
    assertEquals(
        "Date,Status,Type,Session,Result,Effort,Minutes,Distance (km),Notes", lines.getFirst());
    assertEquals("2026-10-18,Done,Test,5K race,26:50,9,41,7,", lines.getLast());
    desk.notices.current().get().orElseThrow().action().orElseThrow().act().run();
    assertEquals(List.of("open " + folder.toAbsolutePath()), desk.asked);
  }

  @Test
  void anEmptyLogSaysSo(@TempDir Path other) {
    try (LogDesk empty = LogDesk.empty(other)) {
      assertTrue(empty.log.state().page().get().isEmpty());
      assertEquals("", empty.log.state().page().get().nothingFound());
    }
  }
}
