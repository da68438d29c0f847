package app.milestone.view.shared;

import app.milestone.controller.Dialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks questions in the overlay and for files in the system's own dialogs. */
public final class WindowDialogs implements Dialogs {
  private final Overlay overlay;
  private final Consumer<String> openAddress;
  private final LastFolder folder = LastFolder.ofPerson();

  /**
   * Dialogs of the overlay's window.
   *
   * @param openAddress opens an address with the program that the system has for it
   */
  public WindowDialogs(Overlay overlay, Consumer<String> openAddress) {
    this.overlay = overlay;
    this.openAddress = openAddress;
  }

  @Override
  public void ask(String title, String text, List<Answer> answers) {
    ConfirmDialog.show(overlay, title, text, answers);
  }

  @Override
  public void chooseFile(FileRequest request, Consumer<Path> whenChosen) {
    pass(chooser(request, folder).showOpenDialog(window()), whenChosen);
  }

  @Override
  public void saveFile(FileRequest request, Consumer<Path> whenChosen) {
    FileChooser chooser = chooser(request, folder);
    chooser.setInitialFileName(request.suggestedName());
    pass(chooser.showSaveDialog(window()), whenChosen);
  }

  @Override
  public void openFolder(Path folder) {
    openAddress.accept(folder.toUri().toString());
  }

  private Window window() {
    return overlay.root().getScene().getWindow();
  }

  /** The system's window for choosing a file, beginning in that folder. */
  public static FileChooser chooser(FileRequest request, LastFolder folder) {
    FileChooser chooser = new FileChooser();
    folder.get().ifPresent(chooser::setInitialDirectory);
    chooser.setTitle(request.title());
    List<String> patterns = request.endings().stream().map(ending -> "*." + ending).toList();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(request.kindName(), patterns));
    return chooser;
  }

  private void pass(File file, Consumer<Path> whenChosen) {
    if (file != null) {
      folder.chosen(file.toPath());
      whenChosen.accept(file.toPath());
    }
  }
}
