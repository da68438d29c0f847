package app.milestone.controller;

import app.milestone.storage.LogRow;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Looks through the words of all rows, some at a time, for what is searched and for the order of a
 * column of words; it keeps a few bytes of each row and none of its words.
 */
final class LogScan {
  private static final int SOME = 500;

  private final LogReader reader;
  private final LogReader.Rows rows;
  private final LogSearch search;
  private final LogColumn column;
  private final BitSet found = new BitSet();
  private final Map<String, String> same = new HashMap<>();
  private String[] words = {};
  private int[] ranks = {};
  private int next;
  private boolean done;

  LogScan(LogReader reader, LogReader.Rows rows, LogFilter filter) {
    this.reader = reader;
    this.rows = rows;
    this.search = filter.search();
    this.column = filter.column();
    done = search.isEmpty() && column.words().isEmpty();
  }

  /** Whether it knows all that is needed to show the same rows by another filter. */
  boolean serves(LogReader.Rows others, LogFilter filter) {
    return done
        && rows == others
        && search.equals(filter.search())
        && (column == filter.column() || filter.column().words().isEmpty());
  }

  /** Reads some rows; true while there are more. */
  boolean step() {
    if (done) {
      return false;
    }
    if (words.length == 0) {
      words = new String[column.words().isPresent() ? rows.all().size() : 0];
    }
    int until = Math.min(rows.all().size(), next + SOME);
    List<LogRow> some = rows.all().subList(next, until);
    for (LogLine line : reader.lines(some, rows)) {
      look(line);
    }
    done = next >= rows.all().size();
    if (done) {
      column.words().ifPresent(_ -> rank());
    }
    return !done;
  }

  private void look(LogLine line) {
    if (search.finds(line.folded())) {
      found.set(next);
    }
    Optional<Function<LogLine, String>> text = column.words();
    if (text.isPresent()) {
      words[next] = same.computeIfAbsent(text.get().apply(line), Function.identity());
    }
    next++;
  }

  private void rank() {
    TreeMap<String, Integer> order = new TreeMap<>(column.alphabet());
    same.keySet().forEach(word -> order.put(word, 0));
    int rank = 0;
    for (Map.Entry<String, Integer> word : order.entrySet()) {
      word.setValue(rank++);
    }
    ranks = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      ranks[i] = order.get(words[i]);
    }
    words = new String[0];
    same.clear();
  }

  /** Whether the row in that place holds what is searched. */
  boolean finds(int place) {
    return search.isEmpty() || found.get(place);
  }

  /** Where the words of the row in that place stand in the order of the column. */
  int rank(int place) {
    return ranks.length == 0 ? 0 : ranks[place];
  }
}
