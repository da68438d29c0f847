package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the steps say of the pace beyond the fields. */
final class TargetLapsTest {
  @TempDir Path prepared;
  @TempDir Path folder;
  private SessionDesk desk;

  @BeforeEach
  void open() {
    SessionDesk.prepare(prepared);
    desk = new SessionDesk(prepared, folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theRetestSaysHowItsLapsLeadToTheGoal() {
    List<StepLine> lines = desk.show(41).steps().get().lines();
    assertEquals(
        List.of(
            new StepLine.Words("Target laps", "1:56.1  1:53.5  1:53.5  1:48.9", ""),
            new StepLine.Words("At the line at even pace", "1:55.0  3:47.3  5:39.7  7:32.0", "")),
        lines.subList(lines.size() - 2, lines.size()));
  }

  @Test
  void aSustainablePaceHasASlowerEdge() {
    assertEquals("target 5:28 to 5:44 /km", desk.show(27).steps().get().target());
  }
}
