package app.milestone.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.milestone.storage.Preferences.Theme;
import app.milestone.storage.Preferences.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreferencesTest {
  @TempDir Path folder;

  @Test
  void whatWasSavedIsReadBack() {
    Path file = folder.resolve("state/preferences.properties");
    assertEquals(Preferences.DEFAULT, Preferences.load(file));
    Preferences preferences =
        new Preferences(
            Theme.DARK,
            125,
            Optional.of(new Window(-40, 20, 1280, 820, true)),
            "progress",
            Optional.of(
                new Preferences.Choice(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 18))),
            new Preferences.Inspector(412, 0.375),
            new Preferences.Backups(Optional.of(Path.of("/mnt/größer = \\x")), Optional.empty()));
    preferences.save(file);
    assertEquals(preferences, Preferences.load(file));
    Path full = Path.of("/mnt/größer = \\x");
    Preferences failed =
        preferences.withFailed(
            Optional.of(new FailedBackup(Backup.EXIT, StorageException.Kind.DISK_FULL, full)));
    failed.save(file);
    assertEquals(failed, Preferences.load(file));
    Preferences.DEFAULT.save(file);
    assertEquals(Preferences.DEFAULT, Preferences.load(file));
  }

  @Test
  void aFailedBackupThatCannotBeUnderstoodLeavesTheRest() throws IOException {
    Path file = folder.resolve("preferences.properties");
    for (String text : List.of("true", "exit", "exit TIRED /mnt", "")) {
      Files.writeString(file, "text=125\nbackupFailed=" + text);
      assertEquals(Preferences.DEFAULT.withTextPercent(125), Preferences.load(file), text);
    }
  }

  @Test
  void anythingThatCannotBeUnderstoodGivesTheDefaults() throws IOException {
    Path file = folder.resolve("preferences.properties");
    for (String text :
        List.of(
            "theme=PINK",
            "text=110",
            "window=1 2 3",
            "day=soon",
            "day=2026-11-18",
            "inspector=342",
            "inspector=342 NaN",
            "inspector=-1 0",
            "a=\\u12",
            "text=x")) {
      Files.writeString(file, text);
      assertEquals(Preferences.DEFAULT, Preferences.load(file), text);
    }
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertEquals(Preferences.DEFAULT, Preferences.load(file));
  }
}
