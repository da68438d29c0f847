package app.milestone;

import app.milestone.controller.RescueWords;
import app.milestone.controller.Texts;
import app.milestone.storage.Database;
import app.milestone.storage.SharedFolder;
import app.milestone.storage.StorageException.Kind;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Looks at data that was just opened, after the first picture, and says what is worth saying. */
final class FirstLook {
  private final Path folder;
  private final DatabaseThread thread;
  private final Texts texts;
  private final Wiring wiring;

  /** Looks on the data's thread and says it in that window. */
  FirstLook(Path folder, DatabaseThread thread, Texts texts, Wiring wiring) {
    this.folder = folder;
    this.thread = thread;
    this.texts = texts;
    this.wiring = wiring;
  }

  /**
   * Warns of a folder that other computers change too; the data can be used all the same.
   *
   * @param looks why nothing can be saved, if so, which stays above everything
   */
  void around(Optional<String> looks, Consumer<RuntimeException> log) {
    thread.run(
        () -> SharedFolder.of(folder),
        found ->
            RescueWords.warning(found, folder, texts)
                .ifPresent(it -> wiring.mark(looks.map(why -> why + "\n" + it).orElse(it))),
        log);
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
