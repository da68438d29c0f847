package app.milestone.controller;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the words that a person types in the log, whatever the case and accents.
 *
 * @param words the words looked for, folded; none finds everything
 */
public record LogSearch(List<String> words) {
  /** Finds everything. */
  public static final LogSearch ALL = new LogSearch(List.of());

  /** A piece of a text and whether it was looked for. */
  public record Piece(String text, boolean isFound) {}

  public LogSearch {
    words = List.copyOf(words);
  }

  /** Looks for every word of the text. */
  public static LogSearch of(String typed) {
    String folded = folded(typed).strip();
    return folded.isEmpty() ? ALL : new LogSearch(List.of(folded.split("\\s+")));
  }

  /** Whether nothing is looked for. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether all words occur in a folded text. */
  boolean finds(String folded) {
    return words.stream().allMatch(folded::contains);
  }

  /** The text cut into what was looked for and what lies between. */
  public List<Piece> pieces(String text) {
    boolean[] found = found(text);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || found[i] != found[from]) {
        pieces.add(new Piece(text.substring(from, i), found[from]));
        from = i;
      }
    }
    return pieces;
  }

  private boolean[] found(String text) {
    StringBuilder folded = new StringBuilder();
    List<Integer> origin = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      String sign = folded(text.substring(i, i + 1));
      folded.append(sign);
      for (int j = 0; j < sign.length(); j++) {
        origin.add(i);
      }
    }
    boolean[] found = new boolean[text.length()];
    for (String word : words) {
      for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        for (int i = at; i < at + word.length(); i++) {
          found[origin.get(i)] = true;
        }
      }
    }
    return found;
  }

  /** The text without case and accents. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
