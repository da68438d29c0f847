package app.milestone.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.transfer.PlanProblem.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class HostilePlanFileTest {
  private static final Duration QUICKLY = Duration.ofSeconds(5);

  @Test
  void aliasBombsAreRefusedAtTheFirstAnchor() {
    StringBuilder bomb = new StringBuilder("milestonePlan: 1\na0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertEquals(List.of(new PlanProblem(2, Kind.NO_ALIASES, "&a0")), read(bomb.toString()));
  }

  @Test
  void aliasesToTheWholeFileAreRefused() {
    assertEquals(List.of(new PlanProblem(1, Kind.NO_ALIASES, "&all")), read("&all\na: *all\n"));
  }

  @Test
  void deepListsAreRefused() {
    assertEquals(
        List.of(new PlanProblem(1, Kind.TOO_DEEP, "20")), read("a: " + "[".repeat(100_000)));
    assertEquals(List.of(new PlanProblem(1, Kind.TOO_DEEP, "20")), read("- ".repeat(50_000) + "x"));
    assertEquals(List.of(new PlanProblem(1, Kind.TOO_DEEP, "20")), read("{a: ".repeat(50_000)));
  }

  @Test
  void hugeFilesAreRefused() {
    assertEquals(
        List.of(new PlanProblem(1, Kind.TOO_LARGE, "512")), read("a: " + "x".repeat(600_000)));
  }

  @Test
  void filesWithTooManyEntriesAreRefused() {
    assertEquals(
        List.of(Kind.TOO_MANY_ENTRIES),
        read("a: b\n".repeat(100_000)).stream().map(PlanProblem::kind).toList());
  }

  @Test
  void tagsThatAskForClassesAreRefused() {
    assertEquals(
        List.of(
            new PlanProblem(2, Kind.NO_TAGS, "tag:yaml.org,2002:javax.script.ScriptEngineManager")),
        read("milestonePlan: 1\nname: !!javax.script.ScriptEngineManager [x]\n"));
  }

  @Test
  void repeatsThatUnfoldWithoutEndAreRefused() {
    StringBuilder plan = new StringBuilder(BrokenPlanFilesTest.HEAD).append("    steps:\n");
    String indent = "      ";
    for (int i = 0; i < 8; i++) {
      plan.append(indent).append("- repeat: 100\n").append(indent).append("  steps:\n");
      indent += "    ";
    }
    plan.append(indent).append("- 100 x 1 m @ effort\n");
    plan.append(indent).append("- 1 m @ effort\n");
    assertEquals(
        List.of(Kind.TOO_MANY_STEPS),
        read(plan.toString()).stream().map(PlanProblem::kind).distinct().toList());
  }

  @Test
  void longTextsAndManyFieldsAreReadQuickly() {
    read("milestonePlan: 1\n" + "a: b\n".repeat(5_000));
    read("milestonePlan: 1\nname: " + "9".repeat(500_000));
    read(BrokenPlanFilesTest.HEAD + "    steps:\n      - " + "1-".repeat(200_000));
    read(BrokenPlanFilesTest.HEAD + "    steps:\n      - " + "1 x ".repeat(100_000));
    String amount = "    steps:\n      - " + "1".repeat(400_000) + " min @ easy";
    assertEquals(
        List.of(Kind.BAD_AMOUNT),
        read(BrokenPlanFilesTest.HEAD + amount).stream().map(PlanProblem::kind).toList());
  }

  @Test
  void anyDamageToAFileEndsInAPlanOrInProblems() {
    String text = BuiltInPlans.text("fastest-mile");
    Random random = new Random(42);
    for (int i = 0; i < 150; i++) {
      PlanFile.Result result = PlanFile.read(damaged(text, random), "damaged.yaml");
      assertEquals(result.plan().isEmpty(), !result.problems().isEmpty());
    }
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(damaged.length() - 30);
      switch (random.nextInt(3)) {
        case 0 -> damaged.delete(at, at + 1 + random.nextInt(25));
        case 1 -> damaged.insert(at, "\n:-[]{}\"'@x9 &*!|>%\t\0".charAt(random.nextInt(21)));
        default -> damaged.insert(at, damaged.substring(at, at + random.nextInt(30)));
      }
    }
    return damaged.toString();
  }

  private static List<PlanProblem> read(String text) {
    Duration before = worked();
    List<PlanProblem> problems = PlanFile.read(text, "hostile.yaml").problems();
    assertTrue(worked().minus(before).compareTo(QUICKLY) < 0);
    return problems;
  }

  /** Time of work, whatever else the machine does. */
  private static Duration worked() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }
}
