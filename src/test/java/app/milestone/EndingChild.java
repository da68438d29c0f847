package app.milestone;

import app.milestone.model.settings.Settings;
import app.milestone.storage.Preferences;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.UndoStep;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Has a data folder open as a window does, in a JVM of its own, until the system ends it. */
public final class EndingChild {
  private EndingChild() {}

  /** Takes the folders of data and state. */
  public static void main(String[] arguments) throws IOException {
    DataFolder folder = new DataFolder(Path.of(arguments[0]), Path.of(arguments[1]));
    Opened opened = Opening.own(folder);
    new SettingsRepository(opened.database())
        .save(UndoStep.of("test.step"), Settings.DEFAULT.withDayStartHour(5));
    new SystemEnd(
            () -> {},
            () ->
                Opening.close(
                    Optional.of(opened),
                    folder,
                    false,
                    Preferences.DEFAULT,
                    Clock.systemDefaultZone(),
                    Runnable::run))
        .watch();
    System.out.println("open");
    System.in.read();
  }
}
