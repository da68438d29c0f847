package app.milestone.controller;

import app.milestone.model.plan.SessionType;
import app.milestone.storage.LogRow;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which rows of the log are shown, and in which order.
 *
 * @param search words that must occur
 * @param types kinds that are shown; none means all
 * @param column what the rows are sorted by
 * @param descending largest or newest first
 */
record LogFilter(LogSearch search, Set<SessionType> types, LogColumn column, boolean descending) {
  /** Everything, newest first. */
  static final LogFilter START = new LogFilter(LogSearch.ALL, Set.of(), LogColumn.DATE, true);

  /** Rows in order, with the number of rows of each kind that the search finds. */
  record Found(List<LogRow> rows, Map<SessionType, Integer> counts) {}

  LogFilter searching(LogSearch value) {
    return new LogFilter(value, types, column, descending);
  }

  LogFilter sortedBy(LogColumn value, boolean largestFirst) {
    return new LogFilter(search, types, value, largestFirst);
  }

  LogFilter showing(Set<SessionType> value) {
    return new LogFilter(search, Set.copyOf(value), column, descending);
  }

  /** Only that type; all types if it was the only one. */
  LogFilter only(SessionType type) {
    return showing(types.equals(Set.of(type)) ? Set.of() : Set.of(type));
  }

  /** With that type added, or taken away. */
  LogFilter toggled(SessionType type) {
    Set<SessionType> changed = EnumSet.noneOf(SessionType.class);
    changed.addAll(types);
    if (!changed.remove(type)) {
      changed.add(type);
    }
    return showing(changed);
  }

  /** Applies it to rows that are sorted newest first, and whose words were looked through. */
  Found apply(List<LogRow> newestFirst, LogScan scan) {
    Map<SessionType, Integer> counts = new EnumMap<>(SessionType.class);
    newestFirst.forEach(row -> counts.putIfAbsent(row.type(), 0));
    List<Integer> found =
        IntStream.range(0, newestFirst.size()).filter(scan::finds).boxed().toList();
    found.forEach(place -> counts.merge(newestFirst.get(place).type(), 1, Integer::sum));
    List<LogRow> shown =
        found.stream()
            .filter(place -> types.isEmpty() || types.contains(newestFirst.get(place).type()))
            .sorted(column.order(newestFirst, scan, descending))
            .map(newestFirst::get)
            .toList();
    return new Found(shown, counts);
  }
}
