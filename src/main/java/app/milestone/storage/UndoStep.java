package app.milestone.storage;

import java.util.List;
import java.util.Optional;

/**
 * Names one change, so that undo and redo can say what they do.
 *
 * @param key key of its words in the message catalogue
 * @param arguments what the words are filled with
 * @param mergeKey neighbouring changes with the same key count as one; empty for a change that
 *     stands alone
 * @param forGood whether it was taken back and cannot be redone
 */
public record UndoStep(
    String key, List<String> arguments, Optional<String> mergeKey, boolean forGood) {

  public UndoStep {
    arguments = List.copyOf(arguments);
  }

  UndoStep(String key, List<String> arguments, Optional<String> mergeKey) {
    this(key, arguments, mergeKey, false);
  }

  /** A change that stands alone. */
  public static UndoStep of(String key, String... arguments) {
    return new UndoStep(key, List.of(arguments), Optional.empty());
  }

  /** The same change, joined to the one before it when that has the same merge key. */
  public UndoStep merging(String key) {
    return new UndoStep(this.key, arguments, Optional.of(key));
  }

  /** The same change, taken back so that it cannot be redone. */
  public UndoStep takenForGood() {
    return new UndoStep(key, arguments, mergeKey, true);
  }
}
