package app.milestone.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GuardedDialogsTest implements Dialogs {
  @TempDir Path place;
  private final Texts texts = new Texts(Locale.UK);
  private final List<Path> written = new ArrayList<>();
  private final List<String> questions = new ArrayList<>();
  private final List<Path> chosen = new ArrayList<>();
  private Path folder;
  private GuardedDialogs dialogs;

  @BeforeEach
  void makeFolders() throws IOException {
    folder = Files.createDirectory(place.resolve("data"));
    Files.createDirectory(folder.resolve("backups"));
    dialogs = new GuardedDialogs(this, folder, texts);
  }

  @Override
  public void ask(String title, String text, List<Answer> answers) {
    questions.add(text);
    answers.getLast().act().run();
  }

  @Override
  public void chooseFile(FileRequest request, Consumer<Path> whenChosen) {
    whenChosen.accept(chosen.removeFirst());
  }

  @Override
  public void saveFile(FileRequest request, Consumer<Path> whenChosen) {
    whenChosen.accept(chosen.removeFirst());
  }

  @Override
  public void openFolder(Path shown) {
    chosen.add(shown);
  }

  private void assertRefused(Path file) {
    chosen.add(file);
    chosen.add(place.resolve("other.json"));
    save();
    assertEquals(List.of(texts.get("app.ownFile", file)), questions);
    assertEquals(List.of(place.resolve("other.json")), written);
  }

  private void save() {
    FileRequest request = new FileRequest("Export", "all.json", "Archive", List.of("json"));
    dialogs.saveFile(request, written::add);
  }

  @Test
  void aFileElsewhereIsWritten() {
    chosen.add(place.resolve("all.json"));
    save();
    assertEquals(List.of(place.resolve("all.json")), written);
    assertEquals(List.of(), questions);
  }

  @Test
  void theDataFileIsNotWrittenOver() throws IOException {
    assertRefused(Files.writeString(folder.resolve("milestone.db"), "data"));
  }

  @Test
  void nothingIsWrittenAmongTheBackups() {
    assertRefused(folder.resolve("backups").resolve("milestone-1.json"));
  }

  @Test
  void aLinkToTheDataFileIsNotWrittenOver() throws IOException {
    Path data = Files.writeString(folder.resolve("milestone.db"), "data");
    assertRefused(Files.createSymbolicLink(place.resolve("link.json"), data));
  }

  @Test
  void aBackupOnAnotherDiskIsNotWrittenOver() throws IOException {
    assertRefused(Files.writeString(place.resolve("a.db"), "SQLite format 3\0 and more"));
  }

  @Test
  void aPlaceThatIsGoneIsLeftToWhoWritesThere() {
    chosen.add(place.resolve("gone").resolve("all.json"));
    save();
    assertEquals(List.of(place.resolve("gone").resolve("all.json")), written);
  }
}
