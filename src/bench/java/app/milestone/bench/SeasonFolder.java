package app.milestone.bench;

import app.milestone.SampleData;
import app.milestone.controller.Texts;
import app.milestone.storage.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Makes a data folder that holds a season. */
final class SeasonFolder {
  private SeasonFolder() {}

  /** A new data folder below this one, with the sample season up to today. */
  static Path create(Path parent) throws IOException {
    Path folder = Files.createTempDirectory(parent, "season").toAbsolutePath();
    Path state = Files.createDirectories(folder.resolve("state"));
    Path file = folder.resolve("milestone.db");
    try (Database database = Database.open(file, state.resolve("last-seen.properties"))) {
      LocalDate today = LocalDate.now(Clock.systemDefaultZone());
      SampleData.write(database, today, new Texts(Locale.ENGLISH));
    }
    return folder;
  }
}
