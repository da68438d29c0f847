package app.milestone.controller;

import app.milestone.storage.StorageException;
import app.milestone.storage.StorageException.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
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
    RESTORE,
    GO_BACK,
    REPAIR,
    USE_IT,
    OTHER_FOLDER,
    START_EMPTY,
    SHOW_FOLDER,
    QUIT
  }

  public StartProblem {
    ways = List.copyOf(ways);
  }

  /**
   * Puts a failed opening into words.
   *
   * @param backups how many backups there are to choose from; each is read before it can be chosen
   */
  public static StartProblem of(StorageException failure, int backups, Texts texts) {
    String key = "errors.start." + name(failure.kind());
    List<Way> ways = new ArrayList<>(ways(failure.kind()));
    boolean offersBackups = ways.contains(Way.RESTORE);
    if (backups == 0 && offersBackups) {
      ways.remove(Way.RESTORE); // Later in the row: a backup may lie elsewhere.
      ways.add(ways.indexOf(Way.SHOW_FOLDER), Way.RESTORE);
    }
    String safe = texts.get(key + ".safe");
    boolean isAlone = failure.kind() == Kind.MISSING && backups == 0;
    return new StartProblem(
        texts.get(key + ".title"),
        offersBackups ? safe + " " + texts.get("errors.start.backups", backups) : safe,
        texts.get(isAlone ? "errors.start.missing.adviceAlone" : key + ".advice"),
        failure.file().toString(),
        ways);
  }

  /** The same where data that was replaced by a backup is kept, so that one can go back to it. */
  public StartProblem withWayBack() {
    if (!ways.contains(Way.RESTORE)) {
      return this;
    }
    List<Way> more = new ArrayList<>(ways);
    more.add(1, Way.GO_BACK);
    return new StartProblem(title, safe, advice, file, more);
  }

  /**
   * The same after a way was tried in vain: says so first, and offers no look that cannot be.
   *
   * @param now what kept the way from leading on
   */
  public StartProblem after(Way tried, Kind now, Texts texts) {
    boolean looked = tried == Way.LOOK_ONLY;
    boolean never = looked && (now == Kind.DAMAGED || now == Kind.HALF_COPIED);
    String unseen = now == Kind.LOCKED ? "errors.start.busy" : "errors.start.notShownNow";
    String said =
        texts.get(never ? "errors.start.notShown" : looked ? unseen : "errors.start.still");
    List<Way> left = ways.stream().filter(way -> !never || way != Way.LOOK_ONLY).toList();
    return new StartProblem(title, said + " " + safe, advice, file, left);
  }

  /** Why a window can only look at the data, in one sentence with what is safe. */
  public static String looking(Kind why, Path file, Texts texts) {
    return switch (why) {
      case LOCKED -> texts.get("errors.look.locked");
      case DAMAGED, HALF_COPIED -> texts.get("errors.look.damaged", file);
      case DISK_FULL -> texts.get("errors.look.disk_full", file);
      case ROLLED_BACK, REPLACED, CHANGED_OUTSIDE -> texts.get("errors.look.changed", file);
      default -> texts.get("errors.look.read_only", file);
    };
  }

  /**
   * The same where the last write was cut off.
   *
   * @param before whether it is left out of what is shown, since nothing may be changed
   */
  public static String looking(Kind why, Path file, boolean before, Texts texts) {
    String looking = looking(why, file, texts);
    return before ? looking + "\n" + texts.get("errors.look.cutOff") : looking;
  }

  /** Why a change was refused in a window that can only look at the data. */
  public static String refused(Kind why, Texts texts) {
    return texts.get("errors.refused", held(why, texts));
  }

  /** Why nothing can be changed in such a window, in one short sentence. */
  public static String held(Kind why, Texts texts) {
    return texts.get(
        switch (why) {
          case LOCKED -> "errors.refused.locked";
          case DAMAGED, HALF_COPIED -> "errors.refused.damaged";
          case DISK_FULL -> "errors.refused.disk_full";
          case ROLLED_BACK, REPLACED, CHANGED_OUTSIDE -> "errors.refused.changed";
          default -> "errors.refused.read_only";
        });
  }

  /** What became of the file while it was open, in one sentence, with what is safe. */
  public static String found(StorageException failure, Texts texts) {
    String key = "errors.start." + name(failure.kind());
    return texts.get(
        "errors.found", texts.get(key + ".title"), texts.get(key + ".safe"), failure.file());
  }

  /** The words on the button of a way. */
  public static String label(Way way, Texts texts) {
    return texts.get("errors.way." + way.name().toLowerCase(Locale.ROOT));
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static List<Way> ways(Kind kind) {
    List<Way> ways =
        switch (kind) {
          case LOCKED, READ_ONLY -> List.of(Way.LOOK_ONLY, Way.TRY_AGAIN, Way.OTHER_FOLDER);
          case DISK_FULL -> List.of(Way.TRY_AGAIN, Way.LOOK_ONLY, Way.OTHER_FOLDER);
          case UNREADABLE, NO_ROOM, NO_FOLDER, FOLDER_GONE ->
              List.of(Way.TRY_AGAIN, Way.OTHER_FOLDER);
          case DAMAGED, HALF_COPIED ->
              List.of(
                  Way.RESTORE,
                  Way.REPAIR,
                  Way.TRY_AGAIN,
                  Way.LOOK_ONLY,
                  Way.OTHER_FOLDER,
                  Way.START_EMPTY);
          case ROLLED_BACK, REPLACED, CHANGED_OUTSIDE ->
              List.of(Way.RESTORE, Way.USE_IT, Way.TRY_AGAIN, Way.LOOK_ONLY, Way.OTHER_FOLDER);
          case MISSING, NOT_OURS ->
              List.of(Way.RESTORE, Way.TRY_AGAIN, Way.OTHER_FOLDER, Way.START_EMPTY);
          case NEWER -> List.of(Way.TRY_AGAIN, Way.RESTORE, Way.OTHER_FOLDER);
          case FAILED -> List.of(Way.TRY_AGAIN, Way.LOOK_ONLY, Way.RESTORE, Way.OTHER_FOLDER);
        };
    List<Way> all = new ArrayList<>(ways);
    all.addAll(List.of(Way.SHOW_FOLDER, Way.QUIT));
    return all;
  }
}
