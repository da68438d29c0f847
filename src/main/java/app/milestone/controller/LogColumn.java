package app.milestone.controller;

import app.milestone.storage.LogRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Names the columns of the log, in the order of the mock-up, and how each sorts. */
public enum LogColumn {
  STATUS(Comparator.comparing(LogRow::state)),
  DATE(Comparator.comparing(LogRow::day)),
  TYPE(Comparator.comparing(LogRow::type)),
  SESSION(LogColumn::alike, LogLine::session, String.CASE_INSENSITIVE_ORDER),
  RESULT(Comparator.comparing(LogRow::type), LogLine::result, Comparator.naturalOrder()),
  EFFORT(Comparator.comparing(LogRow::effort)),
  TIME(Comparator.comparing(LogRow::seconds)),
  DISTANCE(Comparator.comparing(LogRow::metres));

  private final Comparator<LogRow> order;
  private final Optional<Function<LogLine, String>> words;
  private final Comparator<String> alphabet;

  LogColumn(Comparator<LogRow> order) {
    this.order = order;
    this.words = Optional.empty();
    this.alphabet = Comparator.naturalOrder();
  }

  LogColumn(
      Comparator<LogRow> order, Function<LogLine, String> words, Comparator<String> alphabet) {
    this.order = order;
    this.words = Optional.of(words);
    this.alphabet = alphabet;
  }

  private static int alike(LogRow one, LogRow other) {
    return 0;
  }

  /** What is compared after the figures of a row; empty where these say all. */
  Optional<Function<LogLine, String>> words() {
    return words;
  }

  /** How such words are compared. */
  Comparator<String> alphabet() {
    return alphabet;
  }

  /** Compares rows by their places in a list whose words were looked through. */
  Comparator<Integer> order(List<LogRow> rows, LogScan scan, boolean descending) {
    Comparator<Integer> ascending =
        Comparator.<Integer, LogRow>comparing(rows::get, order).thenComparingInt(scan::rank);
    return descending ? ascending.reversed() : ascending;
  }
}
