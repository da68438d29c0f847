package app.milestone.controller;

import app.milestone.transfer.CsvFile;
import java.nio.file.Path;
import java.util.List;

/** Writes rows of the log to a file of the person's choice. */
final class LogExport {
  private final Background background;
  private final Texts texts;
  private final Notices notices;
  private final Dialogs dialogs;

  LogExport(Background background, Texts texts, Notices notices, Dialogs dialogs) {
    this.background = background;
    this.texts = texts;
    this.notices = notices;
    this.dialogs = dialogs;
  }

  /** Asks for a file and writes the lines in their order. */
  void save(List<LogLine> lines, LogReader.Rows rows) {
    dialogs.saveFile(
        new Dialogs.FileRequest(
            texts.get("log.exportTitle"),
            texts.get("log.exportName"),
            texts.get("log.csvFile"),
            List.of("csv")),
        file -> write(file, lines, rows));
  }

  private void write(Path file, List<LogLine> lines, LogReader.Rows rows) {
    LogSheet sheet = new LogSheet(texts, rows.formats());
    LogWords words = new LogWords(texts, rows.formats(), rows.today());
    background.run(
        () -> {
          CsvFile.save(
              file,
              sheet.head(),
              lines.stream().map(line -> sheet.row(line, words.status(line.state()))).toList());
          return lines.size();
        },
        count -> written(file, count),
        _ -> notices.failed(texts.get("log.couldNotExport"), () -> write(file, lines, rows)));
  }

  private void written(Path file, int count) {
    notices.say(
        Notices.Kind.DONE,
        texts.get("log.exported", count),
        texts.get("log.showFile"),
        () -> dialogs.openFolder(file.toAbsolutePath().getParent()));
  }
}
