package app.milestone.controller;

import app.milestone.storage.LogRow;
import app.milestone.transfer.CsvFile;
import java.nio.file.Path;
import java.util.List;

/** Writes rows of the log to a file of the person's choice, some at a time. */
final class LogExport {
  private static final int SOME = 500;

  /** A file on its way. */
  private record Writing(Path file, CsvFile csv, List<LogRow> some, LogReader.Rows rows) {}

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
    background.run(
        () -> CsvFile.begin(file, new LogSheet(texts, rows.formats()).head()),
        csv -> writeOn(new Writing(file, csv, some, rows), 0),
        _ -> failed(file, some, rows));
  }

  /** Other work finds its turn between the parts. */
  private void writeOn(Writing it, int from) {
    if (from >= it.some().size()) {
      finish(it);
      return;
    }
    int until = Math.min(it.some().size(), from + SOME);
    background.run(
        () -> {
          it.csv().add(cells(it.some().subList(from, until), it.rows()));
          return until;
        },
        next -> writeOn(it, next),
        _ -> giveUp(it));
  }

  /** Entries that were deleted since the rows were read are left out. */
  private List<List<String>> cells(List<LogRow> part, LogReader.Rows rows) {
    LogSheet sheet = new LogSheet(texts, rows.formats());
    LogWords words = new LogWords(texts, rows.formats(), rows.today());
    return reader.lines(part, rows).stream()
        .filter(line -> !line.isWaiting())
        .map(line -> sheet.row(line, words.status(line.state())))
        .toList();
  }

  private void finish(Writing it) {
    background.run(
        () -> {
          try (CsvFile csv = it.csv()) {
            csv.finish();
            return csv.rows();
          }
        },
        count -> written(it.file(), count),
        _ -> failed(it.file(), it.some(), it.rows()));
  }

  private void giveUp(Writing it) {
    Runnable say = () -> failed(it.file(), it.some(), it.rows());
    background.run(
        () -> {
          it.csv().close();
          return it.file();
        },
        _ -> say.run(),
        _ -> say.run());
  }

  private void failed(Path file, List<LogRow> some, LogReader.Rows rows) {
    notices.failed(texts.get("log.couldNotExport"), () -> write(file, some, rows));
  }

  private void written(Path file, int count) {
    notices.say(
        Notices.Kind.DONE,
        texts.get("log.exported", count),
        texts.get("log.showFile"),
        () -> dialogs.openFolder(file.toAbsolutePath().getParent()));
  }
}
