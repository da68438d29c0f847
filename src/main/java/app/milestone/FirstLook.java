package app.milestone;

import app.milestone.controller.RescueWords;
import app.milestone.controller.Texts;
import app.milestone.storage.Database;
import app.milestone.storage.PrivateFiles;
import app.milestone.storage.SharedFolder;
import app.milestone.storage.StorageException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Looks at data that was just opened, after the first picture, and says what is worth saying. */
final class FirstLook {
  private final DataFolder folder;
  private final DatabaseThread thread;
  private final Texts texts;
  private final Wiring wiring;

  /** Looks on the data's thread and says it in that window. */
  FirstLook(DataFolder folder, DatabaseThread thread, Texts texts, Wiring wiring) {
    this.folder = folder;
    this.thread = thread;
    this.texts = texts;
    this.wiring = wiring;
  }

  /**
   * Warns of a folder that other computers change too, until the person closes the warning; the
   * data can be used all the same.
   *
   * @param looks why nothing can be saved, if so, which stays above everything
   */
  void around(Optional<String> looks, Consumer<RuntimeException> log) {
    thread.run(
        () -> warning(folder, texts),
        found -> found.ifPresent(warning -> show(looks, warning, log)),
        log);
  }

  /** What is to be said about a folder; empty when it is this computer's alone or was read. */
  static Optional<String> warning(DataFolder folder, Texts texts) {
    SharedFolder found = SharedFolder.of(folder.data());
    return RescueWords.warning(found, folder.data(), texts)
        .filter(warning -> !isClosed(warning, folder));
  }

  private static boolean isClosed(String warning, DataFolder folder) {
    try {
      return Files.readString(folder.closedWarning()).equals(warning);
    } catch (IOException _) {
      return false;
    }
  }

  /** Says no more of it until there is something else to say, such as another copy. */
  static String close(String warning, DataFolder folder) {
    try {
      PrivateFiles.replace(folder.closedWarning(), warning);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return warning;
  }

  private void show(Optional<String> looks, String warning, Consumer<RuntimeException> log) {
    if (looks.isPresent()) {
      wiring.mark(looks.get() + "\n" + warning);
    } else {
      wiring.warn(warning, () -> thread.run(() -> close(warning, folder), _ -> {}, log));
    }
  }

  /** After a crash or a power cut: reads the whole file and says so. */
  void afterCrash(Database database, Optional<Kind> looksOnly, Consumer<RuntimeException> damaged) {
    if (looksOnly.isEmpty() && !database.endedCleanly()) {
      Supplier<Database> work =
          () -> {
            database.check();
            return database;
          };
      thread.run(work, _ -> wiring.say(texts.get("errors.abrupt")), damaged);
    }
  }
}
