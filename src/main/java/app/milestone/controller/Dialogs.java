package app.milestone.controller;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Lets controllers ask the person something without knowing windows. */
public interface Dialogs {
  /** How an answer looks: the one main act, an act that destroys, or a plain way out. */
  enum Kind {
    PRIMARY,
    DANGER,
    PLAIN
  }

  /** One button of a question; its text names the act. */
  record Answer(String text, Kind kind, Runnable act) {
    /** A way out that does nothing. */
    public static Answer cancel(String text) {
      return new Answer(text, Kind.PLAIN, () -> {});
    }
  }

  /** What a file dialog offers: its title, the file's suggested name and its kind. */
  record FileRequest(String title, String suggestedName, String kindName, List<String> endings) {
    /** Endings are given without star and dot, like "csv". */
    public FileRequest {
      endings = List.copyOf(endings);
    }
  }

  /** Asks a question; Esc and a click beside it count as none of the answers. */
  void ask(String title, String text, List<Answer> answers);

  /** Lets the person choose a file to read; nothing happens when they cancel. */
  void chooseFile(FileRequest request, Consumer<Path> whenChosen);

  /** Lets the person choose where to write a file; nothing happens when they cancel. */
  void saveFile(FileRequest request, Consumer<Path> whenChosen);

  /** Shows a folder in the file manager. */
  void openFolder(Path folder);
}
