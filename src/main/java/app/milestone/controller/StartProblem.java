package app.milestone.controller;

import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Why the data cannot be used right now, in words, with the ways out.
 *
 * @param title what happened
 * @param safe what is unharmed
 * @param advice what to do
 * @param file where the file is
 * @param ways what the person can choose, the best first
 */
public record StartProblem(String title, String safe, String advice, String file, List<Way> ways) {

  /** A way out of a start that failed; none of them overwrites anything. */
  public enum Way {
    TRY_AGAIN,
    LOOK_ONLY,
    USE_IT,
    SHOW_FOLDER,
    QUIT
  }

  public StartProblem {
    ways = List.copyOf(ways);
  }

  /** Puts a failed opening into words. */
  public static StartProblem of(StorageException failure, Texts texts) {
    String key = "errors.start." + name(failure.kind());
    return new StartProblem(
        texts.get(key + ".title"),
        texts.get(key + ".safe"),
        texts.get(key + ".advice"),
        failure.file().toString(),
        ways(failure.kind()));
  }

  /** Why a window can only look at the data, in one sentence with what is safe. */
  public static String looking(Kind why, Path file, Texts texts) {
    return switch (why) {
      case LOCKED -> texts.get("errors.look.locked");
      case DAMAGED -> texts.get("errors.look.damaged");
      default -> texts.get("errors.look.read_only", file);
    };
  }

  /** The words on the button of a way. */
  public static String label(Way way, Texts texts) {
    return texts.get("errors.way." + way.name().toLowerCase(Locale.ROOT));
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static List<Way> ways(Kind kind) {
    return switch (kind) {
      case LOCKED, READ_ONLY -> List.of(Way.LOOK_ONLY, Way.TRY_AGAIN, Way.SHOW_FOLDER, Way.QUIT);
      case DAMAGED -> List.of(Way.SHOW_FOLDER, Way.LOOK_ONLY, Way.TRY_AGAIN, Way.QUIT);
      case CHANGED_OUTSIDE -> List.of(Way.USE_IT, Way.SHOW_FOLDER, Way.QUIT);
      case DISK_FULL, NO_FOLDER, NEWER, NOT_OURS, MISSING, FAILED ->
          List.of(Way.TRY_AGAIN, Way.SHOW_FOLDER, Way.QUIT);
    };
  }
}
