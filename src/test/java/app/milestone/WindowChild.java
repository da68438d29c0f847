package app.milestone;

import app.milestone.model.settings.Settings;
import app.milestone.storage.SettingsRepository;
import app.milestone.storage.StorageException;
import app.milestone.storage.UndoStep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens a data folder as a window does, in a JVM of its own: says how that went, changes a setting,
 * and stays until its input ends.
 */
public final class WindowChild {
  private WindowChild() {}

  /** Takes the folders of data and state; a third word uses the file whatever became of it. */
  public static void main(String[] arguments) throws IOException {
    DataFolder folder = new DataFolder(Path.of(arguments[0]), Path.of(arguments[1]));
    System.out.println("here");
    try {
      use("open", arguments.length > 2 ? Opening.changed(folder) : Opening.own(folder));
    } catch (StorageException e) {
      System.out.println("opening " + e.kind());
      look(folder, e);
    }
    System.in.read();
  }

  private static void look(DataFolder folder, StorageException why) {
    try {
      Opened opened = Opening.look(folder, why.kind());
      use("look", opened);
      Opening.abandon(opened);
    } catch (StorageException e) {
      System.out.println("nothing to see " + e.kind());
    }
  }

  private static void use(String how, Opened opened) {
    SettingsRepository settings = new SettingsRepository(opened.database());
    String what = opened.looksOnly().map(Enum::name).orElse("everything");
    boolean before = opened.database().isPlayedBack();
    String state = before ? " before the last write, hour " + settings.load().dayStartHour() : "";
    System.out.println(how + " " + what + state);
    Optional<StorageException> fault = save(settings, settings.load());
    System.out.println("saving " + fault.map(e -> e.kind().name()).orElse("worked"));
  }

  private static Optional<StorageException> save(SettingsRepository settings, Settings before) {
    try {
      int hour = (before.dayStartHour() + 1) % 6;
      settings.save(UndoStep.of("test.step"), before.withDayStartHour(hour));
      return Optional.empty();
    } catch (StorageException e) {
      return Optional.of(e);
    }
  }
}
