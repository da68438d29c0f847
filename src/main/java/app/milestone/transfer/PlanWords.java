package app.milestone.transfer;

import app.milestone.model.pace.PaceTarget;
import app.milestone.model.plan.Mark;
import app.milestone.model.plan.SessionType;
import app.milestone.model.race.TestKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words of the plan language and what they stand for. */
final class PlanWords {
  static final Map<String, PaceTarget> TARGETS = targets();
  static final Map<String, TestKind> TESTS = tests();
  static final Map<String, Mark> MARKS = marks();
  static final Map<String, SessionType> TYPES = types();

  private PlanWords() {}

  private static Map<String, PaceTarget> targets() {
    Map<String, PaceTarget> words = new LinkedHashMap<>();
    words.put("goal mile", PaceTarget.GOAL_MILE);
    words.put("5k", PaceTarget.FIVE_K);
    words.put("sustainable", PaceTarget.SUSTAINABLE);
    words.put("easy", PaceTarget.EASY);
    words.put("effort", PaceTarget.EFFORT);
    return Collections.unmodifiableMap(words);
  }

  private static Map<String, TestKind> tests() {
    Map<String, TestKind> words = new LinkedHashMap<>();
    words.put("mile", TestKind.MILE);
    words.put("5k", TestKind.FIVE_K);
    return Collections.unmodifiableMap(words);
  }

  private static Map<String, Mark> marks() {
    Map<String, Mark> words = new LinkedHashMap<>();
    words.put("printed", Mark.PRINTED);
    words.put("assumed", Mark.ASSUMED);
    words.put("added", Mark.ADDED);
    return Collections.unmodifiableMap(words);
  }

  private static Map<String, SessionType> types() {
    Map<String, SessionType> words = new LinkedHashMap<>();
    for (SessionType type : SessionType.values()) {
      words.put(type.name().toLowerCase(Locale.ROOT), type);
    }
    return Collections.unmodifiableMap(words);
  }

  /** The word for a value. */
  static <T> String word(Map<String, T> words, T value) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** The words that fit, for a message: {@code a, b or c}. */
  static String list(Map<String, ?> words) {
    String all = String.join(", ", words.keySet());
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
  }
}
