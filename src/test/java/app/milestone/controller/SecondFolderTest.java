package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks which folders can be the second one for backups. */
final class SecondFolderTest {
  @TempDir Path home;

  @Test
  void noFolderInsideTheDataIsASecondFolder() throws IOException {
    Path folder = Files.createDirectory(home.resolve("data"));
    Path second = Files.createDirectory(home.resolve("second"));
    try (BackupsDesk desk = new BackupsDesk(folder)) {
      refuse(desk, folder);
      desk.chosen = second;
      desk.backups.chooseSecond();
      assertEquals("", desk.state().secondProblem().get());
      assertEquals(Optional.of(second), desk.state().second().get());
    }
  }

  private void refuse(BackupsDesk desk, Path folder) throws IOException {
    Files.createDirectory(folder.resolve("quarantine"));
    Path link = Files.createSymbolicLink(home.resolve("link"), folder.resolve("quarantine"));
    Path name = Path.of("data", "..", "data", "quarantine");
    for (Path inside :
        List.of(folder, folder.resolve("backups"), link, home.resolve(name), link.resolve("new"))) {
      desk.chosen = inside;
      desk.backups.chooseSecond();
      assertEquals(Optional.empty(), desk.state().second().get());
      assertTrue(
          desk.state().secondProblem().get().startsWith("This folder lies in the folder of your"));
    }
    assertEquals(List.of(), desk.asked);
  }
}
