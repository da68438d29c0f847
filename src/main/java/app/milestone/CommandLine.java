package app.milestone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the words after the program's name ask for.
 *
 * @param task what to do
 * @param data the data folder to use instead of the usual one
 * @param refused the first word that cannot be followed, present exactly when the task is a refusal
 */
record CommandLine(Task task, Optional<Path> data, Optional<String> refused) {

  /** The things the program can be asked to do. */
  enum Task {
    /** Open the window on the person's data. */
    START,
    /** Open the window on sample data. */
    DEMO,
    /** Write the list of options. */
    HELP,
    /** Write the version. */
    VERSION,
    /** Say that a word is not an option. */
    REFUSE_OPTION,
    /** Say that {@code --data} lacks a usable folder. */
    REFUSE_FOLDER,
    /** Say that sample data cannot live in a chosen folder. */
    REFUSE_DEMO_FOLDER
  }

  /** Reads the words in order; the first one that cannot be followed decides. */
  static CommandLine parse(List<String> words) {
    Task task = Task.START;
    Optional<Path> data = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      switch (word) {
        case "--help" -> task = Task.HELP;
        case "--version" -> task = task == Task.HELP ? task : Task.VERSION;
        case "--demo" -> task = task == Task.START ? Task.DEMO : task;
        case "--data" -> {
          i++;
          data = i < words.size() ? folder(words.get(i)) : Optional.empty();
          if (data.isEmpty()) {
            return refuse(Task.REFUSE_FOLDER, i < words.size() ? words.get(i) : word);
          }
        }
        default -> {
          return refuse(Task.REFUSE_OPTION, word);
        }
      }
    }
    if (task == Task.DEMO && data.isPresent()) {
      return refuse(Task.REFUSE_DEMO_FOLDER, "--demo");
    }
    return new CommandLine(task, data, Optional.empty());
  }

  private static CommandLine refuse(Task task, String word) {
    return new CommandLine(task, Optional.empty(), Optional.of(word));
  }

  private static Optional<Path> folder(String word) {
    if (word.isBlank() || word.startsWith("--")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(word));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
