package app.milestone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a data folder that holds a season. */
final class SeasonFolder {
  private SeasonFolder() {}

  /** A new data folder below this one. */
  static Path create(Path parent) throws IOException {
    return Files.createTempDirectory(parent, "season");
  }
}
