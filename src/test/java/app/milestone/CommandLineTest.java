package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.CommandLine.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CommandLineTest {

  @Test
  void noWordsStartTheProgram() {
    assertEquals(accepted(Task.START, null), parse());
  }

  @Test
  void everyOptionIsUnderstood() {
    assertEquals(accepted(Task.START, "some folder"), parse("--data", "some folder"));
    assertEquals(accepted(Task.DEMO, null), parse("--demo"));
    assertEquals(accepted(Task.HELP, null), parse("--help"));
    assertEquals(accepted(Task.VERSION, null), parse("--version"));
  }

  @Test
  void helpGoesBeforeAnythingElse() {
    assertEquals(accepted(Task.HELP, null), parse("--version", "--help", "--demo"));
    assertEquals(accepted(Task.HELP, null), parse("--help", "--version"));
    assertEquals(accepted(Task.VERSION, null), parse("--demo", "--version"));
  }

  @Test
  void theFirstUnknownWordIsRefused() {
    assertEquals(refused(Task.REFUSE_OPTION, "--fast"), parse("--demo", "--fast", "--slow"));
    assertEquals(refused(Task.REFUSE_OPTION, "plan.yaml"), parse("plan.yaml"));
    assertEquals(refused(Task.REFUSE_OPTION, ""), parse(""));
  }

  @Test
  void aMissingFolderIsRefused() {
    assertEquals(refused(Task.REFUSE_FOLDER, "--data"), parse("--data"));
    assertEquals(refused(Task.REFUSE_FOLDER, "--demo"), parse("--data", "--demo"));
    assertEquals(refused(Task.REFUSE_FOLDER, " "), parse("--data", " "));
    assertEquals(refused(Task.REFUSE_FOLDER, "a\0b"), parse("--data", "a\0b"));
  }

  @Test
  void sampleDataHasNoFolder() {
    assertEquals(refused(Task.REFUSE_DEMO_FOLDER, "--demo"), parse("--demo", "--data", "here"));
  }

  private static CommandLine parse(String... words) {
    return CommandLine.parse(List.of(words));
  }

  private static CommandLine accepted(Task task, String folder) {
    return new CommandLine(task, Optional.ofNullable(folder).map(Path::of), Optional.empty());
  }

  private static CommandLine refused(Task task, String word) {
    return new CommandLine(task, Optional.empty(), Optional.of(word));
  }
}
