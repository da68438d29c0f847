package app.milestone.view.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks where the dialogs for files begin. */
final class LastFolderTest {
  @TempDir Path home;

  @Test
  void theFirstFileIsLookedForAmongTheDocuments() throws IOException {
    Path documents = Files.createDirectory(home.resolve("Documents"));
    assertEquals(Optional.of(documents.toFile()), new LastFolder(home).get());
  }

  @Test
  void withoutDocumentsTheHomeFolderIsShown() {
    assertEquals(Optional.of(home.toFile()), new LastFolder(home).get());
    assertEquals(Optional.empty(), new LastFolder(home.resolve("gone")).get());
  }

  @Test
  void theNextFileIsLookedForWhereTheLastOneWasUntilThatIsGone() throws IOException {
    Path exports = Files.createDirectory(home.resolve("exports"));
    LastFolder folder = new LastFolder(home);
    folder.chosen(exports.resolve("log.csv"));
    assertEquals(Optional.of(exports.toFile()), folder.get());
    Files.delete(exports);
    assertEquals(Optional.of(home.toFile()), folder.get());
  }
}
