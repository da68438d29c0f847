package app.milestone.controller;

import java.util.Comparator;
import java.util.OptionalInt;

/** Names the columns of the log, in the order of the mock-up, and how each sorts. */
public enum LogColumn {
  STATUS(Comparator.comparing(LogLine::state)),
  DATE(Comparator.comparing(LogLine::date)),
  TYPE(Comparator.comparing(LogLine::type)),
  SESSION(Comparator.comparing(LogLine::session, String.CASE_INSENSITIVE_ORDER)),
  RESULT(Comparator.comparing(LogLine::type).thenComparing(LogLine::result)),
  EFFORT(Comparator.comparingInt(line -> number(line.effort()))),
  TIME(Comparator.comparingInt(line -> number(line.seconds()))),
  DISTANCE(Comparator.comparingInt(line -> number(line.metres())));

  private final Comparator<LogLine> order;

  LogColumn(Comparator<LogLine> order) {
    this.order = order;
  }

  private static int number(OptionalInt value) {
    return value.orElse(-1);
  }

  Comparator<LogLine> order(boolean descending) {
    return descending ? order.reversed() : order;
  }
}
