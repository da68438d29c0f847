package app.milestone.controller;

import app.milestone.storage.PrivateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Asks like the dialogs it is given, but lets no export take the place of the runner's data. */
public final class GuardedDialogs implements Dialogs {
  private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private final Dialogs dialogs;
  private final Path folder;
  private final Texts texts;

  /**
   * Dialogs that guard the data.
   *
   * @param folder where the data is
   */
  public GuardedDialogs(Dialogs dialogs, Path folder, Texts texts) {
    this.dialogs = dialogs;
    this.folder = folder;
    this.texts = texts;
  }

  @Override
  public void ask(String title, String text, List<Answer> answers) {
    dialogs.ask(title, text, answers);
  }

  @Override
  public void chooseFile(FileRequest request, Consumer<Path> whenChosen) {
    dialogs.chooseFile(request, whenChosen);
  }

  @Override
  public void saveFile(FileRequest request, Consumer<Path> whenChosen) {
    dialogs.saveFile(
        request,
        file -> {
          if (isData(file)) {
            refuse(file, request, whenChosen);
          } else {
            whenChosen.accept(file);
          }
        });
  }

  @Override
  public void openFolder(Path shown) {
    dialogs.openFolder(shown);
  }

  private void refuse(Path file, FileRequest request, Consumer<Path> whenChosen) {
    dialogs.ask(
        texts.get("app.ownFileTitle"),
        texts.get("app.ownFile", file),
        List.of(
            Answer.cancel(texts.get("app.cancel")),
            new Answer(
                texts.get("app.otherPlace"), Kind.PRIMARY, () -> saveFile(request, whenChosen))));
  }

  /** Whether it is a file in the folder of the data, or a database anywhere, as a backup is. */
  private boolean isData(Path file) {
    return PrivateFiles.isInside(file, folder) || Files.isRegularFile(file) && isDatabase(file);
  }

  private static boolean isDatabase(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return Arrays.equals(DATABASE, stream.readNBytes(DATABASE.length));
    } catch (IOException _) {
      return false; // Whoever writes it says what is wrong with the place.
    }
  }
}
