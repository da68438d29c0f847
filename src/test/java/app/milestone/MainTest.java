package app.milestone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpListsEveryOption() {
    assertEquals(0, answer("--help"));
    for (String option : List.of("--data", "--demo", "--help", "--version")) {
      assertTrue(out.toString(UTF_8).contains(option), option);
    }
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void versionIsOneLine() {
    assertEquals(0, answer("--version"));
    assertEquals("Milestone " + Main.version() + System.lineSeparator(), out.toString(UTF_8));
  }

  @Test
  void anUnknownOptionIsNamedAndTheListFollows() {
    assertEquals(2, answer("--fast"));
    String text = err.toString(UTF_8);
    assertTrue(text.lines().findFirst().orElseThrow().contains("--fast"), text);
    assertTrue(text.contains("--version"), text);
    assertEquals("", out.toString(UTF_8));
  }

  @Test
  void refusedFoldersAreExplained() {
    assertEquals(2, answer("--data"));
    assertEquals(2, answer("--demo", "--data", "here"));
    assertEquals("", out.toString(UTF_8));
  }

  @Test
  void onlyLinuxCanLackAScreen() {
    assertFalse(Main.hasScreen("Linux", Map.of(), ""));
    assertFalse(Main.hasScreen("Linux", Map.of("DISPLAY", ""), ""));
    assertTrue(Main.hasScreen("Linux", Map.of("DISPLAY", ":0"), ""));
    assertTrue(Main.hasScreen("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), ""));
    assertTrue(Main.hasScreen("Linux", Map.of(), "Headless"));
    assertTrue(Main.hasScreen("Windows 11", Map.of(), ""));
    assertTrue(Main.hasScreen("Mac OS X", Map.of(), ""));
  }

  private int answer(String... words) {
    return Main.answer(
        CommandLine.parse(List.of(words)),
        new Texts(Locale.ENGLISH),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }
}
