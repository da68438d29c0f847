package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.CustomPlan;
import app.milestone.transfer.BuiltInPlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the plans on the sample season in a real data file. */
final class PlansControllerTest {
  private static final String PLAN =
      """
      milestonePlan: 1
      name: Easy Week
      weeks: 1
      schedule:
        - {key: run, day: 1-6, type: run, title: Run, steps: ["30 min @ easy"]}
        - {key: rest, day: 7, type: rest, title: Rest}
      """;

  @TempDir Path folder;
  private StartDesk desk;
  private PlansController plans;

  @BeforeEach
  void open() {
    desk = StartDesk.season(folder);
    plans = desk.shelf;
    plans.refresh();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private PlansPage page() {
    return plans.state().page().get().orElseThrow();
  }

  private PlanCheck check(String text) throws IOException {
    Path file = folder.resolve("own.yaml");
    Files.writeString(file, text);
    plans.check(file);
    return plans.state().check().get().orElseThrow();
  }

  private List<String> names() {
    return desk.plans.all().stream().map(CustomPlan::name).toList();
  }

  private String words(int week, int day) {
    return page().preview().weeks().get(week - 1).days().get(day - 1).parts().stream()
        .map(PlansPage.Part::text)
        .collect(Collectors.joining());
  }

  @Test
  void theActivePlanSaysHowFarItIs() {
    PlansPage.Card card = page().cards().getFirst();
    assertEquals("Fastest Mile", card.name());
    assertEquals("2 × 3 weeks", card.subtitle());
    assertEquals(List.of("6 weeks", "6 days a week"), card.facts());
    assertEquals("Day 24 of 42", card.dayText());
    assertEquals("ends Sun 6 Dec", card.endText());
    assertEquals("fastest-mile", page().chosen());
  }

  @Test
  void theWeeksHoldTheRunnersPaces() {
    assertEquals("with your paces: target 7:32.0", page().preview().note());
    assertTrue(words(1, 2).contains("@ 0:56.2"), words(1, 2));
    assertTrue(words(3, 6).contains("Cycle 2: Mile test,\ngoal 7:32"), words(3, 6));
  }

  @Test
  void mileADayIsThirtyTilesInRowsOfSeven() {
    plans.choose("mile-a-day");
    assertEquals(
        List.of(7, 7, 7, 7, 2),
        page().preview().weeks().stream().map(week -> week.days().size()).toList());
    assertFalse(page().cards().get(1).isActive());
  }

  @Test
  void problemsAreListedWithTheirLineAndNothingCanBeAdded() throws IOException {
    PlanCheck check = check(PLAN.replace("type: run", "type: swim"));
    assertEquals(1, check.problems().size());
    assertTrue(
        check.problems().getFirst().startsWith("Line 5: unknown type “swim”; use strength"),
        check.list());
    plans.add();
    assertEquals(List.of(), names());
  }

  @Test
  void aGoodFileIsShownThenAddedAndUndone() throws IOException {
    assertTrue(check(PLAN).isGood());
    plans.add();
    assertEquals(List.of("Easy Week"), names());
    assertEquals("Easy Week", page().cards().get(2).name());
    assertEquals("Easy Week, week by week", page().preview().title());
    desk.controller.undo();
    assertEquals(List.of(), names());
  }

  @Test
  void theSameNameAsksReplaceOrKeepBoth() throws IOException {
    check(PLAN);
    plans.add();
    check(PLAN);
    plans.add();
    assertEquals(List.of("You already have a plan called Easy Week."), desk.asked);
    desk.answer("Keep both");
    assertEquals(List.of("Easy Week", "Easy Week (2)"), names());
    check(PLAN.replace("30 min", "40 min"));
    plans.add();
    desk.answer("Replace");
    assertTrue(desk.plans.all().getFirst().text().contains("40 min"));
  }

  @Test
  void aPlanIsEditedOnlyWhileNothingIsWrong() throws IOException {
    check(PLAN);
    plans.add();
    String key = page().chosen();
    plans.edit(key);
    plans.state().text.set(PLAN.replace("weeks: 1", "weeks: x"));
    assertFalse(plans.state().edited().get().orElseThrow().isGood());
    plans.saveEdit();
    assertEquals(List.of("Easy Week"), names());
    plans.state().text.set(PLAN.replace("Easy Week", "Calm Week"));
    plans.saveEdit();
    assertEquals(List.of("Calm Week"), names());
    assertTrue(plans.state().edited().get().isEmpty());
  }

  @Test
  void aChangedTextIsDroppedOnlyAfterAQuestion() throws IOException {
    check(PLAN);
    plans.add();
    plans.edit(page().chosen());
    plans.leaveEdit();
    assertTrue(plans.state().edited().get().isEmpty());
    plans.edit(page().chosen());
    plans.state().text.set(PLAN.replace("Easy Week", "Calm Week"));
    plans.leaveEdit();
    assertEquals("What you typed is not saved yet.", desk.asked.getLast());
    assertTrue(plans.state().edited().get().isPresent());
    desk.answer("Discard");
    assertTrue(plans.state().edited().get().isEmpty());
    assertEquals(List.of("Easy Week"), names());
  }

  @Test
  void aPlanIsExportedAsItWasWrittenAndDeletedWithUndo() throws IOException {
    check(PLAN);
    plans.add();
    String key = page().chosen();
    desk.chosenFile = folder.resolve("saved.yaml");
    plans.export(key);
    assertEquals(PLAN, Files.readString(desk.chosenFile));
    plans.delete(key);
    assertEquals(List.of(), names());
    desk.controller.undo();
    assertEquals(List.of("Easy Week"), names());
  }

  @Test
  void theExampleFileCanBeSavedAndChosen() throws IOException {
    desk.chosenFile = folder.resolve("example.yaml");
    plans.saveExample();
    assertEquals(BuiltInPlans.example(), Files.readString(desk.chosenFile));
    plans.chooseFile();
    assertTrue(plans.state().check().get().orElseThrow().isGood());
    plans.cancelCheck();
    assertTrue(plans.state().check().get().isEmpty());
  }

  @Test
  void aMissingFileIsToldAndNothingIsAdded() {
    plans.check(folder.resolve("gone.yaml"));
    assertTrue(desk.notices.current().get().orElseThrow().text().startsWith("Could not read"));
    assertEquals(List.of(), names());
  }

  @Test
  void aPlanWithoutATestHasNoTargetToChange() {
    assertTrue(page().cards().getFirst().hasTarget());
    desk.start.open("mile-a-day");
    desk.start.start();
    desk.answer("Stop and start");
    assertTrue(page().cards().get(1).isActive());
    assertFalse(page().cards().get(1).hasTarget());
  }

  @Test
  void aPlanThatIsOverCanBeStartedAgain(@TempDir Path other) {
    assertTrue(page().cards().getFirst().isRunning());
    try (StartDesk over = StartDesk.seasonOver(other)) {
      over.shelf.refresh();
      PlansPage.Card card = over.shelf.state().page().get().orElseThrow().cards().getFirst();
      assertTrue(card.isActive());
      assertTrue(card.isOver());
      assertFalse(card.isRunning());
    }
  }
}
