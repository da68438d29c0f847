package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** Plays a season by mouse and keys, from the first test to the retest. */
final class SeasonStory {
  private static final LocalDate START = LocalDate.of(2026, 10, 26);
  private static final String EVENING = "18:42";

  private final WholeApp app;
  private final Runner runner;

  SeasonStory(WholeApp app, Runner runner) {
    this.app = app;
    this.runner = runner;
  }

  /** A day of the plan, from 1. */
  static LocalDate day(int number) {
    return START.plusDays(number - 1L);
  }

  /** The first run: the mile of the day before, and the plan from tomorrow. */
  void start() {
    runner.type("8:02.0");
    runner.fill("start-test-date", "24.10.2026");
    assertEquals(List.of("7:32.0"), app.words("start-target"));
    List<String> preview = app.words();
    assertTrue(preview.containsAll(List.of("0:56.2", "1:52.3")), preview::toString);
    assertEquals(List.of("Start on Mon 26 Oct"), app.words("start-start").subList(0, 1));
    runner.click("start-start");
    assertEquals(List.of("Fastest Mile"), app.words("calendar-title"));
    assertTrue(runner.spoken(day(1)).contains("Strength"), runner.spoken(day(1)));
  }

  /** Ring, rep by rep, Space, skipped, missed and ring again. */
  void firstWeek() {
    tickOn(1);
    runThePowerReps();
    evening(3);
    runner.choose(day(3));
    runner.keys(KeyCode.SPACE);
    assertStatus(3, "Done");
    evening(4);
    runner.choose(day(4));
    runner.keys(KeyCode.S);
    runner.click("Ill");
    runner.click("Skip session");
    assertStatus(4, "Skipped");
    tickOn(6);
    assertStatus(5, "Missed");
  }

  private void runThePowerReps() {
    evening(2);
    runner.choose(day(2));
    List<TextInputControl> fields = runner.reps();
    assertEquals(12, fields.size());
    runner.click(fields.getFirst());
    for (String rep :
        List.of(
            "55.8", "56,4", "560", "55.9", "56.3", "55.6", "56.1", "56", "55.9", "56.2", "56.4",
            "55.7")) {
      runner.type(rep);
      runner.keys(KeyCode.ENTER);
    }
    assertEquals(
        List.of("55.8", "56.4", "56.0", "55.9", "56.3", "55.6"),
        runner.reps().stream().limit(6).map(TextInputControl::getText).toList());
    assertEquals(
        List.of("avg 0:56.0", "avg 0:56.1"),
        app.words().stream().filter(word -> word.startsWith("avg 0")).toList());
    runner.click("Mark done");
    assertStatus(2, "Done");
    runner.click("Effort 8, " + app.texts.get("app.effort.8"));
  }

  /** Undo and redo, a day filled in later, and the second test on the day of rest. */
  void secondWeek() {
    evening(8);
    runner.choose(day(8));
    runner.keys(KeyCode.SPACE);
    assertStatus(8, "Done");
    runner.keys(KeyCode.CONTROL, KeyCode.Z);
    assertStatus(8, "Planned");
    runner.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertStatus(8, "Done");
    tickOn(9);
    evening(11);
    assertStatus(10, "Missed");
    runner.tick(day(10));
    assertStatus(10, "Done");
    runner.tick(day(11));
    tickOn(12, 13);
    evening(14);
    runner.keys(KeyCode.CONTROL, KeyCode.T);
    typeTest("7:49.2", "1:59.7", "1:57.8", "1:58.4", "1:53.3");
    assertEquals(List.of("Even, then a kick"), app.words("test-verdict"));
    runner.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(runner.spoken(day(14)).contains("7 minutes 49.2"), runner.spoken(day(14)));
  }

  /** Partly done, and the 5K whose goal is looked at and left alone. */
  void thirdWeek() {
    tickOn(15, 16, 17, 18);
    evening(19);
    runner.choose(day(19));
    runner.keys(KeyCode.P);
    runner.type("Two sets");
    runner.keys(KeyCode.ENTER);
    assertStatus(19, "Partly done");
    evening(20);
    runner.tick(day(20));
    typeTest("25:58");
    runner.keys(KeyCode.CONTROL, KeyCode.ENTER);
    String choice = String.join("\n", app.words("goal-dialog"));
    Stream.of("25:58", "8:21.47", "7:51.47", "7:49.2")
        .forEach(step -> assertTrue(choice.contains(step), () -> step + " in " + choice));
    assertEquals("Keep 7:32.0", app.words("goal-keep").getFirst());
    runner.click("goal-keep");
  }

  /** Two days swapped by keys and two by drag, the rest as planned, then the retest. */
  void secondCycle() {
    evening(22);
    runner.tick(day(22));
    runner.choose(day(23));
    runner.keys(KeyCode.ALT, KeyCode.RIGHT);
    assertTrue(runner.spoken(day(23)).contains("Recovery"), runner.spoken(day(23)));
    assertTrue(runner.spoken(day(24)).contains("Power"), runner.spoken(day(24)));
    runner.drag(day(25), day(26));
    assertTrue(runner.spoken(day(25)).contains("Strength"), runner.spoken(day(25)));
    assertTrue(runner.spoken(day(26)).contains("Hills"), runner.spoken(day(26)));
    tickOn(23, 24, 25, 26, 27, 29, 30, 31, 32, 33, 34, 36, 37, 38, 39, 40);
    evening(41);
    runner.tick(day(41));
    typeTest("7:31.4", "1:56.0", "1:52.4", "1:52.6", "1:50.4");
    runner.keys(KeyCode.CONTROL, KeyCode.ENTER);
  }

  private void typeTest(String time, String... laps) {
    runner.type(time);
    runner.keys(KeyCode.ENTER);
    for (String lap : laps) {
      runner.type(lap);
      runner.keys(KeyCode.ENTER);
    }
  }

  private void tickOn(int... numbers) {
    for (int number : numbers) {
      evening(number);
      runner.tick(day(number));
      assertStatus(number, "Done");
    }
  }

  private void evening(int number) {
    app.at(day(number), EVENING);
  }

  private void assertStatus(int number, String status) {
    String spoken = runner.spoken(day(number));
    assertTrue(spoken.contains(status), () -> "day " + number + ": " + spoken);
  }
}
