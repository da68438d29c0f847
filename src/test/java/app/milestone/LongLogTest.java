package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.controller.LogColumn;
import app.milestone.controller.LogDesk;
import app.milestone.controller.LogLine;
import app.milestone.controller.LogLines;
import app.milestone.controller.LogPage;
import app.milestone.model.plan.SessionType;
import app.milestone.storage.LargeHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that a log of 5,000 entries reads those in sight alone, and finds and sums up all. */
final class LongLogTest {
  private static final int ENTRIES = 5000;
  private static final int PART = 200;

  @TempDir static Path prepared;
  @TempDir Path folder;
  private WatchedDriver driver;
  private LogDesk desk;

  @BeforeAll
  static void prepare() {
    LogDesk.empty(prepared).close();
    LargeHistory.write(prepared.resolve("milestone.db"), ENTRIES);
  }

  @BeforeEach
  void open() throws SQLException, IOException {
    Files.copy(prepared.resolve("milestone.db"), folder.resolve("milestone.db"));
    driver = new WatchedDriver();
    driver.letIn();
    desk = LogDesk.empty(folder);
  }

  @AfterEach
  void close() throws SQLException {
    desk.close();
    driver.close();
  }

  private LogPage page() {
    return desk.log.state().page().get();
  }

  private long held() {
    return page().lines().stream().filter(line -> !line.isWaiting()).count();
  }

  @Test
  void thePageSumsUpEverythingAndReadsOnePartOfTheEntries() {
    assertEquals(PART, driver.entries());
    assertEquals(PART, held());
    assertEquals(ENTRIES, page().lines().size());
    assertEquals("5,000 entries since Tue 2 Jan 1900", page().subtitle());
    assertEquals("3750 h", page().foot().time());
    assertEquals(ENTRIES, page().chips().getFirst().count());
    assertFalse(page().lines().get(PART - 1).isWaiting());
    assertTrue(page().lines().get(PART).isWaiting());
  }

  @Test
  void scrollingToTheEndHoldsNoMoreThanThreeParts() {
    for (int index = 0; index < ENTRIES; index += 10) {
      desk.log.reach(index);
      assertFalse(page().lines().get(index).isWaiting());
      assertTrue(held() <= 3 * PART, held() + " entries");
    }
    assertEquals(ENTRIES, driver.entries());
    desk.log.reach(ENTRIES - 1);
    assertEquals(0, driver.entries());
    assertEquals(Map.of(false, 3L * PART, true, ENTRIES - 3L * PART), waiting(page().lines()));
  }

  private static Map<Boolean, Long> waiting(LogLines lines) {
    return lines.stream()
        .collect(Collectors.partitioningBy(LogLine::isWaiting, Collectors.counting()));
  }

  @Test
  void aSearchLooksThroughAllEntriesAndKeepsThoseInSight() {
    desk.search("session 499");
    assertEquals(15, page().lines().size());
    assertEquals(15, held());
    desk.search("side");
    assertEquals(ENTRIES, page().lines().size());
    assertEquals(PART, held());
    driver.entries();
    desk.log.showOnly(SessionType.POWER);
    desk.log.sort(LogColumn.EFFORT, true);
    assertEquals(2 * PART, driver.entries());
  }

  @Test
  void rowsSortByFiguresWithoutTheirWordsAndByWordsInParts() {
    driver.entries();
    desk.log.sort(LogColumn.DATE, false);
    assertEquals(PART, driver.entries());
    assertEquals("1900-01-02", page().lines().getFirst().date().toString());
    desk.log.sort(LogColumn.SESSION, true);
    assertEquals(ENTRIES + PART, driver.entries());
    assertEquals(PART, held());
    desk.log.sort(LogColumn.SESSION, false);
    assertEquals(PART, driver.entries());
  }

  @Test
  void manyRowsAreChosenAndDeletedWithoutReadingTheirWords() {
    LogLines lines = page().lines();
    driver.entries();
    desk.log.choose(IntStream.range(0, 1000).mapToObj(lines::id).toList());
    assertEquals(0, driver.entries());
    assertEquals("1,000 entries chosen", desk.log.state().details().get().orElseThrow().title());
    desk.log.choose(List.of(lines.id(4321)));
    desk.log.delete();
    assertEquals("Power on Mon 11 Nov 1901 deleted", desk.notice());
    assertEquals(ENTRIES - 1, page().lines().size());
  }

  @Test
  void anExportWritesAllRowsAndHoldsThePageAlone() throws IOException {
    desk.log.exportAll();
    List<String> written = Files.readAllLines(folder.resolve("milestone-log.csv"));
    assertEquals(ENTRIES + 1, written.size());
    assertTrue(written.getLast().startsWith("1900-01-02"), written.getLast());
    assertEquals(PART, held());
  }
}
