package app.milestone.controller;

import app.milestone.transfer.PlanFile;
import app.milestone.transfer.TransferException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Asks where plan files are and writes them. */
final class PlanFiles {
  private static final List<String> ENDINGS = List.of("yaml", "yml");

  private final Background background;
  private final Texts texts;
  private final Notices notices;
  private final Dialogs dialogs;

  PlanFiles(Background background, Texts texts, Notices notices, Dialogs dialogs) {
    this.background = background;
    this.texts = texts;
    this.notices = notices;
    this.dialogs = dialogs;
  }

  void choose(Consumer<Path> whenChosen) {
    dialogs.chooseFile(request("plans.chooseFileTitle", ""), whenChosen);
  }

  private Dialogs.FileRequest request(String titleKey, String name) {
    return new Dialogs.FileRequest(texts.get(titleKey), name, texts.get("plans.fileKind"), ENDINGS);
  }

  /** Lets the person choose where the text of a plan of that name goes. */
  void save(String text, String name) {
    String fileName = name.replaceAll("[^\\p{L}\\p{N} _-]", "").strip() + ".yaml";
    dialogs.saveFile(request("plans.saveTitle", fileName), file -> saveTo(text, file));
  }

  private void saveTo(String text, Path file) {
    background.<Void>run(
        () -> {
          PlanFile.save(text, file);
          return null;
        },
        _ -> saved(file),
        failure -> failed(failure, () -> saveTo(text, file)));
  }

  private void saved(Path file) {
    notices.say(
        Notices.Kind.DONE,
        texts.get("plans.saved", file.getFileName().toString()),
        texts.get("plans.showFile"),
        () -> dialogs.openFolder(file.toAbsolutePath().getParent()));
  }

  /** Says why a file could not be brought in or out. */
  void failed(RuntimeException failure, Runnable again) {
    if (failure instanceof TransferException transfer) {
      String key =
          switch (transfer.kind()) {
            case UNREADABLE -> "plans.unreadable";
            case NOT_TEXT -> "plans.notText";
            case TOO_LARGE -> "plans.tooLarge";
            case UNWRITABLE -> "plans.unwritable";
          };
      notices.failed(texts.get(key, transfer.file()), again);
    } else {
      notices.notSaved(failure, again);
    }
  }
}
