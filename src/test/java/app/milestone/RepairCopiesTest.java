package app.milestone;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.storage.Repair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RepairCopiesTest {
  @TempDir Path home;

  @Test
  void aRepairedCopyThatWasLeftGoesWithTheNextStart() throws Exception {
    DataFolder folder = new DataFolder(home.resolve("data"), home.resolve("state"));
    Opening.abandon(Opening.own(folder));
    Repair.Result left = Repair.run(folder.file(), folder.memory(), List.of());
    Path place = left.file().getParent();
    assertTrue(Files.exists(left.file()));
    assertFalse(Files.exists(place.resolve("damaged.db")));
    Opening.abandon(Opening.own(folder));
    assertFalse(Files.exists(place));
  }
}
