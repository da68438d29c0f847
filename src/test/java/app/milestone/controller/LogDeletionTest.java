package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.storage.SeasonRepository;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks what deleting several entries of the log does to the goal. */
final class LogDeletionTest {
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

  private void delete(String... results) {
    desk.log.choose(Stream.of(results).map(result -> desk.withResult(result).id()).toList());
    desk.log.delete();
  }

  private int rows() {
    return desk.log.state().page().get().lines().size();
  }

  @Test
  void aGoalWhoseTestGoesWithOthersFollowsTheNextMileOnAClick() {
    desk.answer("Change to 7:19.2");
    delete("8:02.0", "avg 0:57.1");
    assertEquals(List.of("Target 7:32.0 becomes 7:19.2"), desk.asked);
    assertEquals("7:19.2", desk.target());
    assertEquals("2 entries deleted", desk.notice());
    desk.undo();
    assertEquals("7:32.0", desk.target());
    assertEquals(22, rows());
  }

  @Test
  void aGoalWhoseTestGoesWithOthersIsKeptOnAClick() {
    desk.answer("Keep 7:32.0");
    delete("8:02.0", "avg 0:57.1");
    assertEquals("7:32.0", desk.target());
    assertEquals(20, rows());
  }

  @Test
  void cancellingTheQuestionDeletesNothing() {
    desk.answer("Cancel");
    delete("8:02.0", "avg 0:57.1");
    assertEquals(22, rows());
    assertEquals("", desk.notice());
  }

  @Test
  void allMilesAreDeletedWithOneQuestion() {
    desk.answer("Drop the target");
    delete("8:02.0", "7:49.2");
    assertEquals(List.of("Keep the target 7:32.0?"), desk.asked);
    assertEquals(List.of(), new SeasonRepository(desk.database).load().goals());
    desk.undo();
    assertEquals("7:32.0", desk.target());
  }

  @Test
  void testsThatSetNoGoalAreDeletedWithoutAQuestion() {
    delete("7:49.2", "25:58");
    assertEquals(List.of(), desk.asked);
    assertEquals(20, rows());
  }
}
