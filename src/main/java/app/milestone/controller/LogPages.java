package app.milestone.controller;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the pages of the log: finds and sorts rows, and reads those that come into sight. */
final class LogPages {
  private final LogState state;
  private final LogReader reader;
  private final Background background;
  private final Texts texts;
  private final Consumer<RuntimeException> whenFailed;
  private Optional<LogScan> last = Optional.empty();
  private LogReader.Rows rows;
  private int asked;
  private int wanted;
  private boolean reads;

  LogPages(
      LogState state,
      LogReader reader,
      Background background,
      Texts texts,
      Consumer<RuntimeException> whenFailed) {
    this.state = state;
    this.reader = reader;
    this.background = background;
    this.texts = texts;
    this.whenFailed = whenFailed;
  }

  /** Shows what a filter finds among the rows; what was asked for before is given up. */
  void show(LogReader.Rows all, LogFilter filter) {
    asked++;
    LogScan scan =
        last.filter(it -> it.serves(all, filter)).orElseGet(() -> new LogScan(reader, all, filter));
    List<Integer> sight = state.page.get().lines().parts();
    scan(scan, new Request(asked, all, filter, sight, state.query.get()));
  }

  /** What is asked for: which rows, how, what was in sight before, and what was typed. */
  private record Request(
      int number, LogReader.Rows rows, LogFilter filter, List<Integer> sight, String typed) {}

  /** Other work finds its turn between the steps. */
  private void scan(LogScan scan, Request request) {
    background.run(
        () -> scan.step() ? Optional.<LogPage>empty() : Optional.of(page(scan, request)),
        page -> {
          if (request.number() != asked) {
            return;
          }
          if (page.isEmpty()) {
            scan(scan, request);
          } else {
            last = Optional.of(scan);
            rows = request.rows();
            state.page.set(page.get());
          }
        },
        whenFailed);
  }

  private LogPage page(LogScan scan, Request request) {
    LogReader.Rows all = request.rows();
    LogFilter.Found found = request.filter().apply(all.all(), scan);
    LogLines lines = new LogLines(found.rows());
    int end = lines.part(Math.max(0, lines.size() - 1));
    Stream<Integer> sight = request.sight().isEmpty() ? Stream.of(0) : request.sight().stream();
    sight
        .map(part -> Math.min(part, end))
        .distinct()
        .forEach(part -> lines.put(part, reader.lines(lines.rows(part), all)));
    LogPageWriter writer = new LogPageWriter(texts, all.formats(), all.today());
    return writer.page(all.all(), request.filter(), found, lines, request.typed());
  }

  /** Reads the words around a row that came into sight; the last one first. */
  void reach(int index) {
    wanted = index;
    LogLines lines = state.page.get().lines();
    if (!reads && index < lines.size() && !lines.isRead(lines.part(index))) {
      reads = true;
      read(lines, lines.part(index));
    }
  }

  private void read(LogLines lines, int part) {
    LogReader.Rows all = rows;
    background.run(
        () -> reader.lines(lines.rows(part), all),
        words -> {
          reads = false;
          lines.put(part, words);
          if (state.page.get().lines() == lines) {
            state.arrived.set(state.arrived.get() + 1);
          }
          reach(wanted);
        },
        fault -> {
          reads = false;
          whenFailed.accept(fault);
        });
  }
}
