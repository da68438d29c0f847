package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks what a person is told of a check of the data. */
final class DataChecksTest {
  @TempDir Path folder;
  private BackupsDesk desk;
  private BackupsController backups;
  private BackupsState state;

  @BeforeEach
  void open() {
    desk = new BackupsDesk(folder);
    backups = desk.backups;
    state = desk.state();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aCheckSaysInWordsWhatItFoundAndCopiesFiguresAlone() {
    backups.check();
    assertTrue(
        state.checked().get().startsWith("All is well: every entry is as it was saved. 18 sess"));
    assertFalse(state.damaged().get());
    backups.copyDetails();
    List<String> lines = desk.asked.getFirst().lines().toList();
    assertEquals("copy Milestone 1.0", lines.getFirst());
    assertEquals("faults 0", lines.getLast());
    assertEquals(6, lines.size());
  }

  @Test
  void aCheckThatCannotReadToTheEndCopiesThatAndNoFiguresOfBefore() {
    backups.check();
    desk.database.close();
    backups.check();
    assertTrue(state.checked().get().startsWith("Your data could not be read to the end."));
    backups.copyDetails();
    assertEquals(List.of("copy Milestone 1.0\nnot read to the end: FAILED"), desk.asked);
  }
}
