package app.milestone;

import app.milestone.controller.StartProblem;
import app.milestone.controller.Texts;
import app.milestone.storage.Database;
import app.milestone.storage.Season;
import app.milestone.storage.StorageException.Kind;
import java.util.Optional;

/**
 * The data of one window and what the first screen shows of it.
 *
 * @param looksOnly why nothing can be saved, if so
 */
record Opened(FolderLock lock, Database database, Season season, Optional<Kind> looksOnly) {
  /** Why nothing can be saved, in one sentence, if so. */
  Optional<String> looking(Texts texts) {
    boolean isPlayedBack = database.isPlayedBack();
    return looksOnly.map(why -> StartProblem.looking(why, database.file(), isPlayedBack, texts));
  }
}
