package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.milestone.model.settings.Settings;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two computers have one file, by way of a folder that both of them see or of a stick. */
final class LineageTest {
  @TempDir Path folder;
  private Store laptop;
  private Store desktop;

  @BeforeEach
  void bothHaveTheSameFile() throws IOException {
    laptop = Store.in(folder.resolve("laptop"));
    desktop = Store.in(folder.resolve("desktop"));
    use(laptop, 2);
    carry(laptop, desktop);
    use(desktop, 1);
    carry(desktop, laptop);
    use(laptop, 1);
    carry(laptop, desktop);
  }

  @Test
  void takingTurnsIsNoChangeFromOutside() throws IOException {
    for (int turn = 0; turn < 70; turn++) {
      use(desktop, 1 + turn % 3);
      carry(desktop, laptop);
      if (turn % 4 == 0) {
        use(laptop, turn % 3);
        carry(laptop, desktop);
      }
    }
    assertDoesNotThrow(() -> use(laptop, 0));
  }

  @Test
  void aCopyOfTheSameNumberThatWentItsOwnWayIsReported() throws IOException {
    use(laptop, 1);
    use(desktop, 1);
    carry(desktop, laptop);
    assertEquals(Kind.CHANGED_OUTSIDE, openingFault());
    Database.openChanged(laptop.file(), laptop.memory()).close();
    use(laptop, 1);
  }

  @Test
  void aCopyOfAHigherNumberThatWentItsOwnWayIsReported() throws IOException {
    use(laptop, 1);
    use(desktop, 3);
    use(desktop, 3);
    carry(desktop, laptop);
    assertEquals(Kind.CHANGED_OUTSIDE, openingFault());
    Database.openChanged(laptop.file(), laptop.memory()).close();
    use(laptop, 1);
  }

  @Test
  void aNoteOfAnOlderProgramAccusesNoFile() throws IOException {
    use(desktop, 1);
    use(laptop, 1);
    String note = Files.readString(laptop.memory());
    assertTrue(note.contains("tx="));
    Files.writeString(laptop.memory(), note.replaceAll("tx=.*\n", ""));
    carry(desktop, laptop);
    use(laptop, 1);
  }

  @Test
  void aNoteLeftBehindByAPowerCutAccusesNoFile() throws IOException {
    byte[] before;
    try (Database open = laptop.open()) {
      save(open);
      before = Files.readAllBytes(laptop.memory());
      save(open);
      save(open);
    }
    Files.write(laptop.memory(), before);
    assertDoesNotThrow(() -> use(laptop, 0));
  }

  @Test
  void aBackupRestoredElsewhereIsReported() throws IOException {
    Path backup = folder.resolve("backup.db");
    Files.copy(desktop.file(), backup);
    use(desktop, 2);
    carry(desktop, laptop);
    use(laptop, 2);
    Restore.restore(desktop.file(), desktop.memory(), backup, Instant.EPOCH);
    use(desktop, 3);
    carry(desktop, laptop);
    assertEquals(Kind.CHANGED_OUTSIDE, openingFault());
  }

  private Kind openingFault() {
    return assertThrows(StorageException.class, laptop::open).kind();
  }

  private static void carry(Store from, Store to) throws IOException {
    Files.createDirectories(to.file().getParent());
    Files.copy(from.file(), to.file(), StandardCopyOption.REPLACE_EXISTING);
  }

  private static void use(Store store, int changes) {
    try (Database database = store.open()) {
      for (int i = 0; i < changes; i++) {
        save(database);
      }
    }
  }

  private static void save(Database database) {
    SettingsRepository settings = new SettingsRepository(database);
    int hour = (settings.load().dayStartHour() + 1) % 7;
    settings.save(Store.STEP, Settings.DEFAULT.withDayStartHour(hour));
  }
}
