package app.milestone.controller;

import app.milestone.storage.ArchiveRepository;
import app.milestone.storage.UndoStep;
import app.milestone.transfer.ArchiveException;
import app.milestone.transfer.ArchiveExport;
import app.milestone.transfer.ArchiveImport;
import app.milestone.transfer.TransferException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Exports everything to one file, and imports such a file where nothing is logged yet. */
public final class ArchiveController {
  private static final System.Logger LOG = System.getLogger(ArchiveController.class.getName());

  private final ArchiveState state = new ArchiveState();
  private final ArchiveRepository repository;
  private final Background background;
  private final Changes changes;
  private final Texts texts;
  private final ArchiveProblemWords words;
  private final Clock clock;
  private final Notices notices;
  private final Dialogs dialogs;
  private final Runnable beforeImport;
  private AtomicBoolean cancelled = new AtomicBoolean();
  private Runnable whenImported = () -> {};

  /**
   * Reads nothing until it is asked to.
   *
   * @param beforeImport makes a backup, on the data's thread; if it fails, nothing is imported
   */
  public ArchiveController(
      ArchiveRepository repository,
      Background background,
      Changes changes,
      Texts texts,
      Clock clock,
      Notices notices,
      Dialogs dialogs,
      Runnable beforeImport) {
    this.repository = repository;
    this.background = background;
    this.changes = changes;
    this.texts = texts;
    this.words = new ArchiveProblemWords(texts);
    this.clock = clock;
    this.notices = notices;
    this.dialogs = dialogs;
    this.beforeImport = beforeImport;
  }

  /** What is under way. */
  public ArchiveState state() {
    return state;
  }

  /** Stops what is under way: it leaves no file and no data behind. */
  public void cancel() {
    cancelled.set(true);
  }

  private Dialogs.FileRequest request(String titleKey) {
    String name = texts.get("archive.fileName", LocalDate.now(clock).toString());
    return new Dialogs.FileRequest(
        texts.get(titleKey), name, texts.get("archive.fileKind"), List.of("json"));
  }

  private void begin(String key) {
    cancelled = new AtomicBoolean();
    state.problem.set("");
    state.show(texts.get(key, 0), 0);
  }

  /** Asks for a file and writes everything to it. */
  public void exportEverything() {
    dialogs.saveFile(request("archive.exportTitle"), this::export);
  }

  private void export(Path file) {
    begin("archive.exporting");
    background.run(
        () -> ArchiveExport.begin(repository, file),
        export -> writeOn(export, file),
        failure -> notExported(failure, file));
  }

  /** Other work finds its turn between the parts. */
  private void writeOn(ArchiveExport export, Path file) {
    if (cancelled.get()) {
      close(export::close, () -> cancelledExport(file));
      return;
    }
    state.show(texts.get("archive.exporting", export.written()), export.fraction());
    background.run(
        export::step,
        whole -> {
          if (whole) {
            finish(export, file);
          } else {
            writeOn(export, file);
          }
        },
        failure -> close(export::close, () -> notExported(failure, file)));
  }

  private void finish(ArchiveExport export, Path file) {
    AtomicBoolean asked = cancelled;
    background.run(
        () -> {
          try (export) {
            if (asked.get()) {
              return false;
            }
            export.finish();
            return true;
          }
        },
        done -> {
          if (done) {
            exported(export.written(), file);
          } else {
            cancelledExport(file);
          }
        },
        failure -> notExported(failure, file));
  }

  private void close(Runnable close, Runnable then) {
    Supplier<Boolean> closing =
        () -> {
          close.run();
          return true;
        };
    background.run(closing, _ -> then.run(), _ -> then.run());
  }

  private void exported(int records, Path file) {
    state.end();
    notices.say(
        Notices.Kind.DONE,
        texts.get(
            ArchiveImport.canTake(file) ? "archive.exported" : "archive.exportedLarge", records),
        texts.get("archive.showFile"),
        () -> dialogs.openFolder(file.toAbsolutePath().getParent()));
  }

  private void cancelledExport(Path file) {
    state.end();
    notices.say(
        Notices.Kind.INFO, texts.get("archive.exportCancelled", file.getFileName().toString()));
  }

  private void notExported(RuntimeException failure, Path file) {
    state.end();
    LOG.log(System.Logger.Level.ERROR, "not exported", failure);
    String key =
        failure instanceof TransferException ? "archive.unwritable" : "archive.couldNotExport";
    notices.failed(texts.get(key, file), () -> export(file));
  }

  /** Asks for an archive and brings it in, if nothing is logged here yet. */
  public void importArchive() {
    importArchive(() -> {});
  }

  /** As above; {@code then} runs once everything is in, and not if anything keeps it out. */
  public void importArchive(Runnable then) {
    whenImported = then;
    state.problem.set("");
    background.run(
        repository::isEmpty,
        empty -> {
          if (empty) {
            dialogs.chooseFile(request("archive.importTitle"), this::read);
          } else {
            state.problem.set(texts.get("archive.notEmpty"));
          }
        },
        this::notImported);
  }

  private void read(Path file) {
    begin("archive.checking");
    background.run(() -> ArchiveImport.open(file), this::checkOn, this::notImported);
  }

  private void checkOn(ArchiveImport reading) {
    if (cancelled.get()) {
      close(reading::close, this::cancelledImport);
      return;
    }
    state.show(texts.get("archive.checking", reading.records()), reading.fraction());
    background.run(
        reading::check,
        whole -> {
          if (whole) {
            write(reading);
          } else {
            checkOn(reading);
          }
        },
        failure -> close(reading::close, () -> notImported(failure)));
  }

  private void write(ArchiveImport reading) {
    int records = reading.records();
    state.show(texts.get("archive.saving", records), 1);
    UndoStep step = UndoStep.of("archive.undoImport", String.valueOf(records));
    AtomicBoolean asked = cancelled;
    background.run(
        () -> {
          try (reading) {
            beforeImport.run();
            return reading.write(repository, step, asked::get);
          }
        },
        outcome -> wrote(outcome, records),
        this::notImported);
  }

  private void wrote(ArchiveImport.Outcome outcome, int records) {
    switch (outcome) {
      case DONE -> {
        state.end();
        changes.announceAll();
        whenImported.run();
        notices.undoable(Notices.Kind.DONE, texts.get("archive.imported", records));
      }
      case NOT_EMPTY -> {
        state.end();
        state.problem.set(texts.get("archive.notEmpty"));
      }
      case CANCELLED -> cancelledImport();
    }
  }

  private void cancelledImport() {
    state.end();
    notices.say(Notices.Kind.INFO, texts.get("archive.importCancelled"));
  }

  private void notImported(RuntimeException failure) {
    state.end();
    if (!(failure instanceof ArchiveException)) {
      LOG.log(System.Logger.Level.ERROR, "not imported", failure);
    }
    state.problem.set(words.say(failure));
  }
}
