package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.LogSearch.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks what the search of the log finds and marks. */
final class LogSearchTest {
  @Test
  void caseAndAccentsDoNotMatter() {
    LogSearch search = LogSearch.of(" CAFÉ  run ");
    assertEquals(List.of("cafe", "run"), search.words());
    assertTrue(search.finds(LogSearch.folded("Run to the Café")));
    assertFalse(search.finds(LogSearch.folded("Café")));
  }

  @Test
  void whatWasLookedForIsMarked() {
    assertEquals(
        List.of(
            new Piece("Str", true),
            new Piece("ength, ", false),
            new Piece("7 m", true),
            new Piece("oves", false)),
        new LogSearch(List.of("str", "7 m")).pieces("Strength, 7 moves"));
  }

  @Test
  void anEmptySearchFindsEverythingAndMarksNothing() {
    assertEquals(LogSearch.ALL, LogSearch.of("  "));
    assertTrue(LogSearch.ALL.finds(""));
    assertEquals(List.of(new Piece("Hills", false)), LogSearch.ALL.pieces("Hills"));
  }
}
