package app.milestone.controller;

import app.milestone.storage.LogRow;
import app.milestone.transfer.CsvFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes rows of the log to a file of the person's choice, some at a time. */
final class LogExport {
  private static final int SOME = 500;

  private final LogReader reader;
  private final Background background;
  private final Texts texts;
  private final Notices notices;
  private final Dialogs dialogs;

  LogExport(
      LogReader reader, Background background, Texts texts, Notices notices, Dialogs dialogs) {
    this.reader = reader;
    this.background = background;
    this.texts = texts;
    this.notices = notices;
    this.dialogs = dialogs;
  }

  /** Asks for a file and writes some of the rows in their order. */
  void save(List<LogRow> some, LogReader.Rows rows) {
    dialogs.saveFile(
        new Dialogs.FileRequest(
            texts.get("log.exportTitle"),
            texts.get("log.exportName"),
            texts.get("log.csvFile"),
            List.of("csv")),
        file -> write(file, some, rows));
  }

  private void write(Path file, List<LogRow> some, LogReader.Rows rows) {
    LogSheet sheet = new LogSheet(texts, rows.formats());
    LogWords words = new LogWords(texts, rows.formats(), rows.today());
    background.run(
        () -> {
          CsvFile.save(
              file,
              sheet.head(),
              lines(some, rows).map(line -> sheet.row(line, words.status(line.state())))::iterator);
          return some.size();
        },
        count -> written(file, count),
        _ -> notices.failed(texts.get("log.couldNotExport"), () -> write(file, some, rows)));
  }

  private Stream<LogLine> lines(List<LogRow> some, LogReader.Rows rows) {
    return IntStream.iterate(0, from -> from < some.size(), from -> from + SOME)
        .mapToObj(from -> some.subList(from, Math.min(some.size(), from + SOME)))
        .flatMap(part -> reader.lines(part, rows).stream());
  }

  private void written(Path file, int count) {
    notices.say(
        Notices.Kind.DONE,
        texts.get("log.exported", count),
        texts.get("log.showFile"),
        () -> dialogs.openFolder(file.toAbsolutePath().getParent()));
  }
}
