package app.milestone.controller;

import app.milestone.storage.BackupRepository;
import app.milestone.storage.DataReport;
import app.milestone.storage.Examination;
import app.milestone.storage.Faults;

/** Reads the whole data in pieces and says what was found. */
final class DataChecks {
  private final BackupRepository repository;
  private final Background background;
  private final BackupsState state;
  private final BackupWords words;
  private final Texts texts;
  private final BackupLinks links;
  private final String version;
  private String details = "";

  DataChecks(
      BackupRepository repository,
      Background background,
      BackupsState state,
      BackupWords words,
      Texts texts,
      BackupLinks links,
      String version) {
    this.repository = repository;
    this.background = background;
    this.state = state;
    this.words = words;
    this.texts = texts;
    this.links = links;
    this.version = version;
  }

  /** The figures of the last check, or why there are none. */
  String details() {
    return details;
  }

  void check() {
    state.busy.set(true);
    state.checked.set(texts.get("backups.check.running"));
    details = words.details(version);
    check(repository.examination());
  }

  private void check(Examination examination) {
    background.run(
        examination::step,
        found -> found.ifPresentOrElse(this::checked, () -> check(examination)),
        this::failed);
  }

  private void checked(DataReport found) {
    details = words.details(found, version);
    state.busy.set(false);
    state.damaged.set(!found.faults().isEmpty());
    state.checked.set(words.report(found));
  }

  private void failed(RuntimeException fault) {
    details = words.details(Faults.of(links.backups(), fault), version);
    state.busy.set(false);
    state.damaged.set(true);
    state.checked.set(texts.get("backups.check.failed"));
  }
}
