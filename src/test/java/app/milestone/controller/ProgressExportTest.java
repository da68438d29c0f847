package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgressExportTest {
  @TempDir Path folder;

  @Test
  void testsAreSavedForSpreadsheets() throws IOException {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      desk.controller.saveTests();
      List<String> lines = Files.readAllLines(folder.resolve("milestone-tests.csv"));
      assertEquals(5, lines.size());
      assertEquals("Date,Test,Time,Seconds,Laps,Surface,Conditions,Effort,Notes", lines.getFirst());
      assertEquals("2026-10-24,Mile test,8:02.0,482.000,,track,\"calm, 11 °C\",9,", lines.get(2));
      assertEquals("milestone-tests.csv saved", desk.notice());
    }
  }

  @Test
  void aPictureThatCannotBeWrittenIsReported() throws IOException {
    try (ProgressDesk desk = ProgressDesk.season(folder)) {
      desk.controller.savePicture(() -> new Picture(2, 1, new int[] {0, 0xffffff}));
      assertEquals("milestone-progress.png saved", desk.notice());
      Files.delete(folder.resolve("milestone-progress.png"));
      Files.createDirectory(folder.resolve("milestone-progress.png"));
      desk.controller.savePicture(() -> new Picture(2, 1, new int[] {0, 0xffffff}));
      assertTrue(desk.notice().startsWith("Could not save milestone-progress.png."));
    }
  }
}
