package app.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.milestone.promise.Child;
import app.milestone.promise.Commands;
import app.milestone.storage.Backup;
import app.milestone.storage.BackupFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemEndTest {
  @TempDir Path home;

  @Test
  void aProgramThatTheSystemEndsBacksUpAndEndsCleanly() {
    assumeTrue(Commands.has("kill"), "needs a signal");
    DataFolder folder = new DataFolder(home.resolve("data"), home.resolve("state"));
    try (Child child = Child.start(home, EndingChild.class, folder.data(), folder.state())) {
      child.await("open");
      Commands.run("kill", "-TERM", child.pid());
      child.end();
    }
    List<Backup> backups = new BackupFolder(folder.backups()).list();
    assertEquals(List.of(Backup.EXIT), backups.stream().map(Backup::reason).toList());
    MilestoneApp.Opened again = Opening.own(folder);
    assertTrue(again.database().endedCleanly());
    Opening.abandon(again);
  }

  @Test
  void whatWasClosedByOtherMeansIsForgotten() {
    SystemEnd end = new SystemEnd(() -> {});
    end.watch();
    end.watch();
    end.forget();
    end.forget();
    assertFalse(Runtime.getRuntime().removeShutdownHook(new Thread(() -> {})));
  }
}
