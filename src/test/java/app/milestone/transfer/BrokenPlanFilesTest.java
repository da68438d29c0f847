package app.milestone.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plan files with mistakes, each followed by the messages that a coach reads. */
final class BrokenPlanFilesTest {
  /** A valid beginning of twelve lines, open for the steps of its only session. */
  static final String HEAD =
      """
      milestonePlan: 1
      name: One day
      cycles: 1
      daysPerCycle: 1
      options:
        gentle:
          name: Gentle
      schedule:
        - key: one
          day: 1
          type: run
          title: Run
      """;

  private static final ResourceBundle MESSAGES = messages();

  private record Broken(String name, String text, List<String> messages) {}

  @TestFactory
  Stream<DynamicTest> everyMistakeIsReportedWithItsLine() {
    return table().stream()
        .map(
            broken ->
                DynamicTest.dynamicTest(
                    broken.name(),
                    () -> assertEquals(broken.messages(), sentences(broken.text()))));
  }

  @Test
  void theTableHoldsFortyFilesAndEveryKindOfMistake() {
    Set<PlanProblem.Kind> kinds =
        table().stream()
            .flatMap(broken -> PlanFile.read(broken.text(), "").problems().stream())
            .map(PlanProblem::kind)
            .collect(Collectors.toSet());
    Set<PlanProblem.Kind> missing = EnumSet.allOf(PlanProblem.Kind.class);
    missing.removeAll(kinds);

    assertTrue(table().size() >= 40);
    assertEquals(
        EnumSet.of(
            PlanProblem.Kind.TOO_LARGE,
            PlanProblem.Kind.TOO_MANY_ENTRIES,
            PlanProblem.Kind.TOO_DEEP),
        missing);
  }

  private static List<String> sentences(String text) {
    return PlanFile.read(text, "plan.yaml").problems().stream()
        .map(
            problem ->
                "line "
                    + problem.line()
                    + ": "
                    + new MessageFormat(
                            MESSAGES.getString(problem.kind().messageKey()), Locale.ROOT)
                        .format(problem.arguments().toArray()))
        .toList();
  }

  /** The table: blocks that begin with "=== name", the file, "---", the messages. */
  private static List<Broken> table() {
    List<Broken> table = new ArrayList<>();
    for (String block : resource("broken-plans.txt").split("(?m)^=== ")) {
      if (block.isBlank()) {
        continue;
      }
      int nameEnd = block.indexOf('\n');
      int messages = block.indexOf("\n--->\n");
      String text = block.substring(nameEnd + 1, messages + 1).replace("<HEAD>\n", HEAD);
      List<String> sentences = block.substring(messages + 6).lines().toList();
      table.add(new Broken(block.substring(0, nameEnd), text, sentences));
    }
    return table;
  }

  private static String resource(String name) {
    try (var stream = BrokenPlanFilesTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }

  private static ResourceBundle messages() {
    try (var stream =
            PlanFile.class.getResourceAsStream("/app/milestone/view/text/messages.properties");
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }
}
